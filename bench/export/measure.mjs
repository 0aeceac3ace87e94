// Time and memory of each export of a whole graph: node bench/export/measure.mjs [formats...] (DATABASE_URL, such as
// bench/graph/seed.mjs fills; dist/ built). Peak memory is VmHWM of the exporting process, from /proc.
import { spawn } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import { EXPORT_FORMATS } from '../../dist/export/formats.js';

const formats = process.argv.length > 2 ? process.argv.slice(2) : EXPORT_FORMATS;
for (const format of formats) {
  const start = performance.now();
  const file = `/tmp/whosaid-measure.${format}`;
  const child = spawn(process.execPath, ['dist/cli.js', 'export', format, '-o', file], {
    stdio: ['ignore', 'inherit', 'pipe'],
  });
  let peak = 0;
  let said = '';
  child.stderr.on('data', (chunk) => {
    said += chunk;
  });
  const timer = setInterval(() => {
    try {
      peak = Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))[1]);
    } catch {}
  }, 100);
  const code = await new Promise((resolve) => child.once('close', resolve));
  clearInterval(timer);
  const seconds = (performance.now() - start) / 1000;
  const rows = Number(/export: (\d+) \w+ in/.exec(said)?.[1] ?? 0);
  const megabytes = statSync(file).size / 1e6;
  console.log(
    `${format}: exit ${code}, ${rows} rows, ${seconds.toFixed(1)} s, ${Math.round(rows / seconds)}/s, ${megabytes.toFixed(0)} MB, peak ${(peak / 1024).toFixed(0)} MiB`,
  );
}
