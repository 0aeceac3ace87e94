import { ENTITY_COLUMNS } from '../../../src/storage/nodes/row.ts';
import { ArticleEntity } from '../../../src/storage/tables/article.ts';
import {
  arraysOf,
  assigned,
  columnsOf,
  intoOf,
  namesOf,
  recordOf,
  tableOf,
  valuesOf,
} from '../../../src/storage/tables/columns.ts';
import { MentionEntity } from '../../../src/storage/tables/mention.ts';
import { QuoteEntity } from '../../../src/storage/tables/quote.ts';
import { StatementKeyEntity } from '../../../src/storage/tables/statement-key.ts';

test('a select list has the columns of a class by their names in TypeScript', () => {
  expect(ENTITY_COLUMNS.text).toBe(
    'e.id "id", e.type "type", e.name "name", e.slug "slug", e.acronym "acronym", e.organization_kind "organizationKind", ' +
      'e.country_code "countryCode", e.quote_count "quoteCount"',
  );
  expect(columnsOf(StatementKeyEntity, 'k').text).toBe(
    'k.speaker_id "speakerId", k.key "key", k.variant_id "variantId"',
  );
});

test('a day comes as text, and a probability in hundredths', () => {
  expect(columnsOf(QuoteEntity, 'q', ['saidOn', 'confidence']).text).toBe(
    'q.said_on::text "saidOn", round(q.confidence::numeric, 2)::float8 "confidence"',
  );
});

test('names are those of the class but the ones left out', () => {
  expect(namesOf(MentionEntity, ['id', 'articleId'])).toEqual(['entityId', 'spanStart', 'spanEnd', 'text', 'form']);
});

test('what is inserted has its types from the class', () => {
  const names = ['saidOn', 'pieces', 'speech'] as const;
  expect(recordOf(QuoteEntity, names)).toBe('"saidOn" date, "pieces" int[], "speech" real');
  expect(intoOf(QuoteEntity, names)).toBe('said_on, pieces, speech');
  expect(valuesOf('row', names)).toBe('row."saidOn", row."pieces", row."speech"');
  expect(assigned(ArticleEntity, 'row', ['title', 'publishedAt'])).toBe(
    'title = row."title", published_at = row."publishedAt"',
  );
  expect(arraysOf(ArticleEntity, ['id', 'sortAt'], 3)).toBe('$3::bigint[], $4::timestamptz[]');
  expect(tableOf(QuoteEntity)).toBe('quote');
});

test('a column that a class lacks does not compile, and is refused', () => {
  // @ts-expect-error: a quote has no such column.
  expect(() => columnsOf(QuoteEntity, 'q', ['wordsCount'])).toThrow('the table quote has no column for "wordsCount"');
  class Nothing {
    id!: number;
  }
  expect(() => columnsOf(Nothing, 'n')).toThrow('Nothing has no columns');
  expect(() => tableOf(Nothing)).toThrow('Nothing is the class of no table');
});
