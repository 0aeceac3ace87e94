import { wordSet } from '../../../domain/word-lists.ts';
import type { Document } from '../../layers/document.ts';
import { paragraphRanges } from '../../layers/paragraph-ranges.ts';
import { countWords } from '../../layers/quotation-ranges.ts';
import type { TokenRange } from '../../layers/sentences.ts';
import { reportingWord } from '../../lexicon/reporting-words.ts';
import { type Attribution, BY_RULE } from '../attribution.ts';
import { skipAdjuncts } from '../rules/find-content.ts';
import type { CueCandidate } from '../rules/find-cues.ts';
import { mainSubject, subjectBefore } from '../rules/find-speaker.ts';
import { nounPhraseAfter } from '../rules/noun-phrase.ts';
import { trimContent } from '../rules/trim-content.ts';

/** How surely a list or a block after "She wrote:" is what she wrote. */
const SURENESS = 0.7;
/** Nouns for several things said, of which a list follows: "made three promises:", "the following demands:". */
const LISTED = wordSet(
  `promises pledges demands points proposals claims conditions commitments statements warnings goals questions
  recommendations requests tips rules reasons priorities announcements allegations complaints`,
);
/** Verbs of whoever makes such a list. */
const MAKES = wordSet(
  `made makes gave gives set sets issued issues listed lists put raised raises outlined outlines offered offers has
  have had announced released published presented repeated`,
);
/** What a text says word for word: "She wrote:", "The letter reads:". */
const WRITES = wordSet(
  `wrote writes written reads read posted tweeted says said stated states replied answered added adds responded
  recalled explained told`,
);
/** Fewer words are a heading or an item of a menu. */
const FEWEST_WORDS = 3;
/** A longer list is a page of its own. */
const MOST_ITEMS = 30;

/** The mark, number or letter that an item of a list begins with: "- ", "• ", "1. ", "(a) ". */
const BULLET = /^(?:[-–—*•·▪●◦‣»>]+\s+|\(?(?:\d{1,2}|[a-h])[.)]\s+)/;

/**
 * Lists and blocks after a paragraph that ends in a colon: "She made three promises:" with an item a line, and "He
 * wrote:" with a paragraph that is set off without marks. Each item is a statement of its own. In text order.
 * @param cues every word that may report, in text order
 */
export function readBlocks(document: Document, cues: readonly CueCandidate[]): Attribution[] {
  const { tokens } = document;
  const paragraphs = paragraphRanges(document);
  const found: Attribution[] = [];
  let next = 0;
  paragraphs.forEach((paragraph, i) => {
    while (next < cues.length && cues[next]!.head < paragraph.from) next++;
    if (tokens[paragraph.to - 1]!.text !== ':' || document.debris[paragraph.from] === 1) return;
    const lead = readLead(document, paragraph, cues, next);
    if (!lead) return;
    const items = listItems(document, paragraphs, i, lead);
    for (const { from, to } of items.length > 0 ? items : blockAfter(document, paragraphs, i, lead)) {
      const content = trimContent(document, { from, to });
      if (countWords(document, content) < FEWEST_WORDS || !holdsStatement(document, content)) continue;
      const isVerbatim = items.length === 0 && isSetOff(document, { from, to });
      found.push(blockOf(document, lead, isVerbatim ? { from, to } : content, isVerbatim));
    }
  });
  return found;
}

interface Lead {
  cue: TokenRange;
  speaker: TokenRange | null;
  isWritten: boolean;
}

/** Who says what follows, by the last sentence of the paragraph, or null when it is no statement. */
function readLead(document: Document, paragraph: TokenRange, cues: readonly CueCandidate[], next: number): Lead | null {
  const { tokens, sentences, sentenceOf, quotationOf } = document;
  const sentence = { from: Math.max(paragraph.from, sentences[sentenceOf[paragraph.to - 1]!]!.from), to: paragraph.to };
  if (quotationOf[paragraph.to - 1] !== -1) return null;
  let lead: CueCandidate | null = null;
  for (let k = next; k < cues.length && cues[k]!.head < paragraph.to; k++)
    if (
      cues[k]!.head >= sentence.from &&
      cues[k]!.verb.frames.has('q') &&
      cues[k]!.verb.speech >= 0.9 &&
      cues[k]!.form === 'FINITE'
    )
      lead = cues[k]!;
  if (lead) {
    const speaker = subjectBefore(document, sentence, lead) ?? mainSubject(document, sentence, lead.from);
    if (!speaker || isNegated(document, lead)) return null;
    // "tweeted the transcript of the exchange for context:" says nothing.
    const hearer = lead.verb.frames.has('o') ? nounPhraseAfter(document, lead.to, sentence.to) : null;
    const rest = skipAdjuncts(document, hearer?.to ?? lead.to, sentence.to);
    if (rest < sentence.to - 1 && !/^(?:the|these|this)$/.test(tokens[rest]!.lower)) return null;
    if (rest < sentence.to - 1 && !/^(?:following|things?|points?|words?)$/.test(tokens[sentence.to - 2]!.lower))
      return null;
    const isWritten = WRITES.has(tokens[lead.head]!.lower);
    return { cue: { from: lead.from, to: lead.to }, speaker, isWritten };
  }
  return readListed(document, sentence);
}

/** "He made three promises:" */
function readListed(document: Document, sentence: TokenRange): Lead | null {
  const { tokens } = document;
  const noun = sentence.to - 2;
  if (noun <= sentence.from || !LISTED.has(tokens[noun]!.lower)) return null;
  for (let i = noun - 1; i > sentence.from; i--) {
    if (!MAKES.has(tokens[i]!.lower)) continue;
    const cue = { from: i, to: noun + 1, head: i } as CueCandidate;
    const speaker = subjectBefore(document, sentence, cue);
    return speaker && { cue: { from: i, to: noun + 1 }, speaker, isWritten: false };
  }
  return null;
}

const isNegated = ({ tokens }: Document, { from, to }: CueCandidate): boolean =>
  tokens.slice(from, to).some(({ lower }) => /^(?:not|never|n't)$|n't$/.test(lower));

/** The items of the list that follows the paragraph, without their bullets. */
function listItems(document: Document, paragraphs: readonly TokenRange[], at: number, lead: Lead): TokenRange[] {
  const { text, tokens, markup } = document;
  // "> " before each line, which is a block of its own after "She wrote:".
  const marked = new Set(lead.isWritten ? [] : markup.flatMap(({ kind, end }) => (kind === 'BLOCK' ? [end] : [])));
  const items: TokenRange[] = [];
  for (let k = at + 1; k < paragraphs.length && items.length <= MOST_ITEMS; k++) {
    const { from, to } = paragraphs[k]!;
    const { start } = tokens[from]!;
    const bullet = BULLET.exec(text.slice(start, start + 8))?.[0] ?? '';
    if (!bullet && !marked.has(start)) break;
    let first = from;
    while (first < to && tokens[first]!.start < start + bullet.length) first++;
    if (first < to) items.push({ from: first, to });
  }
  return items.length <= MOST_ITEMS ? items : [];
}

/** The paragraph after "She wrote:" that is set off without marks. */
function blockAfter(document: Document, paragraphs: readonly TokenRange[], at: number, lead: Lead): TokenRange[] {
  const block = paragraphs[at + 1];
  if (!block || !lead.isWritten) return [];
  const { tokens, quotationOf, debris, sentences, sentenceOf } = document;
  // A quotation is read as such, and the mark-up of a post says nothing of where it ends.
  if (quotationOf[block.from] !== -1 || debris[block.from] === 1 || tokens[block.from]!.text === '<') return [];
  // A heading, a caption, or another label.
  if (!/^[.?!…]+$/.test(tokens[block.to - 1]!.text) || sentences[sentenceOf[block.from]!]!.to > block.to) return [];
  const blocks = [block];
  // Further paragraphs of an indented block.
  for (
    let k = at + 2;
    isIndented(document, block) && k < paragraphs.length && isIndented(document, paragraphs[k]!);
    k++
  )
    blocks.push(paragraphs[k]!);
  return isIndented(document, paragraphs[at]!) ? [] : blocks;
}

/** Indented, or in the first person, which the article's own words are not. */
const isSetOff = (document: Document, range: TokenRange): boolean =>
  isIndented(document, range) ||
  document.tokens.slice(range.from, range.to).some(({ lower }) => /^(?:i|we|my|our|me|us)$/.test(lower));

/** Begins with white space on its line. */
function isIndented({ text, tokens }: Document, { from }: TokenRange): boolean {
  const { start } = tokens[from]!;
  return /[ \t]{2}|\t/.test(text.slice(Math.max(0, start - 2), start));
}

/** A quotation, or words with a verb: "EcoGo: 90 percent" is an item of a table. */
const holdsStatement = ({ tags, quotationOf }: Document, { from, to }: TokenRange): boolean => {
  for (let i = from; i < to; i++) if (quotationOf[i] !== -1 || /^(?:VB[DZPGN]?|MD)$/.test(tags[i]!)) return true;
  return false;
};

const blockOf = (
  { tokens }: Document,
  { cue, speaker }: Lead,
  content: TokenRange,
  isVerbatim: boolean,
): Attribution => ({
  ...BY_RULE,
  content: [content],
  cue,
  verb: reportingWord(tokens[cue.to - 1]!.lower),
  speaker,
  speech: 0.9,
  probability: SURENESS,
  ...(isVerbatim && { isTranscript: true as const }),
});
