import type { DrawnGraph } from './to-graphology.ts';

/**
 * So many nodes and edges any machine draws smoothly, also one that draws without a graphics card. More are a crowd,
 * whose edges are straight lines with arrows once they are chosen.
 */
const MOST_SMOOTH = 3_000;

export const isCrowded = ({ size, order }: DrawnGraph): boolean => size + order > MOST_SMOOTH;
