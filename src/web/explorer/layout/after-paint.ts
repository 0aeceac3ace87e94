/**
 * Does something once what has just happened is painted, so that the hand sees its effect first. Where nobody looks,
 * nothing is painted, and it is done at once.
 * @returns takes it back
 */
export function afterPaint(run: () => void): () => void {
  if (document.hidden) {
    run();
    return () => undefined;
  }
  let timer = 0;
  const frame = requestAnimationFrame(() => {
    timer = window.setTimeout(run);
  });
  return () => {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
  };
}
