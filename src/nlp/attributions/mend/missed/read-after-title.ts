import type { Document } from '../../../layers/document.ts';
import { quotationAround } from '../../../layers/quotation-ranges.ts';
import { reportingVerb } from '../../../lexicon/reporting-words.ts';
import { type Attribution, BY_RULE } from '../../attribution.ts';
import { isFiniteVerb, nounPhraseAfter } from '../../rules/noun-phrase.ts';
import { isTitle } from '../content/is-statement.ts';
import { TELLS } from '../content/leave-hearer-out.ts';

/** How surely such a reading is right. */
const PROBABILITY = 0.6;
/** Most tokens of whoever speaks, described. */
const LONGEST = 30;

/**
 * Who speaks in 'Ada Lund, author of “They Said It”, told the Herald she would write no more': the title of a work
 * describes her and is nothing that is said. `at` is the verb; null for anything else.
 */
export function readAfterTitle(document: Document, at: number): Attribution | null {
  const { tokens, sentences, sentenceOf } = document;
  const verb = reportingVerb(tokens[at]!.lower);
  const sentence = sentences[sentenceOf[at]!]!;
  if (!verb?.frames.has('q') || !isFiniteVerb(document, at) || tokens[at - 1]?.text !== ',') return null;
  const name = describedByTitle(document, sentence.from, at - 1);
  if (name === null) return null;
  const hearer = TELLS.test(tokens[at]!.lower) ? nounPhraseAfter(document, at + 1, sentence.to) : null;
  const from = hearer?.to ?? at + 1;
  let to = sentence.to;
  while (to > from && tokens[to - 1]!.kind === 'MARK' && document.quotationOf[to - 1] === -1) to--;
  if (!opensClause(document, from) || to - from < 3) return null;
  return {
    ...BY_RULE,
    content: [{ from, to }],
    cue: { from: at, to: at + 1 },
    verb,
    speaker: { from: sentence.from, to: name },
    relay: null,
    speech: verb.speech,
    probability: PROBABILITY,
  };
}

/** "that she would", "she would" */
const opensClause = (document: Document, from: number): boolean => {
  const first = document.tokens[from]?.lower ?? '';
  return first === 'that' || (/^(?:he|she|they)$/.test(first) && isFiniteVerb(document, from + 1));
};

/** Where the name ends that opens a sentence, when a title, and no other verb, stands before the comma at `end`. */
function describedByTitle(document: Document, from: number, end: number): number | null {
  const { tokens, tags, quotationOf } = document;
  let name = from;
  while (name < end && tags[name] === 'NNP') name++;
  if (name === from || tokens[name]?.text !== ',' || end - from > LONGEST) return null;
  let titles = 0;
  for (let i = name + 1; i < end; i++) {
    const quotation = quotationAround(document, i);
    if (!quotation) {
      const isRelative = /^(?:who|whose)$/.test(tokens[name + 1]!.lower);
      if (isFiniteVerb(document, i) && !isRelative) return null;
      continue;
    }
    if (!isTitle(document, quotation)) return null;
    titles++;
    i = quotation.to - 1;
  }
  return titles > 0 && quotationOf[from] === -1 ? name : null;
}

/** What was taken for a statement of somebody else, read anew. Any other attribution comes back as it was. */
export function speakAfterTitle(document: Document, attribution: Attribution): Attribution {
  const { cue, content } = attribution;
  if (!cue || content.some(({ from }) => from >= cue.from)) return attribution;
  return readAfterTitle(document, cue.from) ?? attribution;
}

/** Such statements that no learned stage found. */
export function findAfterTitles(document: Document, taken: Uint8Array): Attribution[] {
  const found: Attribution[] = [];
  for (let at = 1; at < document.tokens.length; at++) {
    if (taken[at] || document.quotationOf[at] !== -1 || document.tokens[at - 1]!.text !== ',') continue;
    const one = readAfterTitle(document, at);
    if (one && !taken[one.content[0]!.from]) found.push(one);
  }
  return found;
}
