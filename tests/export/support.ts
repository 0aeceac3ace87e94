import { createExporter, type Parameters } from '../../src/export/exporter.ts';
import type { ExportFormat } from '../../src/export/formats.ts';
import type { Database } from '../../src/storage/database.ts';

/** A whole export as one text. */
export async function exportText(
  database: Database,
  format: ExportFormat,
  parameters: Parameters = [],
): Promise<string> {
  const pieces = await createExporter(database).openExport(format, parameters, new AbortController().signal);
  let text = '';
  for await (const piece of pieces) text += piece;
  return text;
}
