/** Where a name stands, as seen from its node. */
export type NamePlace = 'right' | 'below' | 'left' | 'above';

/** In pixels. */
const NARROW = 600;

/** Names stand below their nodes on a phone, where names beside them would be cut. */
export const areNamesBelow = (element: Element): boolean => element.clientWidth < NARROW;
