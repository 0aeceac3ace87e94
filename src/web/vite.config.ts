import { join } from 'node:path';
import { constants } from 'node:zlib';
import { defineConfig } from 'vite';
import { compression, defineAlgorithm } from 'vite-plugin-compression2';

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
    // The editor is one large piece by nature; it loads after the page.
    chunkSizeWarningLimit: 4_000,
    reportCompressedSize: false,
    rolldownOptions: {
      input: {
        explorer: join(import.meta.dirname, 'explorer.html'),
        graphiql: join(import.meta.dirname, 'graphiql.html'),
      },
      onLog(level, log, handle) {
        // Many React packages say "use client", which means nothing outside a server framework.
        if (log.code !== 'MODULE_LEVEL_DIRECTIVE') handle(level, log);
      },
    },
  },
  worker: { format: 'es' },
});
