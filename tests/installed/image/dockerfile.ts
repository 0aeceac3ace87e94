import { DockerfileParser } from 'dockerfile-ast';

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
    const instruction = { keyword, ...splitFlags(node.getArgumentsContent() ?? '') };
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

function splitFlags(text: string): Pick<Instruction, 'text' | 'flags'> {
  const flags: Record<string, string> = {};
  let rest = text.trim();
  for (let flag = FLAG.exec(rest); flag; flag = FLAG.exec(rest)) {
    flags[flag[1]!] = flag[2]!;
    rest = rest.slice(flag[0].length);
  }
  return { text: rest, flags };
}
const FLAG = /^--([a-z-]+)=(\S+)\s+/;

/** The words of an instruction in JSON, or divided by spaces; with $NAME and ${NAME} filled in. */
export function wordsOf(text: string, env: Record<string, string>): string[] {
  const words = text.startsWith('[') ? (JSON.parse(text) as string[]) : text.split(/\s+/);
  return words.map((word) => word.replace(/\$\{?(\w+)\}?/g, (_, name: string) => env[name] ?? ''));
}

/** What is to be executed: JSON as it is, anything else by the shell. */
export const commandOf = (text: string): string[] =>
  text.startsWith('[') ? (JSON.parse(text) as string[]) : ['/bin/sh', '-c', text];
