import { sayProblems } from './problems.ts';
import { DASHBOARD, type Dashboard, VERSION } from './schema.ts';

/** Why something is no dashboard, for whoever opened it. */
export interface Problem {
  title: string;
  details: readonly string[];
}

export type ReadDashboard = { dashboard: Dashboard } | { problem: Problem };

type Document = Record<string, unknown>;

/** What makes a dashboard of each earlier version one of the next: `MIGRATIONS[1]` makes version 2 of version 1. */
export const MIGRATIONS: Readonly<Record<number, (document: Document) => Document>> = {};

/** The dashboard of a file or an address. */
export function readDashboardText(text: string): ReadDashboard {
  try {
    return readDashboard(JSON.parse(text));
  } catch (error) {
    const details = ['It should be JSON, as “Save as a file” writes it.', String((error as Error).message)];
    return { problem: { title: 'This is no dashboard.', details } };
  }
}

/** Checks what somebody else has written. A document of an earlier version is brought to this one. */
export function readDashboard(document: unknown): ReadDashboard {
  if (typeof document !== 'object' || document === null || Array.isArray(document)) {
    return {
      problem: { title: 'This is no dashboard.', details: ['It should be an object with a title and panels.'] },
    };
  }
  const { version } = document as Document;
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) {
    const details = [`“version” should be ${VERSION}, or the number of an earlier version.`];
    return { problem: { title: 'This is no dashboard, or one without its version.', details } };
  }
  if (version > VERSION) {
    const details = [`Its format is version ${version}; this server reads up to ${VERSION}. A newer server opens it.`];
    return { problem: { title: 'This dashboard was made by a later version.', details } };
  }
  const current = migrate(document as Document);
  const read = DASHBOARD.safeParse(current, { reportInput: true });
  if (read.success) return { dashboard: read.data };
  return { problem: { title: 'This dashboard has mistakes.', details: sayProblems(read.error.issues, current) } };
}

/** Brings a document to a version, step by step. @param migrations and `version` differ in tests alone */
export function migrate(document: Document, migrations = MIGRATIONS, version: number = VERSION): Document {
  let current = document;
  for (let at = Number(document['version']); at < version; at += 1) {
    current = { ...migrations[at]?.(current), version: at + 1 };
  }
  return current;
}
