import './states.css';
import type { CombinedError } from 'urql';
import { explainFailure } from './explain-failure.ts';

/** Says what went wrong in words of the reader, and lets them try again. */
export function Failure({ error, onRetry }: { error: CombinedError; onRetry: () => void }) {
  const { title, detail, canRetry } = explainFailure(error);
  return (
    <div className="state" role="alert">
      <p>
        <strong>{title}</strong>
      </p>
      {detail && <p className="soft">{detail}</p>}
      {canRetry && (
        <button type="button" className="button" onClick={onRetry}>
          Try again
        </button>
      )}
    </div>
  );
}
