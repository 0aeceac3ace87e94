import type { Document } from '../../../layers/document.ts';
import type { TokenRange } from '../../../layers/sentences.ts';
import type { ReportingVerb } from '../../../lexicon/reporting-words.ts';
import { type Attribution, BY_RULE } from '../../attribution.ts';
import { isFiniteVerb, nounPhraseAfter } from '../../rules/noun-phrase.ts';
import { ALL_PARTS, takenTokens } from '../../taken-tokens.ts';
import { isNameAt } from '../content/leave-apposition-out.ts';

const PROBABILITY = 0.6;
const VIEW: ReportingVerb = { lemma: 'view', stance: 'CLAIM', frames: new Set(), prepositions: new Set(), speech: 0.6 };
const WORDS: ReportingVerb = { lemma: 'words', stance: 'SAY', frames: new Set(), prepositions: new Set(), speech: 0.9 };

/** "In the view of Cole, the hospital is too small.", "In the words of Cole, it was “a shame”." */
export function attributeViews(document: Document, attributions: readonly Attribution[]): Attribution[] {
  const taken = takenTokens(document, attributions, ALL_PARTS);
  return document.sentences.flatMap((sentence) => readView(document, sentence, taken) ?? []);
}

function readView(document: Document, { from, to }: TokenRange, taken: Uint8Array): Attribution | null {
  const { tokens } = document;
  const [first, the, noun, of] = tokens.slice(from, from + 4).map(({ lower }) => lower);
  if (first !== 'in' || the !== 'the' || of !== 'of' || !/^(?:view|opinion|words)$/.test(noun ?? '')) return null;
  const speaker = withName(document, nounPhraseAfter(document, from + 4, to));
  if (!speaker || tokens[speaker.to]?.text !== ',') return null;
  const end = /^[.!?]$/.test(tokens[to - 1]!.text) ? to - 1 : to;
  const content = { from: speaker.to + 1, to: end };
  let hasVerb = false;
  for (let i = from; i < end; i++) {
    if (taken[i]) return null;
    if (i > content.from && isFiniteVerb(document, i)) hasVerb = true;
  }
  if (!hasVerb) return null;
  const verb = noun === 'words' ? WORDS : VIEW;
  return {
    ...BY_RULE,
    content: [content],
    cue: { from: from + 2, to: from + 3 },
    verb,
    speaker,
    speech: verb.speech,
    probability: PROBABILITY,
  };
}

/** "his biographer, Jan Lind": with the name that a comma closes. */
function withName(document: Document, speaker: TokenRange | null): TokenRange | null {
  if (!speaker || document.tokens[speaker.to]?.text !== ',' || !isNameAt(document, speaker.to + 1)) return speaker;
  let to = speaker.to + 1;
  while (document.tags[to] === 'NNP') to++;
  return { from: speaker.from, to };
}
