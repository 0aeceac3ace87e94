import { wordSet } from '../../../../domain/word-lists.ts';
import type { Document } from '../../../layers/document.ts';
import { isNoBodys, isPrinted, mayBeAbout } from '../../../lexicon/document-nouns.ts';
import { firstNameFrom, type SpeakerContext } from '../context/speaker-context.ts';

/** What was done with a document by whoever made it; "seen by" and "obtained by" are others. */
const MADE = wordSet(
  `issued released posted written published signed sent conducted compiled carried out prepared produced drafted
  authored filed made done`,
);
/** Most tokens between the noun and "by": "a report released in September by". */
const FAR = 7;
/**
 * What stands between an article and the name of a body: "the consulting firm Oxford Lines", "the left-leaning Rome
 * Institute".
 */
const LEADS_TO_BODY = wordSet(
  `firm group company agency newspaper website site magazine outlet broadcaster media institute think tank pollster
  watchdog charity`,
);

/** Who made a document as its phrase names them: the index of a name, somebody who has none in it, or several. */
export type Maker = number | 'UNNAMED' | 'SEVERAL' | null;

/**
 * Who made the document whose noun is at a token, as the phrase from `from` up to `limit` names it: Lind in "Lind's
 * letter" and "a tweet posted by Lind", the Pew Center in "a Pew Center survey" and "data from the Pew Center". Null
 * where it names nobody.
 */
export function makerAt(context: SpeakerContext, noun: number, from: number, limit: number): Maker {
  const by = makerBehind(context, noun, limit);
  return by ?? ownerOf(context, noun, from);
}

function makerBehind(context: SpeakerContext, noun: number, limit: number): Maker {
  const { document, names, roles } = context;
  const at = byAfter(document, noun, limit);
  if (at === null) return null;
  const { tokens, tags } = document;
  let start = at + 1;
  if (/^(?:the|a|an)$/.test(tokens[start]?.lower ?? '')) start++;
  const first = firstNameFrom(names, start);
  for (let i = first; i < names.length && i < first + 3 && names[i]!.from < limit; i++) {
    const { type, from, to } = names[i]!;
    const isTitled = (roles[i]?.from ?? -1) >= start && isNominal(document, start, from);
    const isDescribed = type === 'PERSON' && i === first && isNominal(document, start, from);
    if (from !== start && from !== leadsTo(document, start) && !isTitled && !isDescribed) continue;
    // "by Lind's office", "from Lind and Cole", "by Lind researchers"
    const next = tokens[to];
    const goesOn =
      next !== undefined && to < limit && (/^(?:and|or|&|\/|-|['’]s?)$/.test(next.lower) || isNoun(tags[to]));
    const isMaker = type === 'ORGANIZATION' || (type === 'PERSON' && tokens[at]!.lower !== 'in');
    return isMaker && !goesOn && !hasSecond(context, i, limit) ? i : 'SEVERAL';
  }
  return 'UNNAMED';
}

/** "by Lind, a law professor, and Cole": whether another is joined to the first. */
function hasSecond({ document, names }: SpeakerContext, first: number, limit: number): boolean {
  for (let i = first + 1; i < names.length && names[i]!.to <= limit; i++) {
    const before = document.tokens[names[i]!.from - 1]!.lower;
    if (/^(?:and|&)$/.test(before === 'the' ? document.tokens[names[i]!.from - 2]!.lower : before)) return true;
  }
  return false;
}

/** "Oslo-based billionaire" before a name. */
function isNominal({ tags }: Document, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (!/^(?:JJ|NNP?|POS|CD|MARK)$/.test(tags[i]!)) return false;
  return to > from;
}

const isNoun = (tag: string | undefined): boolean => /^NN/.test(tag ?? '');

/** Where "by" or "from" stands after a document, or the "in" of "a report in the Gazette"; null when none does. */
function byAfter({ tokens, tags }: Document, noun: number, limit: number): number | null {
  let isMade = false;
  for (let i = noun + 1; i < Math.min(limit, noun + 1 + FAR); i++) {
    const { lower } = tokens[i]!;
    if (lower === 'by' || (lower === 'from' && i === noun + 1)) {
      // "seen by", "obtained by"
      return i === noun + 1 || isMade ? i : null;
    }
    if (lower === 'in' && i === noun + 1 && isPrinted(tokens[noun]!.lower)) return i;
    // "figures reported by the bank" are its own; a claim reported by the paper is not.
    const gives =
      /^(?:reported|provided)$/.test(lower) && /^(?:figures|data|statistics|estimates)$/.test(tokens[noun]!.lower);
    if (MADE.has(lower) || gives) isMade = true;
    else if (/^VB[NDZ]$/.test(tags[i]!) || tokens[i]!.kind === 'MARK' || /^(?:W|WP|CC)$/.test(tags[i]!)) return null;
  }
  return null;
}

/** Where a name may begin behind words that lead to a body: "Oxford Lines" in "the consulting firm Oxford Lines". */
function leadsTo({ tokens, tags }: Document, from: number): number {
  let at = from;
  while (
    at < tokens.length &&
    at - from < 5 &&
    /^(?:JJ|NN|VBG|VBN|MARK)$/.test(tags[at]!) &&
    !/^[,.]$/.test(tokens[at]!.text)
  )
    at++;
  const isBody = at > from && (LEADS_TO_BODY.has(tokens[at - 1]!.lower) || tags[at - 1] === 'JJ');
  return isBody ? at : from;
}

/**
 * "Lind's letter", "the Pew Center survey", "Pew Center data": whose name stands right before the noun or its
 * adjectives.
 */
function ownerOf({ document, names, linked }: SpeakerContext, noun: number, from: number): Maker {
  const { tokens, tags } = document;
  let at = noun;
  while (at > from && noun - at < 4 && /^(?:JJ|NNP?|CD|VBN|VBG|RB)$/.test(tags[at - 1]!)) at--;
  const owns = /^['’]s?$/.test(tokens[at - 1]?.text ?? '');
  // "a White House pool report"
  if (!owns && /^(?:pool|opinion)$/.test(tokens[noun - 1]?.lower ?? '')) return null;
  const end = owns ? at - 1 : at;
  for (let i = firstNameFrom(names, Math.max(from, end - 8)); i < names.length && names[i]!.to <= noun; i++) {
    const { type, to } = names[i]!;
    const isOwner = owns ? to === end : to === noun || (to === noun - 1 && /^(?:NN|JJ)$/.test(tags[to]!));
    if (!isOwner) continue;
    if (owns) return type === 'PLACE' ? 'UNNAMED' : i;
    if (type !== 'ORGANIZATION' || isNoBodys(tokens[noun]!.lower)) return null;
    // "an NBC/Gazette poll" is by two; "the Boeing report" may be about it.
    for (let k = names[i]!.from - 1; k < to; k++) if (tokens[k]?.text.includes('/')) return 'SEVERAL';
    const kind = linked.entities[linked.entityOf[i] ?? -1]?.organizationKind;
    return kind === 'COMPANY' && mayBeAbout(tokens[noun]!.lower) ? null : i;
  }
  return owns ? 'UNNAMED' : null;
}
