import Graph from 'graphology';
import Sigma from 'sigma';
import {
  extremityArrow,
  layerFill,
  layerPlain,
  pathCurved,
  pathLine,
  sdfCircle,
  sdfDiamond,
  sdfSquare,
} from 'sigma/rendering';
import { enlargement } from '../../style/enlargement.ts';
import type { EntityType } from '../../words/names.ts';
import type { Colours } from './colours.ts';
import { isCrowded } from './is-crowded.ts';
import type { NamePlace } from './name-places.ts';
import { areNamesBelow } from './names.ts';
import type { DrawnEdge, DrawnGraph, DrawnNode } from './to-graphology.ts';

/** The form tells the type as well as the colour does. */
const SHAPES: Record<EntityType, string> = { Person: 'circle', Organization: 'square', Place: 'diamond' };

/**
 * Makes ready to draw the graph into the element: `setGraph` draws it, once it is known where its nodes stand, and goes
 * on drawing while it changes.
 */
export function startSigma(graph: DrawnGraph, element: HTMLElement, colours: Colours) {
  const isLarge = isCrowded(graph);
  const isNarrow = areNamesBelow(element);
  const none: DrawnGraph = new Graph({ type: 'directed' });
  return new Sigma(none, element, {
    primitives: {
      nodes: {
        shapes: [sdfCircle(), sdfSquare({ cornerRadius: 0.2 }), sdfDiamond()],
        layers: [layerFill()],
        label: { font: { family: 'system-ui, sans-serif', size: 13 }, margin: 4 },
      },
      edges: {
        paths: [isLarge ? pathLine() : pathCurved({ segments: 12 })],
        extremities: [extremityArrow()],
        layers: [layerPlain()],
      },
    },
    customNodeState: { isFaded: false, nameAt: null as NamePlace | null },
    customEdgeState: { isFaded: false, isChosen: false },
    styles: {
      nodes: {
        x: { attribute: 'x' },
        y: { attribute: 'y' },
        size: { attribute: 'size' },
        shape: ({ type }: DrawnNode) => SHAPES[type],
        color: ({ type }: DrawnNode) => colours[type],
        opacity: (_: DrawnNode, { isFaded }) => (isFaded ? 0.18 : 1),
        label: isLarge
          ? { attribute: 'shortLabel' }
          : ({ label, shortLabel }: DrawnNode, { isHovered, isHighlighted }) =>
              isHovered || isHighlighted ? label : shortLabel,
        labelPosition: (_: DrawnNode, { nameAt }) => nameAt ?? (isNarrow ? 'below' : 'right'),
        labelColor: colours.ink,
        labelSize: 13 * enlargement(),
        labelVisibility: (_: DrawnNode, { isHovered, isHighlighted, nameAt }) =>
          isHovered || isHighlighted || nameAt ? 'visible' : 'hidden',
        labelBackgroundColor: `${colours.ground}b8`,
        labelBackgroundPadding: 1,
        depth: (_: DrawnNode, { isHovered, isHighlighted }) => (isHovered || isHighlighted ? 'topNodes' : 'nodes'),
        backdropVisibility: (_: DrawnNode, { isHovered, isHighlighted }) =>
          isHovered || isHighlighted ? 'visible' : 'hidden',
        backdropColor: colours.raised,
        backdropShadowColor: 'rgba(0, 0, 0, 0.35)',
        backdropShadowBlur: 6,
        backdropPadding: 4,
        cursor: 'pointer',
      },
      edges: {
        size: { attribute: 'size' },
        path: isLarge ? 'straight' : 'curved',
        head: (_: DrawnEdge, { isChosen }) => (isChosen || !isLarge ? 'arrow' : 'none'),
        color: (_: DrawnEdge, { isHovered, isChosen }) => (isHovered || isChosen ? colours.chosenEdge : colours.edge),
        opacity: (_: DrawnEdge, { isFaded }) => (isFaded ? 0.08 : isLarge ? 0.4 : 0.75),
        depth: (_: DrawnEdge, { isHovered, isChosen }) => (isHovered || isChosen ? 'topEdges' : 'edges'),
        cursor: 'pointer',
      },
    },
    settings: {
      // Hidden, as while something beside it is on its way, it is as good as any: it takes its room once it is shown.
      allowInvalidContainer: true,
      enableEdgeEvents: !isLarge,
      pickingDownSizingRatio: 2,
      // Radii and widths are in pixels, however far apart a layout puts the nodes.
      itemSizesReference: 'screen',
      minEdgeThickness: 0.6,
      edgePickingPadding: 3,
      minCameraRatio: 0.02,
      maxCameraRatio: 3,
      // Names at the right stay whole, where that leaves room for the graph.
      autoRescaleContent: isLarge || isNarrow ? 'positions' : 'labels',
      stagePadding: isNarrow ? 52 : isLarge ? 40 : 16,
      zoomDuration: motion(),
      inertiaDuration: motion(),
    },
  });
}

export type Drawn = ReturnType<typeof startSigma>;

/** How long the camera takes to move, in milliseconds. */
export const motion = (): number => (wantsNoMotion() ? 0 : 200);

export const wantsNoMotion = (): boolean => window.matchMedia('(prefers-reduced-motion: reduce)').matches;
