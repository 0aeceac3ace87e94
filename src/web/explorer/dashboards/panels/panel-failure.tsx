import { CombinedError } from 'urql';
import { explainFailure } from '../../states/explain-failure.ts';
import { FailureBox } from '../../states/failure.tsx';
import type { QueryMistake } from '../answers/ask-query.ts';

/** Why a panel has no answer. The others are not touched by it. */
export function PanelFailure({ failure, onRetry }: { failure: CombinedError | QueryMistake; onRetry: () => void }) {
  const explained =
    failure instanceof CombinedError
      ? explainFailure(failure)
      : { title: 'This panel cannot be asked.', detail: failure.message, canRetry: false };
  return <FailureBox explained={explained} onRetry={onRetry} />;
}
