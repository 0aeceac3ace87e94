import { isGivenName } from '../../../domain/names/given-names.ts';
import { wordSet } from '../../../domain/word-lists.ts';
import type { TokenRange } from '../../layers/sentences.ts';
import { firstNameFrom, type ResolvedSpeaker, type SpeakerContext } from './context/speaker-context.ts';
import { coordinatedNames } from './coordinated-names.ts';

/** Who says a statement: the first, and whoever says it together with them. */
export interface JointSpeakers {
  speaker: ResolvedSpeaker;
  /** Entities, each once, in text order. */
  joint: number[];
}

/** Those who speak for several countries or bodies at once. */
const LEADERS = wordSet(
  `leaders governments presidents premiers chancellors ministers ministries parliaments militaries armies heads
  chiefs`,
);
/** "the leaders of Chad and Mali", "ministers from Chad and Mali" */
const LEADS_TO_COUNTRY = /^(?:of|from)$/;
/** What the leaders of several countries say is less surely meant than what one says in its own name. */
const OF_LEADERS = 0.8;

/**
 * Everyone who says a statement: "Both Cole and Lind say" is said by each of them, and what "the leaders of Norway
 * and Denmark" say by each country. Of "Cole or Lind" nobody knows who it is. What one of several is called but
 * not named by stays out.
 */
export function jointSpeakers(context: SpeakerContext, speaker: TokenRange, resolved: ResolvedSpeaker): JointSpeakers {
  const led = entitiesLed(context, speaker);
  if (led.length > 1) {
    const own: ResolvedSpeaker = {
      form: 'NOMINAL',
      entity: led[0]!,
      role: null,
      probability: OF_LEADERS,
      evidence: 'BODY',
    };
    return { speaker: own, joint: led.slice(1) };
  }
  const alone = { speaker: resolved, joint: [] };
  if (resolved.form !== 'NAME' || resolved.entity === null) return alone;
  const found = speaksAlone(context, speaker) ? null : coordinatedNames(context, speaker);
  if (!found) return alone;
  const { linked, names, roles } = context;
  const own = found.heads.filter((head, i) => !hasSurnameOf(context, head, found.heads[i + 1]));
  if (own.length < found.heads.length && own.length > 0) {
    const entity = linked.entityOf[own[0]!] ?? null;
    const joint = own.slice(1).flatMap((head) => linked.entityOf[head] ?? []);
    return { speaker: { ...resolved, entity, role: roles[own[0]!] ?? null }, joint };
  }
  const entities = found.heads.map((name) => linked.entityOf[name] ?? null);
  if (!entities.includes(resolved.entity)) return alone;
  if (found.isUnclear)
    return { ...alone, speaker: { ...resolved, entity: null, role: null, probability: 0.5, evidence: 'NONE' } };
  // A place speaks beside other places and bodies: in "Cole and Norway" it is part of something else.
  const isOfPeople = names[found.heads[0]!]!.type === 'PERSON';
  const known = [
    ...new Set(
      entities.filter((entity, i) => entity !== null && !(isOfPeople && names[found.heads[i]!]!.type === 'PLACE')),
    ),
  ];
  const [first, ...joint] = known as number[];
  if (first === undefined || first === resolved.entity) return { speaker: resolved, joint };
  const role = roles[found.heads[entities.indexOf(first)]!] ?? null;
  return { speaker: { ...resolved, entity: first, role }, joint };
}

/** "Cole, who lost his dog, Bix, and his wife, Ann, says": by its verb it is one who speaks. */
function speaksAlone({ document: { tokens, tags } }: SpeakerContext, { from, to }: TokenRange): boolean {
  const verb = tokens[to]?.text === ',' ? to + 1 : to;
  const isBody = tokens.slice(from, to).some(({ text }) => text === '&');
  return tags[verb] === 'VBZ' && !isBody && tokens.slice(from, to).some(({ lower }) => /^(?:who|whose)$/.test(lower));
}

/** "David and Jeanne Lind": David is a Lind, and no other David of the text. */
function hasSurnameOf({ document, names, linked }: SpeakerContext, head: number, next: number | undefined): boolean {
  const name = names[head]!;
  const other = next === undefined ? null : names[next]!;
  if (other?.type !== 'PERSON' || name.to - name.from !== 1 || other.to - other.from < 2) return false;
  const { tokens } = document;
  if (other.from !== name.to + 1 || !isGivenName(tokens[name.from]!.lower)) return false;
  const entity = linked.entityOf[head] ?? null;
  return entity === null || !linked.entities[entity]!.name.endsWith(tokens[other.to - 1]!.text);
}

/** Names that are looked back over: keeps long lists linear. */
const MOST_LED = 12;

/** The phrase with "the leaders of A," before it, of which it is only the end: "B and C". */
export function withLeaders(context: SpeakerContext, speaker: TokenRange): TokenRange {
  const { document, names } = context;
  const { tokens } = document;
  let from = speaker.from;
  const last = firstNameFrom(names, from) - 1;
  for (let i = last; i >= 0 && last - i < MOST_LED; i--) {
    if (tokens[from - 1]?.text !== ',' || names[i]!.to !== from - 1) break;
    from = names[i]!.from;
    if (tokens[from - 1]?.lower === 'the') from--;
  }
  const links = LEADS_TO_COUNTRY.test(tokens[from - 1]?.lower ?? '');
  if (from === speaker.from || !links || !LEADERS.has(tokens[from - 2]?.lower ?? '')) return speaker;
  from -= 2;
  if (/^(?:foreign|prime|defen[cs]e|finance)$/.test(tokens[from - 1]?.lower ?? '')) from--;
  if (tokens[from - 1]?.lower === 'the') from--;
  return { from, to: speaker.to };
}

/** Most tokens of a list of speakers. */
const LONGEST_LIST = 40;

/**
 * The phrase with the names before it, of which it is only the end: "President A, Prime Minister B and the army" where
 * "Prime Minister B and the army" was found. Nothing but titles and names stands before it in its sentence.
 */
export function withList(context: SpeakerContext, speaker: TokenRange): TokenRange {
  const { tokens, tags, sentences, sentenceOf } = context.document;
  const { from } = sentences[sentenceOf[speaker.from]!]!;
  if (speaker.from - from < 2 || speaker.from - from > LONGEST_LIST) return speaker;
  const isLast = tokens[speaker.from - 1]!.lower === 'and';
  const link = tokens[speaker.from - 1]!.text === ',' || isLast;
  const joins = isLast || tokens.slice(speaker.from, speaker.to).some(({ lower }) => lower === 'and');
  const name = context.names[firstNameFrom(context.names, from)];
  if (!link || !joins || name?.type !== 'PERSON' || name.to >= speaker.from) return speaker;
  // "Cole, the mayor, and Lind": what describes the first may stand between.
  for (let i = from; i < speaker.from; i++)
    if (!/^(?:DT|JJ|NNP?S?|POS|PRP\$|CC|CD|MARK)$/.test(tags[i]!) && tokens[i]!.lower !== 'of') return speaker;
  for (let i = from; i < speaker.from; i++)
    if (tags[i] === 'MARK' && !/^[,.'’-]$|^['’]s$/.test(tokens[i]!.text)) return speaker;
  return { from, to: speaker.to };
}

/** The countries or bodies in "the leaders of A, B and C" and "ministers from A and B", where it names nothing else. */
function entitiesLed(context: SpeakerContext, { from, to }: TokenRange): number[] {
  const { document, names, linked } = context;
  const { tokens } = document;
  let at = from;
  while (at < to && at - from < 4 && !LEADERS.has(tokens[at]!.lower)) at++;
  if (at >= to || !LEADERS.has(tokens[at]!.lower) || !LEADS_TO_COUNTRY.test(tokens[at + 1]?.lower ?? '')) return [];
  const led: number[] = [];
  at += 2;
  for (let i = firstNameFrom(names, at); at < to; i++) {
    while (at < to && /^(?:,|and|the|both|&)$/.test(tokens[at]!.lower)) at++;
    if (at >= to) break;
    const entity = linked.entityOf[i] ?? null;
    if (names[i]?.from !== at || names[i]!.type === 'PERSON' || entity === null) return [];
    led.push(entity);
    at = names[i]!.to;
  }
  return [...new Set(led)];
}
