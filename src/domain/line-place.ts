/** A place at the end of a line: how many bytes and lines are before it. */
export interface LinePlace {
  bytes: number;
  lines: number;
}

export const START: LinePlace = { bytes: 0, lines: 0 };
