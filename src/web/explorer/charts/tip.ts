/** How the box looks that tells what the pointer is at, and that it tells the nearest however far that is. */
export const TIP = { fill: 'var(--raised)', stroke: 'var(--line)', lineHeight: 1.3, maxRadius: Infinity } as const;
