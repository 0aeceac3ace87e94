import { startTransition, useCallback, useEffect, useRef, useState } from 'react';
import { CombinedError, useClient } from 'urql';
import type { QuoteSearch } from '../../address/quote-search.ts';
import type { Question } from '../model/schema.ts';
import type { Answered } from './answer.ts';
import { askApi } from './ask-api.ts';
import { askPanel } from './ask-panel.ts';
import { QueryMistake } from './ask-query.ts';
import { takeTurns, waitsForTurn } from './in-turn.ts';

/** What is known of the answer to a panel; the last one stays while another is on its way. */
export interface AnswerState {
  answered?: Answered;
  isAsking: boolean;
  failure?: CombinedError | QueryMistake;
  askAgain: () => void;
}

/** All panels of a page that count take turns. */
const inTurn = takeTurns();

/**
 * Asks the question of a panel.
 * @param round a number that changes when everything should be asked again
 */
export function useAnswer(question: Question, search: QuoteSearch | undefined, round: number): AnswerState {
  const client = useClient();
  const [state, setState] = useState<Omit<AnswerState, 'askAgain'>>({ isAsking: true });
  const [attempt, setAttempt] = useState(0);
  const asked = useRef('');
  const wanted = JSON.stringify([question, search]);
  useEffect(() => {
    if (search === undefined) return;
    const [what, which] = JSON.parse(wanted) as [Question, QuoteSearch];
    // The same question in another round is one whose answer may have changed.
    const isFresh = asked.current === wanted;
    asked.current = wanted;
    let isOver = false;
    setState(({ answered }) => ({ answered, isAsking: true }));
    const ask = askApi(client, isFresh && round + attempt > 0);
    // Nobody waits any more for the answer to a question that was changed meanwhile.
    const begin = async () => (isOver ? undefined : askPanel(ask, what, which));
    (waitsForTurn(what) ? inTurn(begin) : begin()).then(
      // What is shown stays until what draws the answer is there.
      (answered) =>
        startTransition(() => {
          if (!isOver) setState({ answered, isAsking: false });
        }),
      (error: unknown) =>
        !isOver && setState(({ answered }) => ({ answered, isAsking: false, failure: toFailure(error) })),
    );
    return () => {
      isOver = true;
    };
  }, [client, wanted, search === undefined, round, attempt]);
  const askAgain = useCallback(() => setAttempt((before) => before + 1), []);
  return { ...state, askAgain };
}

const toFailure = (error: unknown): CombinedError | QueryMistake =>
  error instanceof CombinedError || error instanceof QueryMistake
    ? error
    : new QueryMistake(`This answer cannot be read: ${String(error)}`);
