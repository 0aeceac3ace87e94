import { writeFileSync } from 'node:fs';
import { judgeQuotes } from '../eval/labelled/judge-quotes.ts';
import { type LabelledText, readLabelledTexts } from '../eval/labelled/labelled-texts.ts';
import { findAttributions } from '../nlp/attributions/find-attributions.ts';
import { kindOfContent } from '../nlp/quotes/quote-kind.ts';
import { resolveSpeakers } from '../nlp/quotes/speakers/resolve-speakers.ts';
import { logistic, type SurenessModel } from '../nlp/quotes/sureness/sureness.ts';
import { featuresOfSpeaker, featuresOfWords } from '../nlp/quotes/sureness/sureness-features.ts';
import { keepModel } from './keep-model.ts';
import { fitLogistic, type Outcome } from './logistic.ts';
import { namesOf, readNamedArticle, spansOf } from './named-article.ts';

/** How many of a hundred named speakers are to be right. */
const RIGHT_OF_NAMED = 0.98;
/** The threshold goes no higher: beyond it, several right ones are lost for one that is wrong. */
const MOST_THRESHOLD = 0.75;
const LEAST_THRESHOLD = 0.5;
const FOLDS = 10;
/** Strength of the priors, in labels. The judge's odds are taken as they are where the labels say nothing. */
const WORDS = { decay: 5, prior: { 'odds of the attribution': 1 } };
const SPEAKER = { decay: 1, prior: {} };

/** A judged quote as the two curves see it. */
interface Sample {
  fold: number;
  words: Outcome;
  /** Null where nobody was resolved or the speaker was not judged. */
  speaker: Outcome | null;
}

/**
 * Fits the curves that say how surely a quote and its speaker are right on the quotes judged by reading, and the
 * threshold below which a speaker stays open, by cross validation over articles. Writes `src/models/sureness.json`.
 */
export function calibrate(folder: string, report: (line: string) => void): void {
  const samples = readLabelledTexts(folder).flatMap((text, i) => readSamples(text, i % FOLDS));
  report(`${samples.length} judged quotes`);
  const leastSpeaker = chooseThreshold(samples, report);
  const model: SurenessModel = { ...fit(samples), leastSpeaker };
  keepModel('sureness.json', (path) => writeFileSync(path, `${JSON.stringify(model, null, 2)}\n`));
}

function fit(samples: readonly Sample[]): Pick<SurenessModel, 'words' | 'speaker'> {
  const words = samples.map((sample) => sample.words);
  const speaker = samples.flatMap((sample) => sample.speaker ?? []);
  return {
    words: fitLogistic(words, WORDS.decay, WORDS.prior),
    speaker: fitLogistic(speaker, SPEAKER.decay, SPEAKER.prior),
  };
}

/**
 * The least threshold with which enough of the speakers named are right, on articles that the curve was not fitted on.
 */
function chooseThreshold(samples: readonly Sample[], report: (line: string) => void): number {
  const rated: { probability: number; isRight: boolean }[] = [];
  for (let fold = 0; fold < FOLDS; fold++) {
    const { speaker: weights } = fit(samples.filter((sample) => sample.fold !== fold));
    for (const { fold: own, speaker } of samples)
      if (speaker && own === fold)
        rated.push({ probability: logistic(weights, speaker.features), isRight: speaker.isRight });
  }
  const rightFrom = (threshold: number) => {
    const named = rated.filter(({ probability }) => probability >= threshold);
    return { named: named.length, right: named.filter(({ isRight }) => isRight).length };
  };
  for (let step = 100 * LEAST_THRESHOLD; ; step++) {
    const { named, right } = rightFrom(step / 100);
    if (step % 5 === 0) report(`from ${step / 100}: ${right} right of ${named} named, of ${rated.length} resolved`);
    if (right >= RIGHT_OF_NAMED * named || step >= 100 * MOST_THRESHOLD) return step / 100;
  }
}

function readSamples(text: LabelledText, fold: number): Sample[] {
  const article = readNamedArticle(text.article.text);
  const attributions = findAttributions(article.document, article.names);
  const resolved = resolveSpeakers(article, attributions);
  const quotes = attributions.map((attribution, i) => ({
    attribution,
    resolved: resolved[i]!.speaker,
    content: spansOf(article.document, attribution.content),
    speech: attribution.speech,
    speakerEntity: resolved[i]!.speaker.entity,
  }));
  return judgeQuotes(text, { ...namesOf(article), quotes }).map(({ quote, isWhole, speaker }): Sample => {
    const { attribution } = quote;
    const kind = attribution.isTranscript ? 'DIRECT' : kindOfContent(article.document, attribution.content);
    const features = () => featuresOfSpeaker(article, attribution, quote.resolved, kind);
    const isNamed = speaker === 'RIGHT' || speaker === 'WRONG';
    return {
      fold,
      words: { features: featuresOfWords(article, attribution, kind), isRight: isWhole },
      speaker: isNamed ? { features: features(), isRight: speaker === 'RIGHT' } : null,
    };
  });
}
