import type { Analysis, ArticleText, Extractor } from '../domain/analysis.ts';
import { findAttributions } from './attributions/find-attributions.ts';
import { type Encoding, openEncoder } from './encoder/encoder.ts';
import { linkEntities } from './entities/link-entities.ts';
import { addOwnedBodies } from './entities/owned-bodies.ts';
import { findRoles } from './entities/roles.ts';
import { type Document, readDocument } from './layers/document.ts';
import { detectLanguage } from './layers/language.ts';
import { findNames } from './names/find-names.ts';
import { findDatelines } from './names/missed/find-datelines.ts';
import { checkProbe, PROBE } from './probe.ts';
import { collectMentions } from './quotes/collect-mentions.ts';
import { makeQuotes } from './quotes/make-quotes.ts';

/**
 * Finds everything that an article's text says: entities, their mentions, and who said what. Takes any text, also an
 * empty or broken one, in time about linear in its length; the same input gives the same result.
 */
export function analyze(article: ArticleText): Analysis {
  return analyzeDocument(article, readDocument(article.text), null);
}

/**
 * The same with a pretrained encoder besides: right more often, and some ten times slower. Needs `onnxruntime-node`.
 * @throws when the encoder cannot be loaded on this machine.
 */
export async function analyzeAccurately(article: ArticleText): Promise<Analysis> {
  const document = readDocument(article.text);
  const encoder = await openEncoder();
  return analyzeDocument(article, document, await encoder.encode(document));
}

/** The stages, one after another. Each says at its head what it reads and what it gives. */
function analyzeDocument(article: ArticleText, document: Document, encoding: Encoding | null): Analysis {
  const language = detectLanguage(article.text);
  const sentences = sentenceSpans(document);
  if (language !== null && language !== 'en') return { language, sentences, entities: [], mentions: [], quotes: [] };

  const names = findNames(document, encoding?.names ?? null);
  const roles = findRoles(document, names);
  const datelines = findDatelines(document);
  const named = [...names, ...datelines];
  const found = linkEntities(document, named, [...roles, ...datelines.map(() => null)]);
  const attributions = findAttributions(document, names, encoding);
  const speakers = attributions.flatMap(({ speaker }) => speaker ?? []);
  const linked = addOwnedBodies(document, names, found, speakers);
  const quotes = makeQuotes({ document, names, roles, linked }, attributions, article.publishedAt ?? null);
  return {
    language,
    sentences,
    entities: linked.entities,
    mentions: collectMentions(document, named, linked, quotes),
    quotes,
  };
}

/**
 * Reads the models, which the first analysis does otherwise, and tries them; some tenths of a second.
 * @throws Error that says what is missing or broken.
 */
export async function loadModels(extractor: Extractor = 'fast'): Promise<void> {
  checkProbe(extractor === 'accurate' ? await analyzeAccurately(PROBE) : analyze(PROBE));
}

const sentenceSpans = ({ sentences, tokens }: Document) =>
  sentences.map(({ from, to }) => ({ start: tokens[from]!.start, end: tokens[to - 1]!.end }));
