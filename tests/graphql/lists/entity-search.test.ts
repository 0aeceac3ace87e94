import { apiOf, namesOf } from '../../support/api.ts';
import { storeAnalysed } from '../../support/articles.ts';
import { describeOnServer } from '../../support/database.ts';
import { withGraph } from '../../support/with-graph.ts';

/** Those who are searched for, with how often each is quoted, among others with names like theirs. */
const QUOTED: Record<string, number> = {
  'Volodymyr Zelensky': 9,
  'Carl Zelinsky': 0,
  'Antony Blinken': 9,
  'Ada Blinkova': 1,
  'Joe Biden': 9,
  'Ben Biden': 1,
  'Emmanuel Macron': 5,
  'Mara Makarova': 0,
  'Sergey Lavrov': 9,
  'Lavra Petrova': 1,
  'Jens Stoltenberg': 5,
  'Vladimir Putin': 9,
  'Pat Puttin': 0,
  'Recep Tayyip Erdoğan': 5,
  'António Guterres': 4,
  'Ursula von der Leyen': 4,
  'Jake Sullivan': 4,
  'John Sullivan': 1,
  'Olaf Scholz': 3,
  'Xi Jinping': 3,
  'Dmitry Peskov': 6,
  'Wang Yi': 2,
  'Péter Szijjártó': 2,
  'Liz Truss': 2,
};

const db = withGraph(undefined, { statementTimeoutMs: 0 });
const { ask } = apiOf(() => db.database);

beforeAll(async () => {
  let number = 0;
  for (const [name, quotes] of Object.entries(QUOTED)) {
    const contents = Array.from({ length: quotes }, () => `sentence ${++number}.`);
    await storeAnalysed(
      db.database,
      { text: `${name} said: ${contents.join(' ')}` },
      { people: [name], quotes: contents.map((content) => ({ content, speaker: name })) },
    );
  }
});

const search = async (text: string): Promise<string[]> => {
  const { entities } = await ask('query ($text: String) { entities(search: $text) { nodes { name } } }', { text });
  return namesOf(entities.nodes);
};

test.each([
  ['Zelenskiy', 'Volodymyr Zelensky'],
  ['Zelenskyy', 'Volodymyr Zelensky'],
  ['Selensky', 'Volodymyr Zelensky'],
  ['Volodimir Zelenski', 'Volodymyr Zelensky'],
  ['Zelinsky', 'Carl Zelinsky'],
  ['Blinkin', 'Antony Blinken'],
  ['Anthony Blinken', 'Antony Blinken'],
  ['Bliken', 'Antony Blinken'],
  ['Bidan', 'Joe Biden'],
  ['Biden', 'Joe Biden'],
  ['Makron', 'Emmanuel Macron'],
  ['Emanuel Macron', 'Emmanuel Macron'],
  ['Lavroff', 'Sergey Lavrov'],
  ['Sergei Lavrow', 'Sergey Lavrov'],
  ['Stoltenburg', 'Jens Stoltenberg'],
  ['Stoltenberk', 'Jens Stoltenberg'],
  ['Putn', 'Vladimir Putin'],
  ['Puttin', 'Pat Puttin'],
  ['Vladmir Puton', 'Vladimir Putin'],
  ['Erdogan', 'Recep Tayyip Erdoğan'],
  ['Erdogen', 'Recep Tayyip Erdoğan'],
  ['Guterrez', 'António Guterres'],
  ['Gutteres', 'António Guterres'],
  ['von der Layen', 'Ursula von der Leyen'],
  ['Sulivan', 'Jake Sullivan'],
  ['Sholz', 'Olaf Scholz'],
  ['Xi Jingping', 'Xi Jinping'],
  ['Pescov', 'Dmitry Peskov'],
  ['Szijarto', 'Péter Szijjártó'],
  ['Trus', 'Liz Truss'],
])('"%s" finds %s first', async (text, name) => {
  expect((await search(text))[0]).toBe(name);
});

test.each(['Xylophone', 'Qwerty Asdf', 'Zz', 'Marzipan'])('"%s" finds nobody', async (text) => {
  expect(await search(text)).toEqual([]);
});

test('two letters that share a surname are not enough for a short name', async () => {
  expect(await search('Wu')).toEqual([]);
  expect(await search('Wang')).toEqual(['Wang Yi']);
});

test('pages of a search follow each other', async () => {
  const query = `query ($after: String) {
    entities(search: "Blinkin", first: 1, after: $after) { nodes { name } pageInfo { hasNextPage endCursor } totalCount }
  }`;
  const first = (await ask(query)).entities;
  expect(first).toMatchObject({ nodes: [{ name: 'Antony Blinken' }], totalCount: 2, pageInfo: { hasNextPage: true } });
  const second = (await ask(query, { after: first.pageInfo.endCursor })).entities;
  expect(second).toMatchObject({ nodes: [{ name: 'Ada Blinkova' }], pageInfo: { hasNextPage: false } });
});

describeOnServer('on PostgreSQL', () => {
  test('names are found by the trigram index', async () => {
    const { source } = db.database;
    await source.query(
      "insert into entity_name (entity_id, normalized, name) select 1, md5(n::text), 'Alias' from generate_series(1, 20000) n",
    );
    await source.query('vacuum analyze entity_name');
    const [{ definition }] = await source.query(
      "select prosrc definition from pg_proc where proname = 'similar_names'",
    );
    const plan = await source.query(`explain (format json) ${definition.replace(/\bsearch\b/, "'zelenskiy'")}`);
    expect(JSON.stringify(plan)).toContain('entity_name_similar');
    expect(JSON.stringify(plan)).not.toContain('Seq Scan');
    await source.query("delete from entity_name where name = 'Alias'");
  });
});
