import { saveImage } from './save-image.ts';
import { type Drawn, motion } from './start-sigma.ts';

/** Makes the drawing larger or smaller, shows all of it, and saves it. */
export function DrawingTools({ drawn, fileName }: { drawn: Drawn; fileName: string }) {
  const camera = drawn.getCamera();
  const options = () => ({ duration: motion() });
  return (
    <div className="drawing-tools no-print" role="toolbar" aria-label="Drawing">
      <button type="button" className="button" aria-label="Larger" onClick={() => camera.zoomIn(options())}>
        +
      </button>
      <button type="button" className="button" aria-label="Smaller" onClick={() => camera.zoomOut(options())}>
        −
      </button>
      <button type="button" className="button" onClick={() => camera.reset(options())}>
        All
      </button>
      <button type="button" className="button" onClick={() => saveImage(drawn, fileName)}>
        as PNG
      </button>
    </div>
  );
}
