import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  duplicatePanel,
  emptyDashboard,
  freshId,
  movePanelBeside,
  putPanel,
  removePanel,
} from '../../../../src/web/explorer/dashboards/model/changes.ts';
import { hasDashboard, readFragment, writeFragment } from '../../../../src/web/explorer/dashboards/model/fragment.ts';
import { panelSearch } from '../../../../src/web/explorer/dashboards/model/panel-search.ts';
import {
  migrate,
  readDashboard,
  readDashboardText,
} from '../../../../src/web/explorer/dashboards/model/read-dashboard.ts';
import {
  type Dashboard,
  type DashboardPanel,
  dashboardJsonSchema,
} from '../../../../src/web/explorer/dashboards/model/schema.ts';
import { begin, doNext, redo, undo } from '../../../../src/web/explorer/dashboards/model/undo.ts';

const ROOT = join(__dirname, '../../../..');
const READY = join(ROOT, 'src/web/explorer/dashboards/ready');

const panel = (id: string, change: Partial<DashboardPanel> = {}): DashboardPanel => ({
  id,
  title: `Panel ${id}`,
  question: { ask: 'counts', by: ['time'] },
  ...change,
});

const board = (...panels: DashboardPanel[]): Dashboard => ({ version: 1, title: 'Harbour', panels });

const idsOf = ({ panels }: Dashboard) => panels.map(({ id }) => id);

describe('the format of a dashboard', () => {
  // Written anew by WRITE_SCHEMA=1.
  test('is the JSON Schema that the documentation has', () => {
    const path = join(ROOT, 'docs/dashboard.schema.json');
    const schema = `${JSON.stringify(dashboardJsonSchema(), null, 2)}\n`;
    if (process.env['WRITE_SCHEMA']) writeFileSync(path, schema);
    expect(JSON.parse(readFileSync(path, 'utf8'))).toEqual(JSON.parse(schema));
  });

  test.each(readdirSync(READY).filter((name) => name.endsWith('.json')))('is that of %s', (name) => {
    const read = readDashboardText(readFileSync(join(READY, name), 'utf8'));
    expect(read).toEqual({ dashboard: expect.objectContaining({ version: 1 }) });
  });

  test('is that of the example in the documentation', () => {
    const [, example] = /```json\n(.*?)```/s.exec(readFileSync(join(ROOT, 'docs/dashboards.md'), 'utf8'))!;
    expect(readDashboardText(example!)).toEqual({
      dashboard: expect.objectContaining({ title: 'Who speaks about NATO' }),
    });
  });

  test('says what is wrong in a file, and where', () => {
    const lies = {
      version: 1,
      title: '',
      panles: [],
      panels: [
        { id: 'a', title: 'Who speaks', question: { ask: 'counts', by: ['speaker', 'speaker'] }, width: 5 },
        { id: 'b', title: 'When', question: { ask: 'counts', by: ['day', 'month'] }, filter: { from: 'soon' } },
        { id: 'b', question: { ask: 'guess' } },
      ],
    };
    expect(readDashboard(lies)).toEqual({
      problem: {
        title: 'This dashboard has mistakes.',
        details: [
          '“title” is empty.',
          'Panel 1 (“Who speaks”), “question”, “by” names the same thing twice.',
          'Panel 1 (“Who speaks”), “width” should be 3, 4, 6, 8, 9 or 12.',
          'Panel 2 (“When”), “question”, “by” names more than one date.',
          'Panel 2 (“When”), “filter”, “from” should be like 2022-01-28.',
          'Panel 3, “title” is missing.',
          'There is more of the kind: 2.',
        ],
      },
    });
  });

  test.each([
    ['[]', 'This is no dashboard.'],
    ['{"version": 1', 'This is no dashboard.'],
    ['{"title": "Harbour"}', 'This is no dashboard, or one without its version.'],
    ['{"version": 7, "panels": []}', 'This dashboard was made by a later version.'],
    ['{"version": 1, "title": "Harbour", "panels": 3}', 'This dashboard has mistakes.'],
  ])('is not %s', (text, title) => {
    expect(readDashboardText(text)).toEqual({ problem: { title, details: expect.anything() } });
  });

  test('of an earlier version is brought to this one, step by step', () => {
    const migrations = {
      1: ({ name, ...rest }: Record<string, unknown>) => ({ ...rest, title: name }),
      2: (document: Record<string, unknown>) => ({ ...document, panels: [] }),
    };
    const migrated = migrate({ version: 1, name: 'Harbour' }, migrations, 3);
    expect(migrated).toEqual({ version: 3, title: 'Harbour', panels: [] });
  });
});

describe('an address', () => {
  test('carries a dashboard, whatever letters it has', async () => {
    const dashboard = board(panel('a', { text: 'Häfen 😀 — “open”\n\nالميناء' }));
    const fragment = await writeFragment(dashboard);
    expect(fragment).toMatch(/^d=[A-Za-z0-9_-]+$/);
    expect([`#${fragment}`, fragment, '#content', ''].map(hasDashboard)).toEqual([true, true, false, false]);
    expect(await readFragment(`#${fragment}`)).toEqual({ dashboard });
  });

  test('with forty panels is shorter than a mail programme breaks', async () => {
    const panels = Array.from({ length: 40 }, (_, index) =>
      panel(`panel-${index}`, { filter: { speaker: [`speaker-${index}`] }, text: `What speaker ${index} says.` }),
    );
    expect((await writeFragment(board(...panels))).length).toBeLessThan(2_000);
  });

  test('that is cut anywhere says so', async () => {
    const fragment = await writeFragment(board(panel('a'), panel('b')));
    for (const end of [2, 3, 10, fragment.length >> 1, fragment.length - 4]) {
      const read = await readFragment(fragment.slice(0, end));
      expect(read).toEqual({ problem: { title: 'The address is not whole.', details: expect.anything() } });
    }
    expect(await readFragment('d=%%%')).toEqual({ problem: expect.anything() });
  });

  test('does not unpack without end', async () => {
    const fragment = await writeFragment({ ...board(), description: 'a'.repeat(3_000_000) });
    expect(fragment.length).toBeLessThan(10_000);
    expect(await readFragment(fragment)).toEqual({ problem: expect.anything() });
  });
});

describe('a panel is about', () => {
  const variables = { person: 'ann-lee', outlet: null, words: 'harbour', period: { from: '2022-01-01' } };

  test('what is chosen above', () => {
    expect(panelSearch(panel('a'), variables)).toEqual({
      speaker: ['ann-lee'],
      text: 'harbour',
      from: '2022-01-01',
    });
  });

  test('what it says itself, which wins', () => {
    const own = panel('a', { filter: { speaker: ['bo-ek'], to: '2022-02-01' }, ignores: ['words'] });
    expect(panelSearch(own, variables)).toEqual({ speaker: ['bo-ek'], from: '2022-01-01', to: '2022-02-01' });
  });

  test('the person chosen where it names them, and there alone', () => {
    const about = panel('a', { filter: { about: ['$person', 'nato'], outlet: ['$outlet'] } });
    expect(panelSearch(about, { ...variables, words: null })).toEqual({
      about: ['ann-lee', 'nato'],
      from: '2022-01-01',
    });
  });
});

describe('edits', () => {
  test('move, copy, replace and remove panels', () => {
    const start = board(panel('a'), panel('b'), panel('c'));
    expect(idsOf(movePanelBeside(start, 'a', 'c', 'after'))).toEqual(['b', 'c', 'a']);
    expect(idsOf(movePanelBeside(start, 'c', 'a', 'before'))).toEqual(['c', 'a', 'b']);
    expect(idsOf(movePanelBeside(start, 'a', 'a', 'after'))).toEqual(['a', 'b', 'c']);
    const copied = duplicatePanel(start, 'a');
    expect(copied.panels[1]).toMatchObject({ id: freshId(start), title: 'Panel a (copy)' });
    expect(idsOf(removePanel(copied, 'a'))).toEqual(['panel-4', 'b', 'c']);
    expect(putPanel(start, panel('b', { title: 'Other' })).panels[1]!.title).toBe('Other');
    expect(idsOf(putPanel(emptyDashboard(), panel('a')))).toEqual(['a']);
  });

  test('can be taken back and done again', () => {
    let history = begin('a');
    expect(undo(history)).toBe(history);
    history = doNext(doNext(history, 'b'), 'c');
    expect([undo(history).present, undo(undo(history)).present]).toEqual(['b', 'a']);
    expect(redo(undo(history)).present).toBe('c');
    expect(redo(doNext(undo(history), 'd')).present).toBe('d');
  });
});
