// node bench/memory/memory.mjs [folder of articles]: how much memory the server takes with a new embedded database and
// the sample graph, and once more with what it made; and an ingest of a folder into another new one. Wants Linux and
// `npm run build`.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

const [articles] = process.argv.slice(2);
const REST_MS = 8_000;
const folders = ['served', 'filled'].map((name) => mkdtempSync(join(tmpdir(), `whosaid-memory-${name}-`)));

const rows = { 'first start': await serve(folders[0]), 'second start': await serve(folders[0]) };
if (articles) rows.ingest = await ingest(articles, folders[1]);
console.table(rows);
for (const folder of folders) rmSync(folder, { recursive: true });

function start(folder, ...words) {
  const env = { ...process.env, DATA_DIR: folder, DATABASE_URL: '', LOG_LEVEL: 'error' };
  return spawn(process.execPath, ['dist/cli.js', ...words], { env, stdio: ['ignore', 'pipe', 'inherit'] });
}

async function serve(folder) {
  const child = start(folder, 'serve', '--port', '0');
  for await (const piece of child.stdout) if (String(piece).includes('ready at')) break;
  await wait(REST_MS);
  const memory = memoryOf(child.pid);
  child.kill('SIGTERM');
  await once(child, 'exit');
  return memory;
}

async function ingest(path, folder) {
  const child = start(folder, 'ingest', path);
  child.stdout.resume();
  let isOver = false;
  const ended = once(child, 'exit').then(() => {
    isOver = true;
  });
  let memory = null;
  while (!isOver) {
    memory = memoryOf(child.pid) ?? memory;
    await wait(100);
  }
  await ended;
  return { 'at most, MB': memory['at most, MB'] };
}

/** Null: it has ended. */
function memoryOf(pid) {
  let status = '';
  try {
    status = readFileSync(`/proc/${pid}/status`, 'utf8');
  } catch {
    return null;
  }
  const megabytes = (name) => Math.round(Number(new RegExp(`${name}:\\s+(\\d+)`).exec(status)?.[1]) / 1024);
  return status.includes('VmRSS') ? { 'at rest, MB': megabytes('VmRSS'), 'at most, MB': megabytes('VmHWM') } : null;
}
