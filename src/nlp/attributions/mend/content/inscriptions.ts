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
    if (!CARRIER.test(lower)) {
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
