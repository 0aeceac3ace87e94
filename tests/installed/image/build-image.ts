import { cp, mkdir, mkdtemp, readdir, readFile, stat } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import dockerIgnore from '@balena/dockerignore';
import { run } from '../processes.ts';
import { layBaseImage } from './base-image.ts';
import { buildInvocation, type Image } from './container.ts';
import { commandOf, type Instruction, type Stage, wordsOf } from './dockerfile.ts';

/** Lays out images under a folder. Stages that are the same are built once. */
export interface Builder {
  /**
   * Executes the stages as an engine would and returns the last one's image. @throws Error that names the instruction.
   */
  build(stages: readonly Stage[]): Promise<Image>;
}

/** @param context the folder that COPY takes from, as far as its .dockerignore lets it. */
export async function openBuilder(folder: string, context: string): Promise<Builder> {
  const sources = join(folder, 'context');
  await copyContext(context, sources);
  const built = new Map<string, Promise<Image>>();

  async function base(name: string, images: ReadonlyMap<string, Image>): Promise<Image> {
    const root = await mkdtemp(join(folder, 'root-'));
    await run('chmod', ['755', root]);
    const from = images.get(name);
    if (from) {
      await copyAll(`${from.root}/.`, root);
      return { ...from, root };
    }
    await layBaseImage(name, root);
    return { root, workdir: '/', user: 'root', env: {}, volumes: [], command: [], healthCheck: [] };
  }

  async function buildStage(stage: Stage, images: ReadonlyMap<string, Image>): Promise<Image> {
    let image = await base(stage.base, images);
    for (const instruction of stage.instructions) {
      try {
        image = await EXECUTE[instruction.keyword]!(image, instruction, sources, images);
      } catch (error) {
        throw new Error(`${instruction.keyword} ${instruction.text}: ${(error as Error).message}`, { cause: error });
      }
    }
    return image;
  }

  return {
    async build(stages) {
      const images = new Map<string, Image>();
      for (const [index, stage] of stages.entries()) {
        const key = JSON.stringify(stages.slice(0, index + 1));
        if (!built.has(key)) built.set(key, buildStage(stage, images));
        images.set(stage.name, await built.get(key)!);
      }
      return images.get(stages.at(-1)!.name)!;
    },
  };
}

type Execute = (
  image: Image,
  instruction: Instruction,
  sources: string,
  images: ReadonlyMap<string, Image>,
) => Image | Promise<Image>;

/** What each instruction does; another one is no instruction that is known here. */
const EXECUTE: Record<string, Execute> = {
  async RUN(image, { text }) {
    const { program, args, options } = await buildInvocation(image, commandOf(text));
    const { code, stdout, stderr } = await run(program, args, options);
    if (code !== 0) throw new Error(`ended with ${code}:\n${stdout}${stderr}`);
    return image;
  },
  async COPY(image, { text, flags }, sources, images) {
    const from = flags.from === undefined ? sources : images.get(flags.from)?.root;
    if (from === undefined) throw new Error(`there is no stage ${flags.from}`);
    const words = wordsOf(text, image.env);
    const target = words.pop()!;
    const to = join(image.root, resolve(image.workdir, target));
    for (const word of words) {
      const source = join(from, word);
      if ((await stat(source)).isDirectory()) {
        await mkdir(to, { recursive: true });
        await copyAll(`${source}/.`, to);
      } else if (target.endsWith('/')) {
        await mkdir(to, { recursive: true });
        await copyAll(source, join(to, basename(source)));
      } else await copyAll(source, to);
    }
    return image;
  },
  ARG: (image, { text }) => {
    const [name, value] = text.split('=') as [string, string?];
    return { ...image, env: { [name]: value ?? '', ...image.env } };
  },
  ENV: (image, { text }) => ({
    ...image,
    env: { ...image.env, ...Object.fromEntries(wordsOf(text, image.env).map((word) => word.split('='))) },
  }),
  async WORKDIR(image, { text }) {
    const workdir = resolve(image.workdir, wordsOf(text, image.env)[0]!);
    await mkdir(join(image.root, workdir), { recursive: true });
    return { ...image, workdir };
  },
  USER: (image, { text }) => ({ ...image, user: text }),
  VOLUME: (image, { text }) => ({ ...image, volumes: wordsOf(text, image.env) }),
  CMD: (image, { text }) => ({ ...image, command: commandOf(text) }),
  HEALTHCHECK: (image, { text }) => ({ ...image, healthCheck: commandOf(text.replace(/^CMD\s+/, '')) }),
  EXPOSE: (image) => image,
  STOPSIGNAL: (image) => image,
  LABEL: (image) => image,
};

async function copyAll(from: string, to: string): Promise<void> {
  const { code, stderr } = await run('cp', ['--archive', '--no-preserve=ownership', from, to]);
  if (code !== 0) throw new Error(stderr);
}

/** What an engine gets of a folder: the files that its .dockerignore leaves in. */
async function copyContext(context: string, to: string): Promise<void> {
  const rules = dockerIgnore.default().add(await readFile(join(context, '.dockerignore'), 'utf8'));
  const visit = async (folder: string): Promise<void> => {
    for (const entry of await readdir(join(context, folder), { withFileTypes: true })) {
      const path = join(folder, entry.name);
      const left = !rules.ignores(path);
      // Large, and left out whole.
      if (!left && ['node_modules', '.git', 'dist'].includes(path)) continue;
      if (entry.isDirectory()) await visit(path);
      else if (left) await cp(join(context, path), join(to, path));
    }
  };
  await mkdir(to);
  await visit('');
}
