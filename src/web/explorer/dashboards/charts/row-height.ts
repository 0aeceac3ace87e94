/** How much room rows share, in pixels: a chart stays as high as its place was kept, whether it has five or twelve. */
export const ROWS_SHARE = 192;

const LEAST = 16;
const MOST = 38;

/** How high each of so many rows is, in pixels. */
export const rowHeight = (count: number): number => Math.min(MOST, Math.max(LEAST, ROWS_SHARE / Math.max(1, count)));
