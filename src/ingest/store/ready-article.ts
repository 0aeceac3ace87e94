import type { AnalysedArticle } from '../../domain/article.ts';
import { type CopySignature, signText } from '../../domain/copies/sign-text.ts';
import type { ExtractedEntity } from '../../domain/entity.ts';
import { type ExtractedQuote, isSpeech } from '../../domain/quote.ts';
import { fromSpans, saidIn } from '../../domain/quote-text.ts';
import type { ReadWording } from '../../domain/statements/compare-wordings.ts';
import { readQuoteWording } from '../../domain/statements/group-quotes.ts';
import { settleEntities } from '../link/settle-entities.ts';
import { lookupNames } from '../link/stored-names.ts';
import { articleRecord } from './article-records.ts';

/** An article with all that storing it needs and no graph has to be asked for. */
export interface ReadyArticle extends AnalysedArticle {
  record: ReturnType<typeof articleRecord>;
  /** The quotes that are stored. */
  quotes: (ExtractedQuote & { wording: ReadWording })[];
  entities: ExtractedEntity[];
  /** Every name under which its entities are looked up. */
  names: string[];
  /** By what its copies are found. */
  signature: CopySignature;
}

/** Makes an article ready to be stored: half of the work on it here, while PostgreSQL stores those before it. */
export function readyArticle({ draft, analysis }: AnalysedArticle): ReadyArticle {
  const entities = settleEntities(analysis.entities);
  return {
    draft,
    analysis,
    record: articleRecord(draft, analysis),
    quotes: analysis.quotes.filter(isSpeech).map((quote) => ({ ...quote, wording: wordingOf(quote, draft.text) })),
    entities,
    names: lookupNames(entities),
    signature: signText(draft),
  };
}

const wordingOf = ({ kind, content, verbatim }: ExtractedQuote, text: string): ReadWording =>
  readQuoteWording({ kind, text: saidIn(text, content), pieces: fromSpans(content), verbatim: fromSpans(verbatim) });
