import { DockerfileParser, type ModifiableInstruction } from 'dockerfile-ast';

export interface Instruction {
  keyword: string;
  /** What stands behind the keyword, continued lines joined, and flags taken off. */
  text: string;
  /** `--from=build` is { from: 'build' }. */
  flags: Record<string, string>;
}

/** What stands between a FROM and the next. */
export interface Stage {
  /** Given by AS, or its number. */
  name: string;
  /** An image, or the name of a stage. */
  base: string;
  instructions: Instruction[];
}

/** Reads a Dockerfile. @throws Error on an instruction before the first FROM. */
export function parseDockerfile(content: string): Stage[] {
  const stages: Stage[] = [];
  for (const node of DockerfileParser.parse(content).getInstructions()) {
    const keyword = node.getKeyword();
    const instruction = { keyword, text: node.getArgumentsContent() ?? '', flags: flagsOf(node) };
    if (keyword === 'FROM') {
      const [base, , name = String(stages.length)] = instruction.text.split(/\s+/);
      stages.push({ name, base: base!, instructions: [] });
    } else {
      const stage = stages.at(-1);
      if (!stage) throw new Error(`${keyword} stands before the first FROM`);
      stage.instructions.push(instruction);
    }
  }
  return stages;
}

/** Of COPY, HEALTHCHECK and the like; a flag without a value is "". */
function flagsOf(node: object): Record<string, string> {
  if (!('getFlags' in node)) return {};
  const flags = (node as ModifiableInstruction).getFlags();
  return Object.fromEntries(flags.map((flag) => [flag.getName(), flag.getValue() ?? '']));
}

/** The words of an instruction in JSON, or divided by spaces; with $NAME and ${NAME} filled in. */
export function wordsOf(text: string, env: Record<string, string>): string[] {
  const words = text.startsWith('[') ? (JSON.parse(text) as string[]) : text.split(/\s+/);
  return words.map((word) => word.replace(/\$\{?(\w+)\}?/g, (_, name: string) => env[name] ?? ''));
}

/** What is to be executed: JSON as it is, anything else by the shell. */
export const commandOf = (text: string): string[] =>
  text.startsWith('[') ? (JSON.parse(text) as string[]) : ['/bin/sh', '-c', text];
