import { join } from 'node:path';
import { defineConfig } from 'vite';

/** Builds the web pages into dist/web; names under assets/ carry a hash of their content. */
export default defineConfig({
  root: import.meta.dirname,
  publicDir: false,
  build: {
    outDir: join(import.meta.dirname, '../../dist/web'),
    emptyOutDir: true,
    target: 'es2022',
    // The editor is one large piece by nature; it loads after the page.
    chunkSizeWarningLimit: 4_000,
    reportCompressedSize: false,
    rolldownOptions: {
      input: { graphiql: join(import.meta.dirname, 'graphiql/index.html') },
      onLog(level, log, handle) {
        // Many React packages say "use client", which means nothing outside a server framework.
        if (log.code !== 'MODULE_LEVEL_DIRECTIVE') handle(level, log);
      },
    },
  },
  worker: { format: 'es' },
});
