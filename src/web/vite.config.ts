import { join } from 'node:path';
import { constants } from 'node:zlib';
import type { PluginContext } from 'rolldown';
import { defineConfig } from 'vite';
import { compression, defineAlgorithm } from 'vite-plugin-compression2';

type Modules = Pick<PluginContext, 'getModuleInfo'>;

/** What the two pages need before anything else. */
let needed: { explorer: Set<string>; playground: Set<string> } | undefined;

/** Puts what the explorer needs first into two files, since forty small ones wait for each other. */
function firstFile(id: string, modules: Modules): string | null {
  needed ??= {
    explorer: neededBy('explorer/main.tsx', modules),
    playground: neededBy('graphiql/main.tsx', modules),
  };
  if (!needed.explorer.has(id)) return null;
  return needed.playground.has(id) ? 'common' : 'explorer';
}

/** What a file imports at once, what these import, and so on. */
function neededBy(file: string, modules: Modules): Set<string> {
  const main = join(import.meta.dirname, file);
  const needed = new Set(modules.getModuleInfo(main)?.importedIds);
  // A set goes on with what is added to it on the way.
  for (const one of needed) for (const other of modules.getModuleInfo(one)?.importedIds ?? []) needed.add(other);
  return needed;
}

/**
 * Builds the web pages into dist/web; names under assets/ carry a hash of their content. Addresses are relative, so
 * that the pages work under any prefix of a proxy.
 */
export default defineConfig({
  root: import.meta.dirname,
  base: './',
  // What has an address without a hash; http/public-files.ts lists it.
  publicDir: 'public',
  plugins: [
    compression({
      include: /\.(?:js|css|ttf)$/,
      threshold: 1_024,
      algorithms: [
        // The highest quality takes ten times as long for a tenth less.
        defineAlgorithm('brotliCompress', { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }),
        defineAlgorithm('gzip', { level: 9 }),
      ],
    }),
  ],
  build: {
    outDir: join(import.meta.dirname, '../../dist/web'),
    emptyOutDir: true,
    target: 'es2022',
    // The server links what each page loads, see http/pages/page-files.ts.
    manifest: 'files.json',
    modulePreload: { polyfill: false },
    // The editor is one large piece by nature; it loads after the page.
    chunkSizeWarningLimit: 4_000,
    reportCompressedSize: false,
    rolldownOptions: {
      input: {
        explorer: join(import.meta.dirname, 'explorer.html'),
        graphiql: join(import.meta.dirname, 'graphiql.html'),
      },
      output: {
        codeSplitting: {
          groups: [{ debugName: 'first files', name: firstFile, tags: ['$initial'] }],
        },
      },
      onLog(level, log, handle) {
        // Many React packages say "use client", which means nothing outside a server framework.
        if (log.code !== 'MODULE_LEVEL_DIRECTIVE') handle(level, log);
      },
    },
  },
  worker: { format: 'es' },
});
