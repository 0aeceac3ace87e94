let answer: boolean | undefined;

/** Whether this browser draws by WebGL 2: old ones, and those without a driver for the graphics card, do not. */
export function canDraw(): boolean {
  answer ??= document.createElement('canvas').getContext('webgl2') !== null;
  return answer;
}
