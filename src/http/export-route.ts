import { Readable } from 'node:stream';
import type { FastifyInstance, FastifyReply } from 'fastify';
import type { Exporter } from '../export/exporter.ts';
import { EXPORT_FORMAT_TABLE, EXPORT_FORMATS, type ExportFormat } from '../export/formats.ts';
import type { FormatError } from '../graphql/format-error.ts';
import { type Access, scopeOf } from './access.ts';
import { COMPRESS_PIECES } from './compression.ts';
import { openTo } from './headers.ts';
import { answerOtherMethods } from './methods.ts';
import { clientLeft, HttpProblem, problemOf } from './problems.ts';
import { parametersOf } from './search.ts';

export interface ExportLimits {
  /** Exports at once; more are turned away. Each holds a database connection while it reads a batch. */
  exports: number;
  /** How long a client may take nothing while something waits for it, in milliseconds. */
  stalledMs: number;
}

/**
 * `/export/quotes.csv` and its siblings. An export has no time limit as a whole: it lives while its client takes what
 * is ready, and ends when the client leaves or stalls. What goes wrong after the first bytes cuts the connection, so
 * that a client can tell half an export from a whole one.
 */
export function exportRoute(
  app: FastifyInstance,
  exporter: Exporter,
  access: Access,
  limits: ExportLimits,
  formatError: FormatError,
): void {
  // Exports whose work has not ended, including those whose client has left.
  let running = 0;

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
      if (running >= limits.exports) {
        throw new HttpProblem(503, 'Enough exports are running: try again later', 'UNAVAILABLE', {
          'retry-after': '10',
        });
      }
      running += 1;
      const ended = () => {
        running -= 1;
      };
      const signal = whileClientStays(reply, limits.stalledMs);
      const pieces = await exporter.openExport(format, parameters, signal).catch((error) => {
        ended();
        throw signal.aborted ? clientLeft() : error;
      });
      reply.headers(headersOf(format));
      if (request.method === 'HEAD') {
        await pieces.return(undefined).finally(ended);
        return reply.send();
      }
      const stream = Readable.from(pieces);
      stream.once('close', ended);
      stream.on('error', (error) => {
        if (!signal.aborted) problemOf(error, formatError);
      });
      return reply.send(stream);
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

/** Aborted when the connection ends before the answer does, or when the client takes nothing for so long. */
function whileClientStays(reply: FastifyReply, stalledMs: number): AbortSignal {
  const controller = new AbortController();
  const { raw } = reply;
  raw.once('close', () => controller.abort());
  raw.setTimeout(stalledMs);
  raw.on('timeout', () => {
    // While nothing waits for the client, it is the database that takes its time.
    if (raw.writableLength === 0) raw.setTimeout(stalledMs);
    else raw.destroy();
  });
  return controller.signal;
}
