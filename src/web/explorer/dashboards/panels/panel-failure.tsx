import { useContext, useId } from 'react';
import { CombinedError } from 'urql';
import { explainFailure } from '../../states/explain-failure.ts';
import { FailureBox, FailureLine } from '../../states/failure.tsx';
import { PageFailures, useTold } from '../../states/page-failures.ts';
import type { QueryMistake } from '../answers/ask-query.ts';

interface PanelFailureProperties {
  failure: CombinedError | QueryMistake;
  /** Whether there is room for one figure only. */
  isFigure: boolean;
  onRetry: () => void;
}

/**
 * Why a panel has no answer. The others are not touched by it. A name that is not known is said once for the whole
 * page, since it is chosen above most panels.
 */
export function PanelFailure({ failure, isFigure, onRetry }: PanelFailureProperties) {
  const tell = useContext(PageFailures);
  const explained =
    failure instanceof CombinedError
      ? explainFailure(failure)
      : { title: 'This panel cannot be asked.', detail: failure.message, canRetry: false };
  const isOfPage = tell !== null && explained.name !== undefined;
  useTold(tell, useId(), isOfPage ? explained : undefined);
  if (isOfPage) return <p className="soft small">Nothing, as long as “{explained.name}” is chosen.</p>;
  if (isFigure && explained.canRetry) return <FailureLine explained={explained} onRetry={onRetry} />;
  return <FailureBox explained={explained} onRetry={onRetry} />;
}
