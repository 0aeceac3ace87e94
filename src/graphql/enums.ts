import { registerEnumType } from 'type-graphql';
import { SAVE_STATUSES } from '../domain/article.ts';
import { ENTITY_TYPES, ORGANIZATION_KINDS } from '../domain/entity.ts';
import { MENTION_FORMS, POLARITIES, QUOTE_FINDERS, QUOTE_KINDS, SPEAKER_EVIDENCE, STANCES } from '../domain/quote.ts';
import { SOURCE_KINDS, SOURCE_PAGE_STATES, SOURCE_RESULTS } from '../domain/source.ts';
import { DIFFERENCE_OPS } from '../domain/statements/difference.ts';
import { ARTICLE_ORDERS } from '../storage/articles/read.ts';
import { ENTITY_ORDERS } from '../storage/nodes/read.ts';
import { QUOTE_ORDERS } from '../storage/quotes/read.ts';
import { STATEMENT_ORDERS } from '../storage/statements/read.ts';
import { QUOTE_DIMENSIONS, STATS_ORDERS, STATS_UNITS } from '../storage/statistics/question.ts';

type EnumOf<Value extends string> = { [Key in Value]: Key };

/** An enum of GraphQL out of a list of names, each with its description. */
function defineEnum<const Value extends string>(
  name: string,
  description: string,
  values: readonly Value[],
  meaning: Record<Value, string>,
): EnumOf<Value> {
  const object = Object.fromEntries(values.map((value) => [value, value])) as EnumOf<Value>;
  const valuesConfig = Object.fromEntries(values.map((value) => [value, { description: meaning[value] }]));
  registerEnumType(object, { name, description, valuesConfig: valuesConfig as never });
  return object;
}

export const EntityTypeEnum = defineEnum('EntityType', 'What kind of thing an entity is.', ENTITY_TYPES, {
  PERSON: 'A human being.',
  ORGANIZATION: 'An institution, a company, a party, a body: anything that acts as one.',
  PLACE: 'A country, a region, a town.',
});

export const OrganizationKindEnum = defineEnum(
  'OrganizationKind',
  'What kind of body an organization is.',
  ORGANIZATION_KINDS,
  {
    GOVERNMENT: 'A government or a part of one: a ministry, the Kremlin.',
    INTERNATIONAL: 'A body of several states: NATO, the OSCE.',
    COMPANY: 'A business.',
    PARTY: 'A political party.',
    MEDIA: 'A newspaper, an agency, a broadcaster.',
    MILITARY: 'Armed forces or a part of them.',
    COURT: 'A court.',
    OTHER: 'Any other kind.',
  },
);

const INGEST_STATUSES = [...SAVE_STATUSES, 'REJECTED'] as const;
export type IngestStatus = (typeof INGEST_STATUSES)[number];

export const IngestStatusEnum = defineEnum(
  'IngestStatus',
  'What became of an article that was sent in.',
  INGEST_STATUSES,
  {
    CREATED: 'It is new, and stored.',
    DUPLICATE: 'The same article was stored already; nothing changed.',
    UPDATED: 'Another text was stored at its address: this one is its next version, with quotes found anew.',
    DELETED: 'It was stored once and deleted since, and does not come back.',
    REJECTED: 'It was not taken; "reason" says why.',
  },
);

export const SourceKindEnum = defineEnum('SourceKind', 'What a source is.', SOURCE_KINDS, {
  FEED: 'A list of articles that is kept up to date: RSS, Atom, RDF or JSON Feed.',
  SITEMAP: 'A list of addresses for search engines.',
  PAGE: 'One page.',
});

export const SourceResultEnum = defineEnum('SourceResult', 'What a look at a source brought.', SOURCE_RESULTS, {
  NEW: 'Articles that are new, or pages that are to be fetched.',
  NOTHING_NEW: 'Nothing that was not known.',
  FAILED: 'It could not be had, or not be read; "problem" says why.',
});

export const SourcePageStateEnum = defineEnum(
  'SourcePageState',
  'What became of a page that a source announced.',
  SOURCE_PAGE_STATES,
  {
    WAITING: 'It is to be fetched, or to be tried again.',
    STORED: 'Its article is stored.',
    REJECTED: 'It is no article that can be taken; "problem" says why.',
    FAILED: 'It was tried as often as is sensible; "problem" says why.',
  },
);

export const QuoteKindEnum = defineEnum(
  'QuoteKind',
  'How much of a quote stands between quotation marks.',
  QUOTE_KINDS,
  {
    DIRECT: 'All of it: the words themselves.',
    MIXED: 'Some of it: a paraphrase with words of the speaker.',
    INDIRECT: 'Nothing: a paraphrase.',
  },
);

export const PolarityEnum = defineEnum(
  'Polarity',
  'Whether the article reports a quote as said or as not said.',
  POLARITIES,
  {
    SAID: 'The article reports it as said.',
    NEGATED: 'The article reports it as not said: "has never said", "did not endorse", "neither of them acknowledged".',
  },
);

export const StanceEnum = defineEnum('Stance', 'How the reporting word presents the statement.', STANCES, {
  SAY: 'Neutral: said, told, added.',
  CLAIM: 'Claimed, alleged, insisted.',
  CONFIRM: 'Confirmed, admitted, acknowledged.',
  DENY: 'Denied, rejected, dismissed.',
  WARN: 'Warned, threatened, cautioned.',
  ASK: 'Asked, wondered.',
  PROMISE: 'Promised, vowed, pledged.',
  DEMAND: 'Demanded, urged, called for.',
  CRITICIZE: 'Criticized, condemned, accused.',
  PRAISE: 'Praised, welcomed, thanked.',
  SUGGEST: 'Suggested, proposed, hinted.',
  DECLINE: 'Declined to comment, refused to say.',
  OTHER: 'Any other reporting word.',
});

export const QuoteFinderEnum = defineEnum(
  'QuoteFinder',
  'What showed that a stretch of text is a quote.',
  QUOTE_FINDERS,
  {
    MODEL: 'A model that was trained on annotated news.',
    RULE: 'A rule about reporting words, such as "said" and "according to", or about transcripts.',
    QUOTATION: 'Its quotation marks alone: no word reports it.',
  },
);

export const SpeakerEvidenceEnum = defineEnum(
  'SpeakerEvidence',
  'What showed who the speaker of a quote is.',
  SPEAKER_EVIDENCE,
  {
    NAME: 'A name beside the quote: "Lavrov said".',
    LABEL: 'A name and a colon before it, as in a transcript: "LAVROV: ...".',
    RELATIVE: 'What stands before "who": "Lavrov, who said ...".',
    RANKER: 'A model that chose among those whom the article names, for words such as "he" and "she".',
    ROLE_MEMORY: 'What the article says of the people it names, for words such as "the minister".',
    BODY: 'The body that words such as "the ministry" stand for.',
    PREVIOUS_SPEAKER: 'Whoever is quoted around it or was named last: for "I" and "it".',
    RUNNING_SPEAKER: 'Whoever was quoted just before: the quotation goes on without a word that reports it.',
    CONVERSATION: 'Whose turn it is in a conversation.',
    NONE: 'Nothing: the speaker stayed open, or is nobody whom the article names.',
  },
);

const BY_TIME = {
  NEWEST: 'The newest first; what has no date comes last.',
  OLDEST: 'The oldest first; what has no date comes first.',
};

const RELEVANCE =
  'The newest 1,000 matches come first, ordered by how well they match the text, and equally good ones by date. ' +
  'Older matches follow, the newest first. Needs a text in the filter.';

export const ArticleOrderEnum = defineEnum('ArticleOrder', 'The order of a list of articles.', ARTICLE_ORDERS, {
  ...BY_TIME,
  RELEVANCE,
});

export const QuoteOrderEnum = defineEnum(
  'QuoteOrder',
  'The order of a list of quotes: by the date of their article, by when they came in, or by how well they match.',
  QUOTE_ORDERS,
  {
    ...BY_TIME,
    NEWEST_STORED:
      'What was stored last comes first, however old its article is. For clients that ask again and again for what ' +
      'is new.',
    RELEVANCE,
  },
);

export const StatementOrderEnum = defineEnum('StatementOrder', 'The order of a list of statements.', STATEMENT_ORDERS, {
  NEWEST: 'By the date of the first report, the newest first. Statements that only undated articles report come last.',
  OLDEST: 'By the date of the first report, the oldest first. Statements that only undated articles report come first.',
  MOST_REPORTED:
    'By the number of outlets that report them, the largest first; where that is equal, by the number of quotes.',
});

export const DifferenceOpEnum = defineEnum(
  'DifferenceOp',
  'Which of two wordings a stretch of text stands in.',
  DIFFERENCE_OPS,
  {
    SAME: 'In both.',
    INSERTED: 'Only in the variant.',
    DELETED: 'Only in the wording of the statement.',
  },
);

export const EntityOrderEnum = defineEnum('EntityOrder', 'The order of a list of entities.', ENTITY_ORDERS, {
  MOST_QUOTED: 'Those with the most quotes first.',
  NAME: 'By name.',
});

export const MentionFormEnum = defineEnum('MentionForm', 'How an entity is mentioned.', MENTION_FORMS, {
  NAME: 'By a name.',
  NOMINAL: 'By a description: "the minister".',
  PRONOUN: 'By a pronoun: "she".',
});

export const QuoteDimensionEnum = defineEnum('QuoteDimension', 'By what quotes are grouped.', QUOTE_DIMENSIONS, {
  SPEAKER:
    'Who said it. A quote of several people together counts once for each of them, or for each of those that the ' +
    'filter asks for.',
  ABOUT: 'Whom or what it names. A quote counts once for each of them, and not at all when it names nothing.',
  OUTLET: 'Who published it.',
  KIND: 'How much of it stands between quotation marks: DIRECT, MIXED or INDIRECT.',
  STANCE: 'How the reporting word presents it: SAY, CLAIM, DENY and so on.',
  CUE: 'The reporting word in its dictionary form: "say".',
  DAY: 'The day its article was published: "2022-01-28".',
  WEEK: 'The ISO 8601 week in which its article was published, from Monday on: "2022-W04".',
  MONTH: 'The month its article was published: "2022-01".',
  YEAR: 'The year its article was published: "2022".',
});

export const StatsUnitEnum = defineEnum('StatsUnit', 'What is counted.', STATS_UNITS, {
  QUOTES: 'Each quote.',
  STATEMENTS:
    'Each statement: what several articles report counts once, as does what copies of one story have in common.',
});

export const StatsOrderEnum = defineEnum('StatsOrder', 'The order of the rows of statistics.', STATS_ORDERS, {
  COUNT: 'The largest count first; equal counts by their keys.',
  KEY:
    'By their keys, in the order of groupBy: dates from the oldest on, words in alphabetical order, entities and ' +
    'outlets in the order in which the graph came to know them. Rows without a key come first.',
});
