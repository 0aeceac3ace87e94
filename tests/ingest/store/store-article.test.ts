import { storeArticle } from '../../../src/ingest/store/store-articles.ts';
import {
  analysisOf,
  type DraftFields,
  draftOf,
  type Findings,
  storeAnalysed,
  storeText,
} from '../../support/articles.ts';
import { countRows, type RowCounts } from '../../support/graph.ts';
import { withEmptyGraph } from '../../support/with-graph.ts';
import { startWriter } from '../../support/writer-process.ts';

const NOTHING: RowCounts = {
  outlet: 0,
  article: 0,
  article_version: 0,
  article_signature: 0,
  copy_key: 0,
  entity: 0,
  entity_name: 0,
  external_id: 0,
  role: 0,
  statement: 0,
  variant: 0,
  statement_key: 0,
  statement_outlet: 0,
  quote: 0,
  quote_about: 0,
  quote_via: 0,
  joint_speaker: 0,
  superseded_quote: 0,
  mention: 0,
  article_entity: 0,
};

const TALKS = {
  title: 'Lavrov awaits an answer',
  text: '“NATO will hear from us,” Sergey Lavrov said in Moscow. NATO did not answer.',
  url: 'https://courier.example/talks',
  outlet: 'Harbour Courier',
} satisfies DraftFields;

const SAID: Findings = {
  people: [{ name: 'Sergey Lavrov', aliases: ['Lavrov'], roles: [{ title: 'Foreign Minister', organization: null }] }],
  organizations: [{ name: 'NATO', externalIds: [{ scheme: 'wikidata', value: 'Q7184' }] }],
  places: ['Moscow'],
  quotes: [{ content: 'NATO will hear from us,', speaker: 'Sergey Lavrov', cue: 'said', about: ['NATO'] }],
};

const db = withEmptyGraph();

const query = <Row>(sql: string) => db.database.source.query<Row[]>(sql);

describe('an article', () => {
  test('is stored with its text, entities, quotes and mentions', async () => {
    const result = await storeAnalysed(db.database, TALKS, SAID);
    expect(result).toEqual({
      status: 'CREATED',
      articleId: 1,
      quotes: { DIRECT: 1, MIXED: 0, INDIRECT: 0, unattributed: 0 },
    });
    expect(await countRows(db.database.source)).toEqual({
      outlet: 1,
      article: 1,
      article_version: 1,
      article_signature: 1,
      copy_key: 24,
      entity: 3,
      entity_name: 4,
      external_id: 1,
      role: 1,
      statement: 1,
      variant: 1,
      // Its words, and three runs of them.
      statement_key: 4,
      statement_outlet: 1,
      quote: 1,
      quote_about: 1,
      quote_via: 0,
      joint_speaker: 0,
      superseded_quote: 0,
      mention: 4,
      article_entity: 3,
    });
  });

  test('keeps with each quote what found it and its speaker', async () => {
    await storeAnalysed(db.database, TALKS, SAID);
    expect(
      await query('select found_by, attribution_probability, speaker_by, speaker_probability, confidence from quote'),
    ).toEqual([
      {
        found_by: 'RULE',
        attribution_probability: expect.closeTo(0.95),
        speaker_by: 'NAME',
        speaker_probability: expect.closeTo(0.95),
        confidence: expect.closeTo(0.9),
      },
    ]);
    await expect(query('update quote set found_by = null')).rejects.toThrow(/violates check constraint/);
  });

  test('is stored as the extraction finds it, in 20 statements at most', async () => {
    db.statements.reset();
    const { status, quotes } = await storeText(db.database, TALKS);
    expect({ status, quotes }).toEqual({
      status: 'CREATED',
      quotes: { DIRECT: 1, MIXED: 0, INDIRECT: 0, unattributed: 0 },
    });
    expect(db.statements.count).toBeLessThanOrEqual(20);
  });

  test('is stored not at all when its last step fails', async () => {
    const draft = draftOf(TALKS);
    const analysis = analysisOf(draft.text, SAID);
    analysis.mentions.at(-1)!.end = analysis.mentions.at(-1)!.start;
    await expect(storeArticle(db.database, draft, analysis)).rejects.toThrow(/violates check constraint/);
    expect(await countRows(db.database.source)).toEqual(NOTHING);

    expect((await storeAnalysed(db.database, TALKS, SAID)).status).toBe('CREATED');
  });

  test('that fails does not change the one that was there', async () => {
    await storeAnalysed(db.database, TALKS, SAID);
    const before = await countRows(db.database.source);
    const draft = draftOf({ ...TALKS, text: `${TALKS.text} It never does.` });
    const analysis = analysisOf(draft.text, SAID);
    analysis.quotes[0]!.confidence = 2;
    await expect(storeArticle(db.database, draft, analysis)).rejects.toThrow(/violates check constraint/);
    expect(await countRows(db.database.source)).toEqual(before);
  });

  test('without a date sorts in the year 1, whatever the time zone of the process', async () => {
    if (db.options.url === null) await db.database.close();
    const writer = await startWriter({ ...db.env, TZ: 'America/New_York' }, [
      [{ ...TALKS, publishedAt: null }, SAID],
      [{ ...TALKS, url: null, outlet: null, publishedAt: '2022-01-28T23:30:00.123Z' }, SAID],
    ]);
    expect(await writer.ended).toEqual({ code: 0, stderr: '' });
    if (db.options.url === null) await db.reopen();
    expect(await query('select sort_at::text, published_at::text from article order by id')).toEqual([
      { sort_at: '0001-01-01 00:00:00+00', published_at: null },
      { sort_at: '2022-01-28 23:30:00.123+00', published_at: '2022-01-28 23:30:00.123+00' },
    ]);
  });
});

describe('the same article twice', () => {
  const again: Record<string, DraftFields> = {
    'as it was': TALKS,
    'with other white space': { ...TALKS, text: `\n ${TALKS.text.replaceAll(' ', '\u00a0 \n')} ` },
    'in decomposed Unicode': { ...TALKS, text: TALKS.text.normalize('NFD') },
    'from the outlet in capitals': { ...TALKS, outlet: 'HARBOUR COURIER' },
    'from the outlet with an article': { ...TALKS, outlet: 'The Harbour Courier' },
    'with another headline and date': { ...TALKS, title: 'Lavrov waits', publishedAt: '2022-02-01T00:00:00Z' },
    'at another address': { ...TALKS, url: 'https://courier.example/talks?page=all' },
    'without an address': { ...TALKS, url: null },
    'at the same address, from the outlet by another name': { ...TALKS, outlet: 'Courier Online' },
  };

  test.each(Object.keys(again))('%s is a duplicate, and nothing changes', async (name) => {
    const accented = 'Café talks: ';
    const first = await storeAnalysed(db.database, { ...TALKS, text: accented + TALKS.text }, SAID);
    const before = await countRows(db.database.source);
    const { text, ...fields } = again[name]!;
    const second = await storeText(db.database, { ...fields, text: normalizedLike(text!, accented) + text });
    expect(second).toEqual({
      status: 'DUPLICATE',
      articleId: first.articleId,
      quotes: { DIRECT: 0, MIXED: 0, INDIRECT: 0, unattributed: 0 },
    });
    expect(await countRows(db.database.source)).toEqual(before);
  });

  const normalizedLike = (text: string, prefix: string) =>
    text === text.normalize('NFD') && text !== TALKS.text ? prefix.normalize('NFD') : prefix;

  test('from another outlet is a copy of its own', async () => {
    const first = await storeAnalysed(db.database, TALKS, SAID);
    const second = await storeAnalysed(db.database, { ...TALKS, url: null, outlet: 'Island Gazette' }, SAID);
    expect(second).toMatchObject({ status: 'CREATED', quotes: { DIRECT: 1 } });
    expect(second.articleId).not.toBe(first.articleId);
    expect(await countRows(db.database.source)).toMatchObject({ outlet: 2, article: 2, entity: 3, quote: 2 });
    expect(await query('select count(distinct sha256) texts from article')).toEqual([{ texts: 1 }]);
  });
});

describe('a changed text at a known address', () => {
  const CHANGED = { ...TALKS, text: '“We have no comment,” a NATO official said. Lavrov was not there.' };
  const FOUND: Findings = {
    people: [{ name: 'Lavrov' }],
    organizations: ['NATO'],
    quotes: [
      { content: 'We have no comment,', speaker: 'NATO', cue: 'said' },
      { content: 'not there', kind: 'INDIRECT', about: ['Lavrov'] },
    ],
  };

  test('is its second version; the first stays, and quotes and mentions are those of the second', async () => {
    const first = await storeAnalysed(db.database, TALKS, SAID);
    expect(await storeAnalysed(db.database, CHANGED, FOUND)).toEqual({
      status: 'UPDATED',
      articleId: first.articleId,
      quotes: { DIRECT: 1, MIXED: 0, INDIRECT: 1, unattributed: 1 },
    });
    expect(await query('select number, text from article_version order by number')).toEqual([
      { number: 1, text: TALKS.text },
      { number: 2, text: CHANGED.text },
    ]);
    expect(await query('select text from quote order by span_start')).toEqual([
      { text: 'We have no comment,' },
      { text: 'not there' },
    ]);
    expect(await query('select name, quote_count from entity order by id')).toEqual([
      { name: 'Sergey Lavrov', quote_count: 0 },
      { name: 'NATO', quote_count: 1 },
    ]);
    expect(await countRows(db.database.source)).toMatchObject({ article: 1, quote: 2, mention: 2, article_entity: 2 });
  });

  test('takes out whom nobody names any more; who is in a quote that it dropped stays', async () => {
    await storeAnalysed(db.database, TALKS, SAID);
    const bare = { ...TALKS, text: 'There is nothing to say.' };
    expect((await storeAnalysed(db.database, bare, {})).status).toBe('UPDATED');
    const named =
      'select e.name from entity e where exists (select from superseded_quote q where q.entity_ids @> array[e.id])';
    expect(await query('select name from entity order by id')).toEqual(await query(`${named} order by e.id`));
    expect(await query('select name from entity')).not.toContainEqual({ name: 'Moscow' });
  });

  test('keeps what it does not say: date, authors, section and outlet', async () => {
    const publishedAt = '2022-01-28T12:00:00Z';
    const dated = { ...TALKS, publishedAt, authors: ['Ida Moss'], section: 'World' };
    await storeAnalysed(db.database, dated, SAID);
    const bare = { ...CHANGED, publishedAt: null, authors: [], section: null, outlet: null };
    expect((await storeAnalysed(db.database, bare, FOUND)).status).toBe('UPDATED');
    const known = { published_at: new Date(publishedAt), authors: ['Ida Moss'] };
    expect(await query('select published_at, authors, section, outlet_id is null lost from article')).toEqual([
      { ...known, section: 'World', lost: false },
    ]);
    expect(await query('select published_at, authors from article_version order by number')).toEqual([known, known]);
    expect(await query('select distinct q.sort_at, q.outlet_id is null lost from quote q')).toEqual([
      { sort_at: new Date(publishedAt), lost: false },
    ]);
    expect((await storeAnalysed(db.database, bare, FOUND)).status).toBe('DUPLICATE');
  });

  test('says another date where it has one', async () => {
    await storeAnalysed(db.database, TALKS, SAID);
    const publishedAt = '2022-02-01T06:00:00Z';
    await storeAnalysed(db.database, { ...CHANGED, publishedAt, authors: ['Karl Brandt'] }, FOUND);
    expect(await query('select published_at, authors from article')).toEqual([
      { published_at: new Date(publishedAt), authors: ['Karl Brandt'] },
    ]);
  });

  test('that goes back to the first text is the third version', async () => {
    await storeAnalysed(db.database, TALKS, SAID);
    await storeAnalysed(db.database, CHANGED, FOUND);
    expect((await storeAnalysed(db.database, TALKS, SAID)).status).toBe('UPDATED');
    expect(await query('select version from article')).toEqual([{ version: 3 }]);
    expect((await storeAnalysed(db.database, TALKS, SAID)).status).toBe('DUPLICATE');
  });
});

describe('evidence', () => {
  test('cannot be changed', async () => {
    await storeAnalysed(db.database, TALKS, SAID);
    await expect(query(`update article_version set text = 'We never said that.'`)).rejects.toThrow(
      'evidence is immutable: article_version cannot be updated',
    );
    expect(await query('select text from article_version')).toEqual([{ text: TALKS.text }]);
  });

  test('goes with its article when that is deleted', async () => {
    await storeAnalysed(db.database, { ...TALKS, outlet: null }, { ...SAID, quotes: [] });
    await query('delete from article');
    expect(await countRows(db.database.source)).toMatchObject({ article_version: 0, mention: 0, article_entity: 0 });
  });
});

describe('slugs', () => {
  const slugs = async (table: string) =>
    (await query<{ slug: string }>(`select slug from ${table} order by id`)).map((row) => row.slug);
  /** Of another id than others of the name, and so another thing. */
  const known = (name: string, value: string) => ({ name, externalIds: [{ scheme: 'wikidata', value }] });
  const publish = (text: string, findings: Findings, outlet: string | null = null) =>
    storeAnalysed(db.database, { text, outlet }, findings);

  test('number entities of one name, also when a number is taken by a name', async () => {
    await publish('Ravenna 2 is a film.', { organizations: ['Ravenna 2'] });
    await publish('Ravenna is a city.', { places: [known('Ravenna', 'Q1')] });
    await publish('Ravenna sang.', { people: [known('Ravenna', 'Q2')] });
    await publish('Ravenna is a film.', { organizations: [known('Ravenna', 'Q3')] });
    expect(await slugs('entity')).toEqual(['ravenna-2', 'ravenna', 'ravenna-3', 'ravenna-4']);
  });

  test('number two entities of one article, past a number that is free only once', async () => {
    await publish('Lincoln is a city.', { places: [known('Lincoln', 'Q1')] });
    await publish('Lincoln 3 is a ship.', { organizations: ['Lincoln 3'] });
    await publish('Lincoln played for Lincoln.', { people: ['Lincoln'], organizations: [known('Lincoln', 'Q2')] });
    expect(await slugs('entity')).toEqual(['lincoln', 'lincoln-3', 'lincoln-2', 'lincoln-4']);
  });

  test('number two entities of one article, past a number that is taken where the name is free', async () => {
    await publish('Lincoln 2 is a ship.', { organizations: ['Lincoln 2'] });
    await publish('Lincoln played for Lincoln.', { people: ['Lincoln'], organizations: ['Lincoln'] });
    expect(await slugs('entity')).toEqual(['lincoln-2', 'lincoln', 'lincoln-3']);
  });

  const former = async () =>
    Object.fromEntries(
      (
        await query<{ slug: string; now: string }>(
          'select f.slug, e.slug now from former_slug f join entity e on e.id = f.entity_id order by 1',
        )
      ).map(({ slug, now }) => [slug, now]),
    );
  const LAVROV = { name: 'Lavrov', roles: [{ title: 'Foreign Minister', organization: null }] };
  const SERGEY = { ...LAVROV, name: 'Sergey Lavrov', aliases: ['Lavrov'] };

  test('that an entity had before it was renamed stay its own, and nobody else gets them', async () => {
    await publish('Lavrov came.', { people: [LAVROV] });
    await publish('Sergey Lavrov, Lavrov to his friends, came.', { people: [SERGEY] });
    await publish('Lavrov is a place.', { places: ['Lavrov'] });
    expect(await slugs('entity')).toEqual(['sergey-lavrov', 'lavrov-2']);
    expect(await former()).toEqual({ lavrov: 'sergey-lavrov' });
    await query(`update entity set slug = 'lavrov' where id = 1`);
    expect(await former()).toEqual({ 'sergey-lavrov': 'lavrov' });
  });

  test('do not change with a name that makes the same one', async () => {
    const osce = { name: 'OSCE', acronym: 'OSCE' };
    await publish('The OSCE met.', { organizations: [osce] });
    const externalIds = [{ scheme: 'wikidata', value: 'Q81299' }];
    const name = 'Organization for Security and Co-operation in Europe';
    await publish(`The ${name} (OSCE) met.`, { organizations: [{ ...osce, name, externalIds }] });
    expect(await query('select name, slug from entity')).toEqual([{ name, slug: 'osce' }]);
    expect(await former()).toEqual({});
  });

  test('are organizations’ acronyms, and something for names that have no letter to show', async () => {
    await publish('The OSCE and 北京 met.', {
      organizations: [{ name: 'Organization for Security', acronym: 'OSCE' }],
      people: ['※'],
    });
    expect(await slugs('entity')).toEqual(['osce']);
  });

  test('number outlets of one slug, also when a number is taken by a name', async () => {
    await publish('One.', {}, 'Sun & Moon');
    await publish('Two.', {}, 'Sun and Moon 3');
    await publish('Three.', {}, 'Sun and Moon');
    await publish('Four.', {}, 'Sun And Moon!');
    expect(await slugs('outlet')).toEqual(['sun-and-moon', 'sun-and-moon-3', 'sun-and-moon-2']);
  });
});
