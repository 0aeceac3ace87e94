import { truth } from '../graphql/filters/parameters.ts';
import type { Database } from '../storage/database.ts';
import type { QuoteConditions } from '../storage/quotes/read.ts';
import { CSV_PARAMETERS, readCsvOptions, writeCsv } from './csv.ts';
import { writeGexf } from './gexf.ts';
import { writeGraphml } from './graphml.ts';
import type { NameOf } from './identifiers.ts';
import { writeJsonLd } from './json-ld.ts';
import { writeJsonLines } from './json-lines.ts';
import { quotesInPassages } from './passages.ts';
import { talkGraph } from './read-graph.ts';
import { QUOTE_PARAMETERS, quoteBatches } from './read-quotes.ts';

export const EXPORT_FORMATS = ['csv', 'jsonl', 'gexf', 'graphml', 'jsonld'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

/** What an export is made from. */
export interface ExportSource {
  database: Database;
  conditions: QuoteConditions;
  /** Nothing more is read once it is aborted. */
  signal: AbortSignal;
  /** Called with the number of quotes, or of edges, that are about to be written. */
  onRows(count: number): void;
  nameOf: NameOf;
  /** Values of the format's own parameters. */
  options: Record<string, string>;
}

interface ExportFormatInfo {
  /** As in the address and in the name of a download. */
  fileName: string;
  contentType: string;
  /** What `onRows` counts. */
  rows: 'quotes' | 'edges';
  /** Parameters of its own, beside those of the filter. */
  parameters?: readonly string[];
  /**
   * The export as pieces of text of bounded size, each made when it is taken.
   * @throws InputError for a value that one of its own parameters cannot have
   */
  write(source: ExportSource): AsyncGenerator<string>;
}

/** Whether the quotes are wanted that their articles no longer have, in place of those that stand. */
const areSuperseded = ({ options }: ExportSource) => truth('superseded', options['superseded']) ?? false;

const quotes = (source: ExportSource) => {
  const { database, conditions, signal, onRows } = source;
  return counting(quoteBatches(database, conditions, signal, { areSuperseded: areSuperseded(source) }), onRows);
};

const quotesWithContext = (source: ExportSource) => {
  const { database, conditions, signal, onRows } = source;
  return counting(quotesInPassages(database, conditions, signal, areSuperseded(source)), onRows);
};

function graph({ database, conditions, signal, onRows }: ExportSource) {
  const { nodes, edges } = talkGraph(database, conditions, signal);
  return { nodes, edges: counting(edges, onRows) };
}

export const EXPORT_FORMAT_TABLE: Record<ExportFormat, ExportFormatInfo> = {
  csv: {
    fileName: 'quotes.csv',
    contentType: 'text/csv; charset=utf-8; header=present',
    rows: 'quotes',
    parameters: [...CSV_PARAMETERS, ...QUOTE_PARAMETERS],
    write: (source) => writeCsv(quotesWithContext(source), readCsvOptions(source.options)),
  },
  jsonl: {
    fileName: 'quotes.jsonl',
    contentType: 'application/jsonl; charset=utf-8',
    rows: 'quotes',
    parameters: QUOTE_PARAMETERS,
    write: (source) => writeJsonLines(quotes(source)),
  },
  gexf: {
    fileName: 'graph.gexf',
    contentType: 'application/gexf+xml; charset=utf-8',
    rows: 'edges',
    write: (source) => writeGexf(graph(source)),
  },
  graphml: {
    fileName: 'graph.graphml',
    contentType: 'application/graphml+xml; charset=utf-8',
    rows: 'edges',
    write: (source) => writeGraphml(graph(source)),
  },
  jsonld: {
    fileName: 'quotes.jsonld',
    contentType: 'application/ld+json',
    rows: 'quotes',
    parameters: QUOTE_PARAMETERS,
    write: (source) => writeJsonLd(quotes(source), source.nameOf),
  },
};

async function* counting<Row>(
  batches: AsyncIterable<Row[]>,
  onRows: (count: number) => void,
): AsyncGenerator<Row[], void, undefined> {
  for await (const batch of batches) {
    onRows(batch.length);
    yield batch;
  }
}
