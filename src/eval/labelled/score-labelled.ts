import type { Analysis } from '../../domain/analysis.ts';
import type { ExtractInput } from '../../extract.ts';
import { type Calibration, calibrate, type Outcome } from '../calibration.ts';
import { count, newShare, type Share } from '../shares.ts';
import { type JudgedQuote, judgeQuotes } from './judge-quotes.ts';
import { LABEL_SETS, type LabelledText, type LabelSet } from './labelled-texts.ts';

/** Counts over the judged quotes of one set of labels. */
export interface LabelScores {
  /** Quotes found that a label speaks of. */
  quotes: number;
  /** Words, and the speaker where one is named. */
  allRight: Share;
  /** Right people of those named. */
  rightOfNamed: Share;
  /** Those left open of the quotes whose speaker the text names. */
  open: Share;
  /** Of the wrong speakers, those of quotes with a confidence of 0.6 or more. */
  sureOfWrong: Share;
}

export interface LabelledScores {
  sets: Record<LabelSet, LabelScores>;
  /** Everything but the corpus that the models were trained on, and that corpus. */
  calibration: { 'off the corpus': Calibration; 'on the corpus': Calibration };
}

const SURE = 0.6;

/** Scores an extraction by quotes that were judged by reading. */
export async function scoreLabelled(
  texts: readonly LabelledText[],
  analyze: (article: ExtractInput) => Analysis | Promise<Analysis>,
): Promise<LabelledScores> {
  const sets = Object.fromEntries(LABEL_SETS.map((set) => [set, newScores()])) as LabelledScores['sets'];
  const outcomes: { on: Outcome[]; off: Outcome[] } = { on: [], off: [] };
  for (const text of texts) {
    for (const judged of judgeQuotes(text, await analyze(text.article))) {
      countQuote(sets[text.set], judged);
      const outcome = { confidence: judged.quote.confidence, right: isAllRight(judged) };
      outcomes[text.set === 'polnear' ? 'on' : 'off'].push(outcome);
    }
  }
  return {
    sets,
    calibration: { 'off the corpus': calibrate(outcomes.off), 'on the corpus': calibrate(outcomes.on) },
  };
}

const newScores = (): LabelScores => ({
  quotes: 0,
  allRight: newShare(),
  rightOfNamed: newShare(),
  open: newShare(),
  sureOfWrong: newShare(),
});

/** A speaker left open is not claimed. */
const isAllRight = ({ isWhole, speaker }: JudgedQuote): boolean => isWhole && speaker !== 'WRONG';

function countQuote(scores: LabelScores, judged: JudgedQuote): void {
  const { speaker, quote } = judged;
  scores.quotes++;
  count(scores.allRight, isAllRight(judged));
  if (speaker === 'RIGHT' || speaker === 'WRONG') count(scores.rightOfNamed, speaker === 'RIGHT');
  if (speaker === 'RIGHT' || speaker === 'MISSED') count(scores.open, speaker === 'MISSED');
  if (speaker === 'WRONG') count(scores.sureOfWrong, quote.confidence >= SURE);
}
