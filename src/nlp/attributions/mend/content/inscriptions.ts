import { oneOf } from '../../../../domain/word-lists.ts';
import type { Document } from '../../../layers/document.ts';
import type { TokenRange } from '../../../layers/sentences.ts';
import type { Attribution } from '../../attribution.ts';

/** What carries words that nobody speaks. */
const CARRIER = oneOf`signs? signboards? banners? placards? posters? t-shirts? tshirts? shirts? hoodies? hats? caps?
  jackets? sweatshirts? stickers? graffiti graffito plaques? murals? billboards? tattoos? ballots? tombstones?
  gravestones? headstones? inscriptions? slogans? mottos? mottoes flags? buttons? badges? mugs? marquees? scoreboards?
  neon lyrics? chorus refrain jingle`;
/** Verbs of what is written on something. */
const BEARS = oneOf`reads? reading says? said saying states? stated stating asks? asked asking proclaims? proclaimed
  proclaiming declares? declared declaring announces? announced urges? urged urging demanding demanded calling called
  tells? told warns? warned warning`;
const SINGS = /^(?:sings?|sang|sung|singing|hums?|hummed|humming|whistl(?:es?|ed|ing))$/;
/** Whoever holds it may be the one who speaks: "a man with a sign said". */
const HOLDS = /^(?:with|holding|held|carrying|carried|wearing|wore|waving|behind|under|beneath|beside|near|in|by)$/;
/** How far back the carrier may stand: "a sign on the door of the shop said". */
const REACH = 9;
/** Low enough that it counts as no statement. */
const SPEECH = 0.2;

/**
 * What is sung, or written on a sign, a banner, a shirt or a ballot, is nobody's statement, and is marked so by its low
 * `speech`.
 */
export function markInscription(document: Document, attribution: Attribution): Attribution {
  const { cue, speech } = attribution;
  if (!cue || speech < 0.5) return attribution;
  const word = document.tokens[cue.to - 1]!.lower;
  const isOne =
    SINGS.test(word) || (BEARS.test(word) && hasCarrier(document, carriedFrom(document, cue), /ing$/.test(word)));
  return isOne ? { ...attribution, speech: SPEECH } : attribution;
}

/** What may be read besides, and would be somebody's words elsewhere. */
const READ = oneOf`notices? headlines? screens? gauges? clocks? labels? captions? letters?`;

/**
 * "Lind said the pool would open; a sign on the gate reads “Closed”.": what stands on the sign is no piece of what Lind
 * said, which ends at the semicolon.
 */
export function endBeforeInscription(document: Document, attribution: Attribution): Attribution {
  const { cue, content } = attribution;
  const { tokens, quotationOf } = document;
  const last = content.at(-1)!;
  if (!cue || last.from < cue.to || quotationOf[last.from] !== -1) return attribution;
  for (let i = last.from + 2; i < last.to; i++) {
    if (tokens[i]!.text !== ';' || quotationOf[i] !== -1) continue;
    for (let at = i + 2; at < Math.min(last.to, i + REACH); at++) {
      const bears = quotationOf[at] === -1 && BEARS.test(tokens[at]!.lower);
      const isRead = bears && (hasCarrier(document, at, false) || READ.test(tokens[i + 2]!.lower));
      if (isRead) return { ...attribution, content: [...content.slice(0, -1), { from: last.from, to: i }] };
    }
  }
  return attribution;
}

/** “It is late,” said Lind, whose shirt read “Never again”: what stands on the shirt is no piece of what she said. */
export function leaveInscriptionsOut(document: Document, attribution: Attribution): Attribution {
  const { content } = attribution;
  const { tokens, quotationOf } = document;
  if (content.length < 2) return attribution;
  const said = content.filter(({ from }) => {
    const word = tokens[from - 1]?.lower ?? '';
    const isQuoted = quotationOf[from] !== -1 && quotationOf[from - 1] === -1;
    return !isQuoted || !BEARS.test(word) || !hasCarrier(document, from - 1, /ing$/.test(word));
  });
  return said.length > 0 && said.length < content.length ? { ...attribution, content: said } : attribution;
}

/** "carried signs reading": the verb that tells what stands on them, at the end of its cue. */
const carriedFrom = ({ tokens }: Document, { from, to }: TokenRange): number =>
  tokens.slice(from, to - 1).some(({ lower }) => CARRIER.test(lower)) ? to - 1 : from;

/** Whether the subject of the verb at `at` carries words. */
function hasCarrier({ tokens, tags, quotationOf }: Document, at: number, isParticiple: boolean): boolean {
  let isRelative = isParticiple;
  for (let i = at - 1; i >= Math.max(0, at - REACH); i--) {
    const { kind, lower } = tokens[i]!;
    if (quotationOf[i] !== -1 || (kind === 'MARK' && !/^[-–]$/.test(lower)) || /^(?:VBD|VBZ|MD)$/.test(tags[i]!))
      return false;
    if (i === at - 1 && /^(?:that|which)$/.test(lower)) isRelative = true;
    // "could not refrain from saying": a verb carries nothing.
    if (!CARRIER.test(lower) || /^VB/.test(tags[i]!)) {
      // "the man on the banner committee said", "Cole's campaign in Ohio said": another head, as far as
      // no preposition leads to it.
      if (/^(?:PRP|NNP)$/.test(tags[i]!) && i === at - 1) return false;
      continue;
    }
    // "the sign committee said"
    if (/^NN/.test(tags[i + 1] ?? '') && i + 1 < at) return false;
    let before = i - 1;
    while (before >= 0 && /^(?:DT|JJ|CD|NN|NNS|NNP|PRP\$|POS|VBN)$/.test(tags[before]!)) before--;
    return isRelative || !HOLDS.test(tokens[before]?.lower ?? '');
  }
  return false;
}
