import type { QuoteKind } from '../../../domain/quote.ts';
import { wordSet } from '../../../domain/word-lists.ts';
import type { Attribution } from '../../attributions/attribution.ts';
import type { Document } from '../../layers/document.ts';
import type { TokenRange } from '../../layers/sentences.ts';
import { TITLE_HEADS } from '../../lexicon/titles.ts';
import { countryOfAdjective } from '../../names/gazetteer.ts';
import type { NamedArticle, ResolvedSpeaker } from '../speakers/context/speaker-context.ts';

/** Values of features by their names in words; one without a value is 0. */
export type Features = Record<string, number>;

/** Verbs that do nothing but report. Others are mistaken for reports more often: "the path reveals a waterfall". */
const PLAIN_VERBS = wordSet(
  `say tell add note explain write state argue ask reply stress announce insist warn claim believe deny confirm admit
  point continue recall observe remark tweet accuse urge describe call suggest acknowledge emphasize according`,
);

/** What tells how often the words of such attributions are right. */
export function featuresOfWords({ document }: NamedArticle, attribution: Attribution, kind: QuoteKind): Features {
  const { probability, foundBy, content } = attribution;
  return {
    always: 1,
    'odds of the attribution': odds(probability),
    [`found by ${foundBy}`]: 1,
    [`kind ${kind}`]: 1,
    ...(!isPlain(attribution) && { 'no plain verb': 1, [`no plain verb, ${kind}`]: 1 }),
    ...(kind === 'INDIRECT' && !hasClause(document, content) && { 'no clause': 1 }),
  };
}

/** What tells how often the speakers of such attributions are right, for somebody who is named. */
export function featuresOfSpeaker(
  { document, linked }: NamedArticle,
  attribution: Attribution,
  speaker: ResolvedSpeaker,
  kind: QuoteKind,
): Features {
  const { content, probability } = attribution;
  const { evidence } = speaker;
  const isNamed = evidence === 'NAME' || evidence === 'LABEL';
  const { type, name, aliases, roles } = linked.entities[speaker.entity!]!;
  const on: [string, boolean][] = [
    ['no plain verb', !isPlain(attribution)],
    ['no clause', kind === 'INDIRECT' && !hasClause(document, content)],
    ['one word, meant', !isNamed && type === 'PERSON' && ![name, ...aliases].some((form) => form.includes(' '))],
    ['pronoun unknown, meant', !isNamed && type === 'PERSON' && linked.pronounOf[speaker.entity!] === null],
    ['with a role, named', isNamed && type === 'PERSON' && roles.length > 0],
    ['title as a name', type === 'PERSON' && name.toLowerCase().split(' ').some(isNoName)],
  ];
  return {
    always: 1,
    'odds of the attribution': odds(probability),
    ...(!isNamed && { 'odds of the speaker': odds(speaker.probability) }),
    [`speaker by ${isNamed ? 'NAME' : evidence}`]: 1,
    ...Object.fromEntries(on.filter(([, holds]) => holds).map(([feature]) => [feature, 1])),
  };
}

const isPlain = ({ verb }: Attribution): boolean => verb === null || PLAIN_VERBS.has(verb.lemma);

/** "has never disclosed the sum": what is reported has no verb of its own. */
const hasClause = ({ tags }: Document, content: readonly TokenRange[]): boolean =>
  content.some(({ from, to }) => tags.slice(from, to).some((tag) => /^(?:VBD|VBZ|VBP|MD)$/.test(tag)));

/** "Minister" and "Serb" in what was taken for a person's name. */
const isNoName = (word: string): boolean => TITLE_HEADS.has(word) || countryOfAdjective(word) !== null;

function odds(probability: number): number {
  const p = Math.min(0.99, Math.max(0.01, probability));
  return Math.log(p / (1 - p));
}
