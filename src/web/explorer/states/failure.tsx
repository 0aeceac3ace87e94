import './states.css';
import { useContext, useId } from 'react';
import type { CombinedError } from 'urql';
import { KeyField } from '../key/key-field.tsx';
import { type Explained, explainFailure } from './explain-failure.ts';
import { PageFailures, useTold } from './page-failures.ts';
import { ShorterPeriods } from './shorter-periods.tsx';

/**
 * Says what went wrong in words of the reader, and lets them try again. What is wrong in the question itself is said
 * by the page, since every part of it asks about the same.
 */
export function Failure({ error, onRetry }: { error: CombinedError; onRetry: () => void }) {
  const tell = useContext(PageFailures);
  const explained = explainFailure(error);
  const isOfPage = tell !== null && !explained.canRetry;
  useTold(tell, useId(), isOfPage ? explained : undefined);
  return isOfPage ? null : <FailureBox explained={explained} onRetry={onRetry} />;
}

/** What went wrong, with a button where trying again may help. */
export function FailureBox({ explained, onRetry }: { explained: Explained; onRetry?: () => void }) {
  const { title, detail, canRetry, isTooMuch, wantsKey } = explained;
  return (
    <div className="state" role="alert">
      <p>
        <strong>{title}</strong>
      </p>
      {detail && <p className="soft">{detail}</p>}
      {wantsKey && <KeyField scope="read" onKeep={() => window.location.reload()} />}
      {canRetry && (
        <div className="row">
          <button type="button" className="button" onClick={onRetry}>
            Try again
          </button>
          {isTooMuch && <ShorterPeriods />}
        </div>
      )}
    </div>
  );
}

/** The same where there is no room for more. */
export function FailureLine({ explained: { title, detail }, onRetry }: { explained: Explained; onRetry: () => void }) {
  return (
    <p className="failure-line" role="alert">
      {title} <span className="hidden-text">{detail}</span>
      <button type="button" className="link-button" onClick={onRetry}>
        Try again
      </button>
    </p>
  );
}
