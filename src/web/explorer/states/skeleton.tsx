import './states.css';
import { createContext, type ReactNode, useContext } from 'react';

/** What is said of a failure in the place of what was waited for; null: it is still waited for. */
export const InPlaceOfWaiting = createContext<ReactNode>(null);

/** Grey lines where text will be, or why it does not come. @param height in rem or as CSS; as high as what comes */
export function Skeleton({ lines = 4, height }: { lines?: number; height?: number | string }) {
  const said = useContext(InPlaceOfWaiting);
  const style = { minHeight: typeof height === 'number' ? `${height}rem` : height };
  if (said !== null) return <div style={style}>{said}</div>;
  return (
    <div className="skeleton" aria-busy="true" style={style}>
      <p className="hidden-text">Loading …</p>
      {Array.from({ length: lines }, (_, line) => (
        <span key={line} />
      ))}
    </div>
  );
}
