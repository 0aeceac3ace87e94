import type { LevelRow } from '../storage/levels/level.ts';
import { MARKS } from '../storage/levels/text-pieces.ts';
import { NotPlanned, type Run, type Writer } from './compiling.ts';
import { JsonText } from './json-text.ts';

const LEFT = new RegExp(`${MARKS.begin}(\\d+):([^${MARKS.end}]*)${MARKS.end}`, 'g');

/** What PostgreSQL wrote, with what it left to the writers. @throws NotPlanned where the ordinary path has to answer */
export function finishText(text: string, writers: readonly Writer[], run: Run): JsonText {
  if (text.includes(MARKS.refused)) throw new NotPlanned('what the ordinary path refuses, or knows better');
  if (!text.includes(MARKS.begin)) return new JsonText(text);
  const write = (_: string, writer: string, values: string) => writeBy(writers[Number(writer)]!, values, run);
  return new JsonText(text.replace(LEFT, write));
}

function writeBy({ slots, write }: Writer, values: string, run: Run): string {
  const row: LevelRow = [];
  for (const [index, value] of (JSON.parse(values) as unknown[]).entries()) {
    const { at, isInstant } = slots[index]!;
    row[at] = isInstant && value !== null ? new Date(value as number) : value;
  }
  return JSON.stringify(write(row, run));
}
