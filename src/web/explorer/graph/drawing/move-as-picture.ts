import type { Drawn } from './start-sigma.ts';

/** Longer than this takes to draw many nodes and edges where no graphics card helps; in milliseconds. */
const SLOW_MS = 50;

/** So long the drawing has to rest before it is drawn anew, in milliseconds. */
const REST_MS = 150;

type Camera = ReturnType<ReturnType<Drawn['getCamera']>['getState']>;

/**
 * Where drawing takes long, what is drawn moves as a picture with the hand, and is drawn anew once it rests: what comes
 * in at a side is seen a little later, but nothing stutters.
 */
export function moveAsPicture(drawn: Drawn): void {
  const draw = drawn.scheduleRender.bind(drawn);
  const canvas = drawn.getStageCanvas();
  const cost = watchCost(drawn);
  let drawnBy = drawn.getCamera().getState();
  let timer = 0;
  drawn.on('afterRender', () => {
    clearTimeout(timer);
    drawnBy = drawn.getCamera().getState();
    canvas.style.transform = '';
  });
  drawn.on('kill', () => clearTimeout(timer));
  drawn.scheduleRender = () => {
    const camera = drawn.getCamera().getState();
    if (cost.latestMs < SLOW_MS || isSame(camera, drawnBy)) return draw();
    canvas.style.transform = String(frameOf(drawn, camera).multiply(frameOf(drawn, drawnBy).inverse()));
    clearTimeout(timer);
    timer = window.setTimeout(draw, REST_MS);
    return drawn;
  };
}

/** Keeps how long the graphics card, or what stands in for it, took to draw. */
function watchCost(drawn: Drawn): { latestMs: number } {
  const cost = { latestMs: 0 };
  const gl = drawn.getWebGLContext();
  let isWatching = false;
  let start = 0;
  drawn.on('beforeRender', () => {
    if (!isWatching) start = performance.now();
  });
  drawn.on('afterRender', () => {
    if (isWatching) return;
    const end = gl.fenceSync(gl.SYNC_GPU_COMMANDS_COMPLETE, 0);
    if (!end) return;
    isWatching = true;
    gl.flush();
    const look = () => {
      isWatching = gl.getSyncParameter(end, gl.SYNC_STATUS) === gl.UNSIGNALED;
      if (isWatching) return requestAnimationFrame(look);
      gl.deleteSync(end);
      cost.latestMs = performance.now() - start;
      return undefined;
    };
    requestAnimationFrame(look);
  });
  return cost;
}

/** Where the corner and the sides of the graph's square lie on the screen. */
function frameOf(drawn: Drawn, cameraState: Camera): DOMMatrix {
  const [corner, right, top] = [
    { x: 0, y: 0 },
    { x: 1, y: 0 },
    { x: 0, y: 1 },
  ].map((point) => drawn.framedGraphToViewport(point, { cameraState }));
  if (!corner || !right || !top) return new DOMMatrix();
  return new DOMMatrix([
    right.x - corner.x,
    right.y - corner.y,
    top.x - corner.x,
    top.y - corner.y,
    corner.x,
    corner.y,
  ]);
}

const isSame = (one: Camera, other: Camera): boolean =>
  one.x === other.x && one.y === other.y && one.ratio === other.ratio && one.angle === other.angle;
