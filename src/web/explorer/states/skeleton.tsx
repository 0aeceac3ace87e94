import './states.css';

/** Grey lines where text will be. @param height in rem; as high as what comes */
export function Skeleton({ lines = 4, height }: { lines?: number; height?: number }) {
  return (
    <div className="skeleton" aria-busy="true" style={{ minHeight: height && `${height}rem` }}>
      <p className="hidden-text">Loading …</p>
      {Array.from({ length: lines }, (_, line) => (
        <span key={line} />
      ))}
    </div>
  );
}
