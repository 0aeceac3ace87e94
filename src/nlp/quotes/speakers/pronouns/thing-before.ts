import { oneOf } from '../../../../domain/word-lists.ts';
import type { Document } from '../../../layers/document.ts';
import { isDocument } from '../../../lexicon/document-nouns.ts';
import { ALL_ORGANIZATION_HEADS } from '../../../lexicon/organizations.ts';
import { isPersonNoun } from '../context/nameless-people.ts';
import { firstNameFrom, type SpeakerContext } from '../context/speaker-context.ts';

/** Most tokens of "The new trade policy" up to its noun. */
const LONGEST = 6;
/** Bodies, beside those of `ORGANIZATION_HEADS`, that speak. */
const SPEAKS = oneOf`opposition newspaper paper daily outlet website broadcaster channel network magazine company firm
  regulator watchdog regime coalition alliance team side camp campaign lender airline club charity embassy family`;
const SAYS = /^(?:said|says|added|adds|reported|reports|wrote|writes|noted|notes)$/;

/**
 * The noun of a thing or body without a name that the sentence before a token is about, or that spoke at its end: "The
 * opposition has attacked the Grain Union. It", "It rained, the newspaper said. It". In lower case; null without one.
 */
export function thingBefore(context: SpeakerContext, at: number): string | null {
  const { document } = context;
  const { sentences, sentenceOf } = document;
  const before = sentences[sentenceOf[at]! - 1];
  if (!before) return null;
  const noun = speakerAtEnd(document, before.to) ?? subjectAt(document, before.from, before.to);
  if (noun === null || isNamed(context, noun)) return null;
  const { lower } = document.tokens[noun]!;
  const speaks = isDocument(lower) || SPEAKS.test(lower) || ALL_ORGANIZATION_HEADS.has(lower);
  return speaks && !isPersonNoun(lower) ? lower : null;
}

/** Whether a token lies in a name that is somebody's or something's. */
function isNamed({ names, linked }: SpeakerContext, at: number): boolean {
  const last = firstNameFrom(names, at + 1) - 1;
  return last >= 0 && names[last]!.to > at && linked.entityOf[last] !== null;
}

/** "the newspaper" of "..., the newspaper said." */
function speakerAtEnd({ tokens, tags, quotationOf }: Document, end: number): number | null {
  const verb = tokens[end - 1]!.kind === 'MARK' ? end - 2 : end - 1;
  if (verb < 3 || quotationOf[verb] !== -1 || !SAYS.test(tokens[verb]!.lower) || tags[verb - 1] !== 'NN') return null;
  return tokens[verb - 2]!.lower === 'the' ? verb - 1 : null;
}

/** "opposition" of "The opposition has attacked", "report" of 'A report on the union is'. */
function subjectAt({ tokens, tags, quotationOf }: Document, from: number, to: number): number | null {
  if (!/^(?:the|an?|this|that|another)$/.test(tokens[from]!.lower) || quotationOf[from] !== -1) return null;
  let next = from + 1;
  while (next < to && next - from < LONGEST && /^(?:JJ|NNP?|VBN|CD)$/.test(tags[next]!)) next++;
  const noun = next - 1;
  if (noun === from || !/^NNP?$/.test(tags[noun]!)) return null;
  const verb = tags[next] === 'RB' ? next + 1 : next;
  return isDocument(tokens[noun]!.lower) || /^(?:VBD|VBZ|MD)$/.test(tags[verb] ?? '') ? noun : null;
}
