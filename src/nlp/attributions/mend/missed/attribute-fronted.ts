import { oneOf } from '../../../../domain/word-lists.ts';
import type { Document } from '../../../layers/document.ts';
import { anyTaken } from '../../../layers/quotation-ranges.ts';
import { reportingWord } from '../../../lexicon/reporting-words.ts';
import type { Attribution } from '../../attribution.ts';
import { makeAttribution } from '../../rules/make-attribution.ts';
import { isFiniteVerb, nounPhraseAfter } from '../../rules/noun-phrase.ts';

/** What is said of somebody in words that are quoted. */
const SAYS_OF = oneOf`praising describing calling hailing branding labelling labeling denouncing dismissing condemning
  criticising criticizing comparing likening lauding`;
/** Most tokens before the comma that ends it. */
const LONGEST = 30;

/**
 * What somebody is called in a participle that opens a sentence about another deed: 'Praising Berg as a “decent man”,
 * Cole stepped down.' Only where words of it stand in marks.
 */
export function attributeFronted(document: Document, taken: Uint8Array): Attribution[] {
  const { tokens, sentences, quotationOf, debris } = document;
  return sentences.flatMap(({ from, to }) => {
    if (!SAYS_OF.test(tokens[from]!.lower) || debris[from] || quotationOf[from] !== -1) return [];
    let comma = from + 1;
    let isQuoted = false;
    while (comma < Math.min(to, from + LONGEST) && !endsAt(document, comma)) {
      if (isFiniteVerb(document, comma) && quotationOf[comma] === -1) return [];
      isQuoted ||= quotationOf[comma] !== -1;
      comma++;
    }
    const start = tokens[comma]?.text === ',' && quotationOf[comma] === -1 ? comma + 1 : comma;
    const speaker = isQuoted && start < to ? nounPhraseAfter(document, start, to) : null;
    if (!speaker || !isFiniteVerb(document, speaker.to) || anyTaken(taken, { from, to: start })) return [];
    const head = from;
    const verb = reportingWord(tokens[head]!.lower);
    const cue = { from: head, to: head + 1, head, verb, form: 'PARTICIPLE' as const };
    return makeAttribution(document, [{ from: from + 1, to: comma }], cue, speaker) ?? [];
  });
}

/** A comma outside of marks, or the token behind a quotation that ends in one: “decent man,” Cole. */
const endsAt = ({ tokens, quotationOf }: Document, at: number): boolean =>
  quotationOf[at] === -1 && (tokens[at]!.text === ',' || (quotationOf[at - 1] !== -1 && tokens[at - 2]?.text === ','));
