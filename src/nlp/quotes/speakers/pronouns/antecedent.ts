import { isTimeWord } from '../../../attributions/rules/noun-phrase.ts';
import type { Document } from '../../../layers/document.ts';
import type { Name } from '../../../names/name.ts';
import { firstNameFrom, type SpeakerContext } from '../context/speaker-context.ts';

/** Who "who" stands for: the name before it, also over an apposition ("Lind, the envoy who led the talks"), or null. */
export function antecedent({ document, names, linked }: SpeakerContext, at: number): number | null {
  const { tokens, tags } = document;
  const last = firstNameFrom(names, at) - 1;
  const i = headBefore(document, names, last, at);
  const name = names[i];
  // "It was Lind, not Cole, who said"
  const other = name && isSetAside(document, name.from) ? names[i - 1] : undefined;
  if (other && name!.from - other.to <= LONGEST_TITLE) return linked.entityOf[i - 1]!;
  if (name && i < last) return linked.entityOf[i]!;
  const described = tokens[at]!.lower === 'who' ? personDescribed(document, names, last, at) : -1;
  if (described >= 0) return linked.entityOf[described]!;
  if (!name || at - name.to > 12 || (name.type !== 'PERSON' && tokens[at]!.lower === 'who')) return null;
  const first = tokens[name.to]!;
  // "Lind met those who had written it", "Lind's friends, who"
  const joined = name.to === at || /^[,(]$/.test(first.text) || isOnDay(document, name.to, at);
  // "the group in Turkey, which says": a place that hangs on a noun does not go on.
  const hangs =
    name.type === 'PLACE' && /^(?:IN|TO)$/.test(tags[name.from - 1] ?? '') && /^NNS?$/.test(tags[name.from - 2] ?? '');
  if (hangs) return null;
  // "for Lind, slightly exceeding the 43 percent who"
  if (name.to < at && /^(?:RB|VBG|VBN|IN|CC)$/.test(tags[name.to + 1]!) && !/^[,)]$/.test(tokens[at - 1]!.text))
    return null;
  if (!joined || (tags[at - 1] === 'NNS' && name.to < at)) return null;
  for (let k = name.to; k < at; k++) if (/^(?:VBD|VBZ|MD)$/.test(tags[k]!)) return null;
  return linked.entityOf[i]!;
}

/** Most tokens from a name to one that is set against it: ", and not the mayor, [Bo Lind]". */
const LONGEST_TITLE = 8;

/** Whether "not" stands before a name, what the person is between: "not Lind", "and not the mayor, Lind". */
function isSetAside({ tokens, tags }: Document, from: number): boolean {
  let at = from - 1;
  if (tokens[at]?.text === ',') at--;
  while (at > 0 && from - at < LONGEST_TITLE && /^(?:DT|PRP\$|JJ|NN)$/.test(tags[at]!)) at--;
  return tokens[at]?.lower === 'not';
}

/** "on April 30," between a name and its "who". */
function isOnDay({ tokens }: Document, from: number, at: number): boolean {
  if (tokens[from]!.lower !== 'on' || tokens[at - 1]!.text !== ',') return false;
  return tokens.slice(from + 1, at - 1).every(({ lower }) => isTimeWord(lower) || /^\d+$/.test(lower));
}

/** Most tokens from a person to the "who" over what describes them. */
const LONGEST_DESCRIPTION = 22;

/**
 * The person whom a description with other names follows, or -1: "Senator [Lind], Republican of Oregon, who echoed",
 * "[Ada Lind], head of Norrex Securities, who said", "[Ada Lind], an anchor at Nordic Radio who said".
 */
function personDescribed({ tokens, tags, quotationOf }: Document, names: readonly Name[], last: number, at: number) {
  let person = last;
  if (names[last]?.type === 'PERSON') return -1;
  while (person >= 0 && names[person]!.type !== 'PERSON' && at - names[person]!.to < LONGEST_DESCRIPTION) person--;
  const name = names[person];
  if (name?.type !== 'PERSON' || at - name.to >= LONGEST_DESCRIPTION || tokens[name.to]!.text !== ',') return -1;
  const isTitle = tokens[name.to + 1]!.lower === 'managing' && tags[name.to + 2] === 'NN';
  if (!isTitle && !/^(?:DT|NN|NNP|JJ|PRP\$)$/.test(tags[name.to + 1]!)) return -1;
  const links = tags.slice(name.to, at).filter((tag) => tag === 'IN').length;
  const isOfBody =
    names[last]!.to === at && names[last]!.type === 'ORGANIZATION' && tags[name.to + 1] === 'DT' && links === 1;
  if (tokens[at - 1]!.text !== ',' && !isOfBody) return -1;
  const others = names.slice(person + 1, last + 1);
  for (let k = name.to + 1; k < at; k++) {
    if (others.some(({ from, to }) => from <= k && k < to)) continue;
    if (/^(?:VB|VBD|VBZ|MD|NNS|W)$/.test(tags[k]!) || quotationOf[k] !== -1) return -1;
    if (/^(?:and|or)$/.test(tokens[k]!.lower)) return -1;
  }
  return person;
}

/** "the Dialogue Group in Turkey, which says": of a body and the place that it is in, the body goes on. */
function headBefore({ tokens }: Document, names: readonly Name[], last: number, at: number): number {
  const place = names[last];
  const body = names[last - 1];
  if (place?.type !== 'PLACE' || !body || at - place.to > 1 || tokens[at]!.lower !== 'which') return last;
  const joins = place.from - body.to === 1 && /^(?:in|of|at|from|for)$/.test(tokens[body.to]!.lower);
  return joins && body.type === 'ORGANIZATION' ? last - 1 : last;
}
