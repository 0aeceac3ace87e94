import { parse } from 'csv-parse/sync';
import { CSV_PARAMETERS } from '../../src/export/csv.ts';
import { apiOf } from '../support/api.ts';
import { firstColumn } from '../support/documents.ts';
import { store, storeNews } from '../support/news.ts';
import { withGraph } from '../support/with-graph.ts';
import { exportText } from './support.ts';

const graph = withGraph(storeNews);

beforeAll(async () => {
  await store(
    graph.database,
    {
      title: '=HYPERLINK("http://evil.example")',
      text: '“=1+1 is two,\nsaid "twice",” +Ann said. “@all of you,” Bo said. He has “-5 points” left, Bo said.',
      outlet: '-Minus',
      publishedAt: '2020-01-01T00:00:00Z',
    },
    {
      people: ['Bo'],
      quotes: [
        { content: '=1+1 is two,\nsaid "twice",' },
        { content: '@all of you,', speaker: 'Bo', cue: 'said' },
        { content: '-5 points', speaker: 'Bo' },
      ],
    },
  );
});

const read = async (parameters: [string, string][] = []): Promise<Record<string, string>[]> =>
  parse(await exportText(graph.database, 'csv', parameters), { columns: true, bom: true });

test('docs/exports.md has every parameter of CSV, and every column in its order', async () => {
  const [row] = await read();
  expect(firstColumn('docs/exports.md', 'CSV')).toEqual([...CSV_PARAMETERS, ...Object.keys(row!)]);
});

test('every quote is a line with all that is known of it, the newest first', async () => {
  const rows = await read([['speaker', 'sergey-lavrov']]);
  expect(rows.map((row) => row.text)).toEqual([
    'NATO was ready',
    'It concerns NATO, and Ukraine.',
    'There is no positive reaction 😀 to it,',
    'Nobody asked us,',
    'Nobody asked us,',
  ]);
  expect(rows[1]).toEqual({
    id: Buffer.from('Quote:2').toString('base64url'),
    text: 'It concerns NATO, and Ukraine.',
    kind: 'DIRECT',
    stance: 'SAY',
    negated: 'false',
    cue: 'added',
    speaker: 'Sergey Lavrov',
    speaker_slug: 'sergey-lavrov',
    speaker_type: 'PERSON',
    speakers: 'Sergey Lavrov',
    speaker_slugs: 'sergey-lavrov',
    speaker_text: 'he',
    role: '',
    about: 'North Atlantic Treaty Organization; Ukraine',
    about_slugs: 'nato; ukraine',
    via: '',
    said_on: '',
    confidence: expect.stringMatching(/^(0\.\d+|1)$/),
    verified: 'true',
    url: 'https://www.harbour.example/talks#:~:text=Kremlin%20reported.%20%E2%80%9C-,It%20concerns%20NATO%2C,-%E2%80%9D%20he%20added%2C&text=he%20added%2C%20%E2%80%9C-,and%20Ukraine.,-%E2%80%9D%20Antony%20Blinken',
    context:
      '“There is no positive reaction 😀 to it,” Russian Foreign Minister Sergey Lavrov said on January 26, the Kremlin reported. ' +
      '“It concerns NATO,” he added, “and Ukraine.” Antony Blinken suggested that the door stayed open.',
    article_title: 'Talks stall',
    article_url: 'https://www.harbour.example/talks',
    article_sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
    published: '2022-01-27 09:00:00',
    published_at: '2022-01-27T09:00:00.000Z',
    outlet: 'Harbour Courier',
    outlet_slug: 'harbour-courier',
    span_start: '177',
    span_end: '219',
    superseded_by: '',
  });
  expect(rows[2]).toMatchObject({
    via: 'Kremlin',
    said_on: '2022-01-26',
    role: 'Russian Foreign Minister',
    confidence: '0.75',
  });
});

test('an undated quote comes last, and leaves empty what is not known', async () => {
  expect((await read()).at(-1)).toMatchObject({
    text: 'Nobody asked us,',
    published: '',
    published_at: '',
    outlet: '',
    url: '',
    about: '',
  });
});

test('a cell that a spreadsheet would run begins with an apostrophe, one with marks or line breaks is quoted', async () => {
  const rows = await read([['to', '2020-12-31']]);
  expect(rows.map((row) => row.text).sort()).toEqual(["'-5 points", `'=1+1 is two,\nsaid "twice",`, "'@all of you,"]);
  expect(new Set(rows.map((row) => row.article_title))).toEqual(new Set([`'=HYPERLINK("http://evil.example")`]));
  expect(new Set(rows.map((row) => row.outlet))).toEqual(new Set(["'-Minus"]));
});

test('lines end as RFC 4180 says, and a filter that nothing meets gives the header alone', async () => {
  const text = await exportText(graph.database, 'csv', [['from', '2030-01-01']]);
  expect(text).toMatch(/^\uFEFFid,text,kind,.*,span_start,span_end,superseded_by\r\n$/);
  expect(await exportText(graph.database, 'csv')).toMatch(/^\uFEFFid,text,.*\r\n$/s);
});

test('a byte order mark comes first unless it is not wanted, and never again', async () => {
  const texts = await Promise.all(
    ['true', 'TRUE', 'false'].map((bom) => exportText(graph.database, 'csv', [['bom', bom]])),
  );
  expect(texts.map((text) => text.split('\uFEFF').length - 1)).toEqual([1, 1, 0]);
  expect(texts[2]).toBe(texts[0]!.slice(1));
});

test.each([
  [';', ';'],
  ['semicolon', ';'],
  ['tab', '\t'],
  ['\t', '\t'],
  ['\\t', '\t'],
  ['Comma', ','],
])('with the delimiter %j every cell is the same, and no formula runs', async (name, delimiter) => {
  await messy();
  const text = await exportText(graph.database, 'csv', [['delimiter', name]]);
  expect(text.slice(0, 9)).toBe(`\uFEFFid${delimiter}text${delimiter}`);
  const rows: Record<string, string>[] = parse(text, { columns: true, bom: true, delimiter });
  expect(rows).toEqual(await read());
  expect(rows.flatMap(Object.values).filter((cell) => /^[=+\-@\t\r＝＋－＠]/.test(cell))).toEqual([]);
});

/** As pandas and Python's csv read lines: any line break outside quotation marks ends a record. */
test('every record is read by those who take a line feed alone for the end of a line', async () => {
  await messy();
  const text = await exportText(graph.database, 'csv');
  const rows = parse(text, { bom: true, record_delimiter: ['\r\n', '\n', '\r'] });
  expect(rows).toHaveLength((await read()).length + 1);
  expect(rows.map((row) => row[1])).toEqual(expect.arrayContaining(['one\ntwo']));
});

test('what was said is the same byte for byte, with its line breaks and whatever separates cells', async () => {
  const said = await messy();
  for (const delimiter of [',', ';', 'tab']) {
    const rows = await readBy(delimiter);
    expect(rows.map((row) => row.text)).toEqual(expect.arrayContaining(said));
  }
});

const readBy = async (name: string): Promise<Record<string, string>[]> =>
  parse(await exportText(graph.database, 'csv', [['delimiter', name]]), {
    columns: true,
    bom: true,
    delimiter: name === 'tab' ? '\t' : name,
  });

/** Quotes with everything that a format of cells and lines could trip over. */
async function messy(): Promise<string[]> {
  const said = ['one\ntwo', 'three\r\nfour', 'a;b', 'a,b', 'a\tb', 'a"b""c', 'x;=1+1', ' padded ', "'quoted'"];
  await store(
    graph.database,
    { title: 'Messy', text: said.map((content) => `“${content}” Bo said.`).join('\n'), outlet: 'Messy; Inc, Ltd' },
    { people: ['Bo'], quotes: said.map((content) => ({ content, speaker: 'Bo' })) },
  );
  return said;
}

describe('the context of a quote', () => {
  const contextOf = async (text: string, content: string): Promise<string> => {
    await store(graph.database, { title: text.slice(0, 50), text }, { quotes: [{ content }] });
    const row = (await read()).find((candidate) => candidate.text === content);
    return row!.context!;
  };

  test('is the sentence in which it stands, the one before and the one after', async () => {
    expect(await contextOf('Zero. One. “Two is mid,” he said. Three. Four.', 'Two is mid,')).toBe(
      'One. “Two is mid,” he said. Three.',
    );
  });

  test('ends where the article does', async () => {
    expect(await contextOf('“Alone,” he said.', 'Alone,')).toBe('“Alone,” he said.');
    expect(await contextOf('“First of all,” he said. Two. Three.', 'First of all,')).toBe(
      '“First of all,” he said. Two.',
    );
    expect(await contextOf('One. Two. “Last of all,” he said.', 'Last of all,')).toBe('Two. “Last of all,” he said.');
  });

  test('is right behind emojis, and with some inside it', async () => {
    expect(
      await contextOf(
        `${'😀 Fun. '.repeat(400)}Then 😀 one. “Emoji 😀 mid,” he said 😀. Three. Four.`,
        'Emoji 😀 mid,',
      ),
    ).toBe('Then 😀 one. “Emoji 😀 mid,” he said 😀. Three.');
    expect(await contextOf('Then 😀 zwei. “Emoji eins,” he said 😀. Drei 😀. Four.', 'Emoji eins,')).toBe(
      'Then 😀 zwei. “Emoji eins,” he said 😀. Drei 😀.',
    );
  });

  test('is cut between words, 1,000 characters away, where a sentence does not end', async () => {
    const context = await contextOf(`${'list, '.repeat(400)}“endless,” ${'list, '.repeat(400)}end.`, 'endless,');
    expect(context).toMatch(/^…list, (list, )*“endless,” (list, )*list,…$/);
    expect(context.length).toBeLessThan(2_050);
    expect(context.length).toBeGreaterThan(1_950);
  });

  test('holds what Quote.context of the API gives', async () => {
    const { ask } = apiOf(() => graph.database);
    const { quotes } = await ask('{ quotes(first: 100) { nodes { id text context { before after } } } }');
    const rows = new Map((await read()).map((row) => [row.id, row]));
    for (const { id, context } of quotes.nodes) {
      for (const sentence of [...context.before, ...context.after]) {
        if (sentence.length < 900) expect(rows.get(id)!.context).toContain(sentence.replace(/^[=+\-@]/, "'$&"));
      }
    }
  });
});
