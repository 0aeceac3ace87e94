import { registerEnumType } from 'type-graphql';
import { ENTITY_TYPES, ORGANIZATION_KINDS } from '../domain/entity.ts';
import { MENTION_FORMS, QUOTE_KINDS, STANCES } from '../domain/quote.ts';
import { ARTICLE_ORDERS } from '../storage/articles.ts';
import { ENTITY_ORDERS } from '../storage/entities.ts';
import { QUOTE_ORDERS } from '../storage/quotes.ts';

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

export const StanceEnum = defineEnum('Stance', 'What the reporting word makes of the statement.', STANCES, {
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

const BY_TIME = {
  NEWEST: 'The newest first; what has no date comes last.',
  OLDEST: 'The oldest first; what has no date comes first.',
};

export const ArticleOrderEnum = defineEnum('ArticleOrder', 'The order of a list of articles.', ARTICLE_ORDERS, BY_TIME);

export const QuoteOrderEnum = defineEnum(
  'QuoteOrder',
  'The order of a list of quotes, by the date of their article.',
  QUOTE_ORDERS,
  BY_TIME,
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
