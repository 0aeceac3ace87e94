/** How high a graph is, in pixels, and which share of its width that is between the two. */
const HEIGHT = { least: 300, most: 520, share: 0.62 };

/** How high a graph of so many pixels of width is drawn. */
export const graphHeight = (width: number): number =>
  Math.round(Math.min(HEIGHT.most, Math.max(HEIGHT.least, width * HEIGHT.share)));

/** The same, in CSS, before the width is known: that of the container. Drawings grow with letters. */
export const GRAPH_HEIGHT = `clamp(${HEIGHT.least / 16}rem, ${100 * HEIGHT.share}cqw, ${HEIGHT.most / 16}rem)`;
