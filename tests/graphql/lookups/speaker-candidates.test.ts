import { printedName } from '../../../src/graphql/lookups/speaker-candidates.ts';
import { storeArticle } from '../../../src/ingest/store/store-articles.ts';
import { apiOf, namesOf } from '../../support/api.ts';
import { analysisOf, draftOf, storeAnalysed } from '../../support/articles.ts';
import { withEmptyGraph } from '../../support/with-graph.ts';

describe('the name in the words beside a quote', () => {
  test.each([
    ['Sullivan', null, 'Sullivan'],
    ['Mr. Sullivan', null, 'Sullivan'],
    ['SULLIVAN', null, 'SULLIVAN'],
    ['Sullivan’s', null, 'Sullivan'],
    ['ambassador Sullivan', null, 'Sullivan'],
    ['US envoy to Moscow Sullivan', 'US envoy to Moscow', 'Sullivan'],
    ['the envoy, J. Sullivan', null, 'J. Sullivan'],
    ['Sullivan, the ambassador to Russia', 'ambassador to Russia', 'Sullivan'],
    ['Ms. de la Cruz', null, 'de la Cruz'],
  ])('%s', (speakerText, roleText, name) => {
    expect(printedName({ speakerText, roleText })).toBe(name);
  });

  test.each([
    null,
    '',
    'He',
    'she',
    'the ambassador',
    'The ambassador',
    'aides to Sullivan',
    'Sullivan’s office',
    '42%',
  ])('is not there in %j', (speakerText) => {
    expect(printedName({ speakerText, roleText: null })).toBeNull();
  });
});

const db = withEmptyGraph();
const { ask } = apiOf(() => db.database);

/** An article in which each of `people` says one thing. */
const storeStatements = (people: string[], title = people.join()) =>
  storeAnalysed(
    db.database,
    { title, text: people.map((name, i) => `“Words ${title} ${i},” ${name} said.`).join(' ') },
    { people, quotes: people.map((name, i) => ({ content: `Words ${title} ${i},`, speaker: name, cue: 'said' })) },
  );

async function candidatesOf(speakerText: string): Promise<string[] | null> {
  const { quotes } = await ask(
    '{ quotes(first: 100) { nodes { speakerText speaker { name } speakerCandidates { name } } } }',
  );
  const quote = quotes.nodes.find((node: { speakerText: string }) => node.speakerText === speakerText);
  return quote.speaker === null ? namesOf(quote.speakerCandidates) : null;
}

test('a surname that two people bear leaves the speaker open and lists both, the more quoted first', async () => {
  await storeStatements(['John Sullivan', 'Jake Sullivan'], 'a');
  await storeStatements(['Jake Sullivan', 'Ann Ek'], 'b');
  await storeStatements(['Sullivan', 'Ek'], 'c');
  expect(await candidatesOf('Sullivan')).toEqual(['Jake Sullivan', 'John Sullivan']);
  // There is one Ek, so that the speaker is known.
  expect(await candidatesOf('Ek')).toBeNull();
});

test('an initial narrows the surname down', async () => {
  await storeStatements(['John Sullivan', 'Jake Sullivan', 'Andrew Sullivan'], 'a');
  await storeStatements(['J. Sullivan'], 'b');
  expect(await candidatesOf('J. Sullivan')).toEqual(['John Sullivan', 'Jake Sullivan']);
});

test('of a pronoun that stays open the people named last before are listed, the last one first', async () => {
  const draft = draftOf({
    text: 'Ann Ek met John Roe, Eva Lind and Ole Berg. “It was late,” he said. Tom Hale left.',
  });
  const people = ['Ann Ek', 'John Roe', 'Eva Lind', 'Ole Berg', 'Tom Hale'];
  const analysis = analysisOf(draft.text, { people, quotes: [{ content: 'It was late,', cue: 'said' }] });
  const start = draft.text.indexOf('he said');
  const [quote] = analysis.quotes;
  const speaker = { span: { start, end: start + 2 }, form: 'PRONOUN' as const };
  await storeArticle(db.database, draft, { ...analysis, quotes: [{ ...quote!, speaker }] });
  expect(await candidatesOf('he')).toEqual(['Ole Berg', 'Eva Lind', 'John Roe']);
});

test('other spellings of a surname count', async () => {
  await storeStatements(['Ivan Malinovsky', 'Oleg Malinovskyy'], 'a');
  await storeStatements(['Malinovskiy'], 'b');
  expect(await candidatesOf('Malinovskiy')).toEqual(['Ivan Malinovsky', 'Oleg Malinovskyy']);
});

test('no more than ten are listed, and only people', async () => {
  const given = 'Ada Bo Cleo Dina Eva Finn Gus Hana Ida Jon Kai Liv'.split(' ');
  await storeStatements(
    given.map((name) => `${name} Sullivan`),
    'a',
  );
  await storeAnalysed(db.database, { text: 'Sullivan is a town.' }, { places: ['Sullivan'] });
  await storeStatements(['Sullivan'], 'b');
  expect(await candidatesOf('Sullivan')).toEqual(given.slice(0, 10).map((name) => `${name} Sullivan`));
});

test('a name that nobody known bears lists nobody', async () => {
  await storeStatements(['Smith'], 'a');
  expect(await candidatesOf('Smith')).toEqual([]);
});

test('a page is two statements, whatever its size and however many names are on it', async () => {
  for (const surname of ['Sullivan', 'Adler']) await storeStatements([`Ann ${surname}`, `Bo ${surname}`], surname);
  for (let i = 0; i < 30; i++) await storeStatements(['Sullivan', 'Adler'], `later ${i}`);
  const counts: Record<number, number> = {};
  for (const first of [1, 5, 50]) {
    db.statements.reset();
    const { quotes } = await ask(
      'query ($first: Int) { quotes(first: $first) { nodes { speakerCandidates { name } explanation { foundBy } } } }',
      { first },
    );
    counts[first] = db.statements.count;
    expect(quotes.nodes).toHaveLength(first);
    expect(quotes.nodes.every((node: { speakerCandidates: object[] }) => node.speakerCandidates.length === 2)).toBe(
      true,
    );
  }
  expect(counts).toEqual({ 1: 2, 5: 2, 50: 2 });
});
