import { readColours } from './colours.ts';
import type { Drawn } from './start-sigma.ts';

/** Saves what is seen of the drawing as `fileName.png`, in the pixels of the screen. */
export async function saveImage(drawn: Drawn, fileName: string): Promise<void> {
  // WebGL keeps a picture only until the browser has shown it.
  drawn.refresh();
  const stage = drawn.getStageCanvas();
  const canvas = document.createElement('canvas');
  canvas.width = stage.width;
  canvas.height = stage.height;
  const context = canvas.getContext('2d');
  if (!context) return;
  context.fillStyle = readColours(drawn.getContainer()).ground;
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.drawImage(stage, 0, 0);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  if (!blob) return;
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = `${fileName}.png`;
  link.click();
  URL.revokeObjectURL(link.href);
}
