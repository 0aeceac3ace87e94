import './drawing.css';
import { useEffect, useRef, useState } from 'react';
import { enlargement } from '../../style/enlargement.ts';
import type { TalkGraph } from '../talk-graph.ts';
import { choose } from './choose.ts';
import { readColours } from './colours.ts';
import { drawCrowd, type Pointed } from './crowd.ts';
import { DrawingTools } from './drawing-tools.tsx';
import { isCrowded } from './is-crowded.ts';
import { keepNaming } from './keep-naming.ts';
import { layOut } from './layout.ts';
import { nameNodes } from './name-nodes.ts';
import { type Drawn, startSigma, wantsNoMotion } from './start-sigma.ts';
import { place, toGraphology } from './to-graphology.ts';
import { useColourScheme } from './use-colour-scheme.ts';

export interface DrawingProperties {
  graph: TalkGraph;
  /** The id of the node that the page is about just now. */
  chosen?: string | undefined;
  onNode: (id: string | undefined) => void;
  onEdge: (ids: { source: string; target: string }) => void;
  /** What it shows, for who cannot see it: the list beside it says the same. */
  label: string;
  /** The name of the file that a picture of it is saved as. */
  fileName: string;
}

/** A layout is round; it is drawn wider or higher where there is room, up to so many times. */
const WIDEST = 1.6;

/** The graph drawn by WebGL: it can be moved and enlarged, and its nodes and edges can be chosen. */
export default function Drawing({ graph, chosen, onNode, onEdge, label, fileName }: DrawingProperties) {
  const box = useRef<HTMLDivElement>(null);
  const [drawn, setDrawn] = useState<Drawn | null>(null);
  const [isPlaced, setPlaced] = useState(false);
  const [pointed, setPointed] = useState<Pointed>();
  const scheme = useColourScheme();
  const chooseNode = useRef(onNode);
  const chooseEdge = useRef(onEdge);
  useEffect(() => {
    chooseNode.current = onNode;
    chooseEdge.current = onEdge;
  });
  useEffect(() => {
    if (!box.current) return;
    const { clientWidth: width, clientHeight: height } = box.current;
    const graphology = toGraphology(graph, Math.min(width, height), enlargement());
    const sigma = startSigma(graphology, box.current, readColours(box.current));
    const takeEdge = (edge: string) => {
      const [source = '', target = ''] = graphology.extremities(edge);
      chooseEdge.current({ source, target });
    };
    const { nameSoon, stopNaming } = keepNaming(sigma);
    const takeNode = (node: string | undefined) => chooseNode.current(node);
    if (isCrowded(graphology)) drawCrowd(sigma, { onNode: takeNode, onEdge: takeEdge, onPoint: setPointed });
    else {
      sigma.on('clickNode', ({ node }) => takeNode(node));
      sigma.on('clickEdge', ({ edge }) => takeEdge(edge));
      sigma.on('clickStage', () => takeNode(undefined));
    }
    // Before the first places are found, all names would lie in a heap.
    const show = () => {
      sigma.setGraph(graphology);
      setDrawn(sigma);
    };
    setPlaced(graphology.order < 2);
    if (graphology.order < 2) show();
    const stretch = Math.min(WIDEST, Math.max(1 / WIDEST, width / height));
    const stop = layOut(graphology, Math.min(width, height), (positions, isDone) => {
      if (isDone) setPlaced(true);
      if (!isDone && wantsNoMotion()) return;
      place(graphology, positions, stretch);
      show();
      nameSoon();
    });
    return () => {
      stop();
      stopNaming();
      sigma.kill();
      setDrawn(null);
      setPointed(undefined);
    };
    // The colours are read anew where the scheme is another.
  }, [graph, scheme]);
  useEffect(() => {
    if (!drawn) return;
    choose(drawn, chosen);
    nameNodes(drawn);
  }, [drawn, chosen]);
  return (
    <div className="graph-drawing" aria-busy={!isPlaced}>
      <div ref={box} className="drawing-stage" role="img" aria-label={label} />
      {pointed && (
        <p className="drawing-pointed small" aria-hidden="true" style={{ left: pointed.x, top: pointed.y }}>
          {pointed.name}
        </p>
      )}
      {drawn && <DrawingTools drawn={drawn} fileName={fileName} />}
      {!isPlaced && <p className="drawing-note small soft">Finding places for {graph.nodes.length} names …</p>}
    </div>
  );
}
