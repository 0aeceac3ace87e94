import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { type Builder, openBuilder } from './image/build-image.ts';
import { type Image, runInvocation } from './image/container.ts';
import { parseDockerfile, type Stage } from './image/dockerfile.ts';
import { askReadme, ROOT, run, serve } from './processes.ts';

// No engine runs here: this executes the Dockerfile instruction by instruction, each stage in a root folder of its own
// that holds nothing of this checkout, and runs the result by its user in a root that cannot be written. It takes root,
// on Linux.

const STAGES = parseDockerfile(readFileSync(join(ROOT, 'docker/Dockerfile'), 'utf8'));

let folder: string;
let builder: Builder;
beforeAll(async () => {
  folder = await mkdtemp(join(process.env.WHOSAID_TEST_FOLDER!, 'image-'));
  await run('chmod', ['755', folder]);
  builder = await openBuilder(folder, ROOT);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const { port } = server.address() as { port: number };
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** Starts the image as `docker run --read-only --tmpfs /tmp -e PORT=...` would. */
async function start(image: Image) {
  const env = { PORT: String(await freePort()) };
  const volumes = await mkdtemp(join(folder, 'volumes-'));
  await run('chmod', ['755', volumes]);
  const inside = async (command: string[]) => {
    const { program, args, options } = await runInvocation(image, command, volumes, env);
    return run(program, args, options);
  };
  const { program, args, options } = await runInvocation(image, image.command, volumes, env);
  return { server: await serve(program, args, options), inside };
}

test('the image answers the query of the README, and its health check tells whether it does', async () => {
  const image = await builder.build(STAGES);
  const { server, inside } = await start(image);
  try {
    expect((await askReadme(server.url)).length).toBeGreaterThan(0);
    expect((await inside(['id', '-un'])).stdout).toBe('node\n');
    expect((await inside(['touch', '/app/x'])).code).toBe(1);
    expect(await inside(image.healthCheck)).toEqual({ code: 0, stdout: '', stderr: '' });
    const { stdout } = await inside([
      'bash',
      '-c',
      'echo "{\\"id\\":1,\\"text\\":\\"NATO was ready, he said.\\"}" | node dist/cli.js extract',
    ]);
    expect(JSON.parse(stdout)).toMatchObject({ id: '1', quotes: [{ kind: 'INDIRECT' }] });
  } finally {
    const { code, stderr } = await server.stop();
    expect(code).toBe(0);
    // No warnings of Node either.
    for (const line of stderr.trim().split('\n')) expect(JSON.parse(line)).toMatchObject({ level: expect.any(Number) });
  }
  expect((await inside(image.healthCheck)).code).toBe(1);
});

const last = STAGES.at(-1)!;
const copies = last.instructions.filter(({ keyword }) => keyword === 'COPY');

test.each(copies.map((copy) => [copy.text, copy] as const))('without "COPY %s" it does not work', async (_, copy) => {
  const less: Stage = { ...last, instructions: last.instructions.filter((instruction) => instruction !== copy) };
  const works = async () => {
    const { server } = await start(await builder.build([...STAGES.slice(0, -1), less]));
    const quotes = await askReadme(server.url);
    const { stderr } = await server.stop();
    if (/Warning/.test(stderr)) throw new Error(stderr);
    return quotes;
  };
  await expect(works()).rejects.toThrow(/ended with|Warning/);
});

test('a file that .dockerignore leaves out cannot be copied', async () => {
  const stage: Stage = {
    name: '0',
    base: last.base,
    instructions: [{ keyword: 'COPY', text: 'tests ./', flags: {} }],
  };
  await expect(builder.build([stage])).rejects.toThrow(/^COPY tests .*ENOENT/);
});
