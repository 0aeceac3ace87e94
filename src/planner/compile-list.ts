import DataLoader from 'dataloader';
import {
  type FieldNode,
  type GraphQLCompositeType,
  type GraphQLOutputType,
  getNamedType,
  getNullableType,
  isObjectType,
} from 'graphql';
import type { Connection } from '../graphql/relay/connection.ts';
import { layOut } from '../storage/levels/lay-out.ts';
import type { Level, NestedPage } from '../storage/levels/level.ts';
import { isListOf, readLevel, readLevels } from '../storage/levels/read-level.ts';
import { canNest } from '../storage/levels/select-level.ts';
import { readText, TextOfPage } from '../storage/levels/select-text.ts';
import { Selection } from '../storage/levels/selection.ts';
import { TextTemplate } from '../storage/levels/text-pieces.ts';
import { countLists } from '../storage/lists/count-list.ts';
import type { KeyedList } from '../storage/lists/list.ts';
import { compilePage, type PageSource } from './compile-page.ts';
import type { Compiling, PlannedList, Run } from './compiling.ts';
import { finishText } from './finish-text.ts';
import { kindOf } from './kinds.ts';

/** A page of a list whose rows are read as a level; null for what is no such list, or asks for something else of it. */
export function compileList(
  compiling: Compiling,
  type: GraphQLOutputType,
  nodes: readonly FieldNode[],
): PlannedList | null {
  const connectionType = getNullableType(type);
  if (!isObjectType(connectionType) || !connectionType.name.endsWith('Connection')) return null;
  const nodeType = getNamedType(connectionType.getFields()['nodes']!.type) as GraphQLCompositeType;
  const kind = kindOf(nodeType);
  if (!kind) return null;
  const selection = new Selection<Run>(kind);
  selection.column('id');
  const page = compilePage(compiling, connectionType, nodes, (selected) =>
    compiling.compilePlace(compiling, nodeType, selected, selection),
  );
  const level: Level = { kind, layout: layOut(selection), withCursors: page.hasCursors };

  /** Of pages without others in them. The same page is the same object, by which its SQL is known again. */
  const nested = new WeakMap<Connection<unknown>, NestedPage>();

  const text = page.text && new TextOfPage(level, page.text, new TextTemplate(page.text.row()));
  const list: PlannedList = {
    textOfRow: (owner, pageOf) =>
      text && {
        async pageFor(run) {
          const connection = await pageOf(run);
          return connection && text.sqlFor(described(connection), owner, run);
        },
      },
    async readText(connection, run) {
      const { owner } = described(connection);
      const statement = text && owner === null ? await text.statementFor(described(connection), run) : null;
      if (!statement) return null;
      return finishText(await readText(run.context.database, statement), compiling.writers, run);
    },
    takes: (given): given is Connection<unknown> => {
      const described = (given as Partial<Connection<never>> | null)?.described;
      return described !== undefined && isListOf(kind, described.list) && !(page.hasMatches && described.list.search);
    },
    async load(connection, run) {
      const { owner, name } = connection.described;
      return owner === null ? loadWhole(connection, run) : loaderOf(connection, name, run).load(owner);
    },
    async nest(connection, run) {
      const { list, request } = described(connection);
      if (!page.hasRows || !canNest(level, list)) return null;
      if (selection.nested.length > 0) return { level, list, request, nested: await selection.pagesFor(run) };
      const known = nested.get(connection) ?? { level, list, request, nested: [] };
      nested.set(connection, known);
      return known;
    },
    async loadAll(connection, owners, run, read) {
      const { list, request } = described(connection);
      const { database } = run.context;
      const readNow = async () => readLevels(database, level, list, owners, request, await selection.pagesFor(run));
      const [pages, counts] = await Promise.all([
        read ?? (page.hasRows ? readNow() : null),
        page.isCounted ? countLists(database, list, owners) : null,
      ]);
      if (pages)
        await page.load(
          pages.flatMap(({ rows }) => rows),
          run,
        );
      const source = (at: number): PageSource => ({
        level,
        list,
        page: pages?.[at] ?? null,
        count: counts?.[at] ?? null,
      });
      return new Map(owners.map((owner, at) => [owner, page.write(source(at), run)]));
    },
  };

  /** Pages of neighbours that resolvers give one by one. */
  function loaderOf(connection: Connection<unknown>, name: string, run: Run): DataLoader<number, unknown> {
    const loaders = run.keptFor(list);
    let loader = loaders.get(name) as DataLoader<number, unknown> | undefined;
    if (!loader) {
      loader = new DataLoader(async (owners) => {
        const pages = await list.loadAll(connection, owners, run, null);
        return owners.map((owner) => pages.get(owner));
      });
      loaders.set(name, loader);
    }
    return loader;
  }

  async function loadWhole({ described: { list, request }, countRows }: Connection<unknown>, run: Run) {
    const { database } = run.context;
    const readNow = async () => readLevel(database, level, list, request, await selection.pagesFor(run));
    const [read, count] = await Promise.all([page.hasRows ? readNow() : null, page.isCounted ? countRows() : null]);
    if (read) await page.load(read.rows, run);
    return page.write({ level, list, page: read, count }, run);
  }
  return list;
}

/** What a connection of a row is a page of. */
const described = ({ described }: Connection<unknown>) => described as { list: KeyedList<unknown> } & typeof described;
