import type { FastifyInstance } from 'fastify';
import type { Exporter } from '../export/exporter.ts';
import { EXPORT_FORMAT_TABLE, EXPORT_FORMATS, type ExportFormat } from '../export/formats.ts';
import { type Access, scopeOf } from './access.ts';
import { COMPRESS_PIECES } from './compression.ts';
import { openTo } from './headers.ts';
import { answerOtherMethods } from './methods.ts';
import { HttpProblem } from './problems.ts';
import { parametersOf } from './search.ts';
import type { SendStream } from './streams.ts';

/** `/export/quotes.csv` and its siblings. */
export function exportRoute(app: FastifyInstance, exporter: Exporter, access: Access, sendStream: SendStream): void {
  app.route<{ Params: { file: string } }>({
    method: ['GET', 'HEAD'],
    url: '/export/:file',
    exposeHeadRoute: false,
    config: openTo('GET', 'HEAD'),
    compress: COMPRESS_PIECES,
    handler: async (request, reply) => {
      await scopeOf(request, access);
      const format = formatOf(request.params.file);
      const parameters = parametersOf(request.url);
      return sendStream(request, reply, headersOf(format), (signal) => exporter.openExport(format, parameters, signal));
    },
  });
  answerOtherMethods(app, '/export/:file', ['GET', 'HEAD']);
}

const FILE_NAMES = EXPORT_FORMATS.map((format) => EXPORT_FORMAT_TABLE[format].fileName);

function formatOf(file: string): ExportFormat {
  const format = EXPORT_FORMATS.find((candidate) => EXPORT_FORMAT_TABLE[candidate].fileName === file);
  if (!format) throw new HttpProblem(404, `There is no such export: take ${FILE_NAMES.join(', ')}`, 'NOT_FOUND');
  return format;
}

function headersOf(format: ExportFormat): Record<string, string> {
  const { fileName, contentType } = EXPORT_FORMAT_TABLE[format];
  return {
    'content-type': contentType,
    'content-disposition': `attachment; filename="${fileName}"`,
    'cache-control': 'no-store',
  };
}
