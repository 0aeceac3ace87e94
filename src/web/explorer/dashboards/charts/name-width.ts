/** How wide letters are at the size of charts, in pixels, in the widest of the usual fonts. */
const WIDTHS: readonly [letters: RegExp, width: number][] = [
  [/[ijl.,'’:;|!\s]/u, 3.8],
  [/[frtI()-]/u, 5],
  [/[mMW@%]/u, 11.7],
  [/[w\p{Lu}&]/u, 9],
];
const OTHER_WIDTH = 7.4;

/** How wide a name is at most where a chart prints it, in pixels. */
export const widthOf = (name: string): number =>
  [...name].reduce((sum, letter) => sum + (WIDTHS.find(([letters]) => letters.test(letter))?.[1] ?? OTHER_WIDTH), 0);

/** Fewer letters than these tell nobody who it is. */
const LEAST_LETTERS = 6;

/** A name as long as there is room for, in pixels: "Ann Lee, Harbour Mi…". */
export function cutTo(name: string, room: number): string {
  const letters = [...name];
  if (widthOf(name) <= room || letters.length <= LEAST_LETTERS) return name;
  while (letters.length >= LEAST_LETTERS && widthOf(`${letters.join('')}…`) > room) letters.pop();
  return `${letters.join('')}…`;
}

/** How much room names have beside a chart, in pixels, and how they are cut to fit it. */
export function nameRoom(names: readonly string[], width: number) {
  const room = Math.min(Math.round(width * 0.4), Math.max(...names.map((name) => Math.ceil(widthOf(name)) + 14), 40));
  return { room, cut: (name: string) => cutTo(name, room - 12) };
}
