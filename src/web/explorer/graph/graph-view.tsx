import './graph.css';
import { lazy, Suspense } from 'react';
import type { QuoteSearch } from '../address/quote-search.ts';
import { Skeleton } from '../states/skeleton.tsx';
import { canDraw } from './drawing/can-draw.ts';
import type { DrawingProperties } from './drawing/drawing.tsx';
import { GraphTable } from './graph-table.tsx';

const Drawing = lazy(() => import('./drawing/drawing.tsx'));

interface GraphViewProperties extends DrawingProperties {
  /** Left out: a drawing where the browser can draw one. */
  view?: 'list' | undefined;
  /** What the quotes that the table leads to are narrowed to besides. */
  search?: QuoteSearch;
}

/** Who talks about whom: drawn, or as a table that says the same. */
export function GraphView({ view, search, ...drawing }: GraphViewProperties) {
  if (view === 'list') return <GraphTable graph={drawing.graph} search={search} />;
  if (!canDraw()) {
    return (
      <>
        <p className="soft small" role="status">
          This browser does not draw with WebGL, or its graphics card is not to be used: here is the same as a list.
        </p>
        <GraphTable graph={drawing.graph} search={search} />
      </>
    );
  }
  return (
    <Suspense fallback={<Skeleton lines={8} height={20} />}>
      <Drawing {...drawing} />
    </Suspense>
  );
}
