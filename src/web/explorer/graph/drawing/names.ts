import { enlargement } from '../../style/enlargement.ts';

/** In pixels. */
const NARROW = 600;

/** Names stand below their nodes on a phone, where names beside them would be cut. */
export const areNamesBelow = (element: Element): boolean => element.clientWidth / enlargement() < NARROW;

/** Longer names would lie across half a drawing. */
const MOST_LETTERS = 28;

/** A name as it stands in the drawing; the whole of it is shown where the pointer is, and in the list. */
export const shortName = (name: string): string =>
  name.length > MOST_LETTERS ? `${name.slice(0, MOST_LETTERS - 1).trimEnd()}…` : name;
