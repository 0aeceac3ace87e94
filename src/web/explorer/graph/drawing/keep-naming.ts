import { nameNodes } from './name-nodes.ts';
import type { Drawn } from './start-sigma.ts';

/** So long the drawing has to rest, in milliseconds. */
const REST_MS = 100;

/** Decides anew which nodes show their names whenever the drawing rests, after it was moved, enlarged or resized. */
export function keepNaming(drawn: Drawn): { nameSoon: () => void; stopNaming: () => void } {
  let timer = 0;
  const nameSoon = () => {
    clearTimeout(timer);
    timer = window.setTimeout(() => nameNodes(drawn), REST_MS);
  };
  drawn.getCamera().on('updated', nameSoon);
  drawn.on('resize', nameSoon);
  return { nameSoon, stopNaming: () => clearTimeout(timer) };
}
