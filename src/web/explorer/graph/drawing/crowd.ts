import { edgeAt } from './edge-at.ts';
import { moveAsPicture } from './move-as-picture.ts';
import { nodeAt } from './node-at.ts';
import type { Drawn } from './start-sigma.ts';

/** What is pointed at: its name, and where it stands in the drawing. */
export interface Pointed {
  name: string;
  x: number;
  y: number;
}

interface Answers {
  onNode: (node: string | undefined) => void;
  onEdge: (edge: string) => void;
  onPoint: (pointed: Pointed | undefined) => void;
}

/**
 * Draws a crowd as seldom as can be: it moves as a picture, and what the pointer is at is found by where it stands.
 * Sigma would draw each node a second time to find it, and all of them anew to show one name.
 */
export function drawCrowd(drawn: Drawn, { onNode, onEdge, onPoint }: Answers): void {
  const parameters = drawn.getRenderParams.bind(drawn);
  drawn.getRenderParams = () => ({ ...parameters(), pickingFrameBuffer: null });
  moveAsPicture(drawn);
  let latest: string | undefined;
  const point = (node: string | undefined) => {
    if (node === latest) return;
    latest = node;
    drawn.getMouseLayer().style.cursor = node === undefined ? '' : 'pointer';
    onPoint(node === undefined ? undefined : pointedAt(drawn, node));
  };
  drawn.on('moveBody', ({ event }) => {
    if (!drawn.getMouseCaptor().isMouseDown) point(nodeAt(drawn, event));
  });
  drawn.on('leaveStage', () => point(undefined));
  drawn.getCamera().on('updated', () => point(undefined));
  drawn.on('clickStage', ({ event }) => {
    const node = nodeAt(drawn, event);
    const edge = node === undefined ? edgeAt(drawn, event) : undefined;
    if (edge === undefined) onNode(node);
    else onEdge(edge);
  });
}

function pointedAt(drawn: Drawn, node: string): Pointed {
  const { label, x, y } = drawn.getGraph().getNodeAttributes(node);
  return { name: label, ...drawn.graphToViewport({ x, y }) };
}
