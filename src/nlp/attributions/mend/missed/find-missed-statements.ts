import type { Document } from '../../../layers/document.ts';
import type { Attribution } from '../../attribution.ts';
import { ALL_PARTS, takenTokens, takeTokens } from '../../taken-tokens.ts';
import { attributeJudgements } from '../content/leave-judgement-out.ts';
import { attributeInverted } from '../content/read-inverted-clause.ts';
import { attributeAsPut } from '../marks/read-as-put.ts';
import { attributeAccording } from './attribute-according.ts';
import { attributeAfterSemicolon } from './attribute-after-semicolon.ts';
import { attributeCalledBy } from './attribute-called-by.ts';
import { attributeCalls } from './attribute-calls.ts';
import { attributeClauses } from './attribute-clauses.ts';
import { attributeDenials } from './attribute-denials.ts';
import { attributeDescribed, attributeRelatives } from './attribute-described.ts';
import { attributeFigures } from './attribute-figures.ts';
import { attributeFronted } from './attribute-fronted.ts';
import { attributeGrounds } from './attribute-grounds.ts';
import { attributeHeard } from './attribute-heard.ts';
import { attributeHearings } from './attribute-hearings.ts';
import { attributeInserted, attributeToldBetween } from './attribute-inserted.ts';
import { attributeNeither } from './attribute-neither.ts';
import { attributeOpenQuotations } from './attribute-open-quotations.ts';
import { attributeParentheses } from './attribute-parentheses.ts';
import { attributePlainColons } from './attribute-plain-colons.ts';
import { attributePutTo } from './attribute-put-to.ts';
import { attributeQuotedBy } from './attribute-quoted-by.ts';
import { attributeRecalled } from './attribute-recalled.ts';
import { attributeRefusals } from './attribute-refusals.ts';
import { attributeSaidBest } from './attribute-said-best.ts';
import { attributeSummedUp } from './attribute-summed-up.ts';
import { attributeThatClauses } from './attribute-that-clauses.ts';
import { attributeToldBy } from './attribute-told-by.ts';
import { attributeToldTo } from './attribute-told-to.ts';
import { attributeVerdicts } from './attribute-verdicts.ts';
import { attributeWordsOf } from './attribute-words-of.ts';
import { findAfterTitles } from './read-after-title.ts';
import { findQuotedAsSaying } from './read-quoted-as-saying.ts';

/** Each finds one kind of statement among the tokens that are not taken. */
const FINDERS = [
  findQuotedAsSaying,
  findAfterTitles,
  attributeAsPut,
  attributeSaidBest,
  attributeSummedUp,
  attributeCalledBy,
  attributeRecalled,
  attributeWordsOf,
  attributeVerdicts,
  attributeOpenQuotations,
  attributeHearings,
  attributeHeard,
  attributeDescribed,
  attributeRelatives,
  attributePutTo,
  attributeFigures,
  attributeAccording,
  attributeParentheses,
  attributeAfterSemicolon,
  attributeCalls,
  attributeToldBy,
  attributeToldTo,
  attributeQuotedBy,
  attributeNeither,
  attributeRefusals,
  attributeDenials,
  attributeFronted,
  attributeInserted,
  attributeInverted,
  attributeJudgements,
  attributeToldBetween,
  attributeGrounds,
  attributeClauses,
  attributeThatClauses,
  attributePlainColons,
] as const;

/** Statements that the learned stages passed over although their clause leaves no doubt. */
export function findMissedStatements(document: Document, attributions: readonly Attribution[]): Attribution[] {
  const taken = takenTokens(document, attributions, ALL_PARTS);
  return FINDERS.flatMap((find) => {
    const found = find(document, taken);
    takeTokens(taken, found, ALL_PARTS);
    return found;
  });
}
