import { oneOf } from '../../../domain/word-lists.ts';
import type { Attribution } from '../../attributions/attribution.ts';
import { isFiniteVerb } from '../../attributions/rules/noun-phrase.ts';
import type { Document } from '../../layers/document.ts';

const POINTS = /^(?:pointing|gesturing|nodding|motioning|waving)$/;
const ABSTRACT = /(?:tion|sion|ment|ity|ance|ence|ness|ship|ism|cy|ure|als?)s?$/;
/** What one points to as a ground for what is said. */
const GROUNDS = oneOf`rise rises fall falls drop drops gains? growth data figures? numbers? polls?
  stud(?:y|ies) surveys?
  reports? research facts? examples? cases? costs? cuts? lack history records? results? success risks? trends? rates?
  prices? problems? issues? laws? plans? changes? delays? gaps? need needs signs? rules? statistics deals? wins?
  loss(?:es)? attacks? comments? remarks? words? work way ways role use things? evidence`;
/** Most tokens of what somebody points to. */
const LONGEST = 7;

/** 'she said, pointing to a heap of bricks': a gesture shows something and says nothing. */
export function isGesture(document: Document, { cue, content }: Attribution): boolean {
  const { tokens, tags, quotationOf } = document;
  const [piece, ...rest] = content;
  if (!cue || rest.length > 0 || piece!.from !== cue.to || !POINTS.test(tokens[cue.from]!.lower)) return false;
  if (piece!.to - piece!.from > LONGEST || !/^(?:an?|the|his|her|their|its|my|our)$/.test(tokens[piece!.from]!.lower))
    return false;
  for (let i = piece!.from; i < piece!.to; i++) {
    const { lower } = tokens[i]!;
    if (quotationOf[i] !== -1 || isFiniteVerb(document, i)) return false;
    if (/^NN/.test(tags[i]!) && (GROUNDS.test(lower) || ABSTRACT.test(lower))) return false;
  }
  return true;
}
