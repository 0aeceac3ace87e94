import { useContext, useEffect, useRef } from 'react';
import { ComboBoxStateContext } from 'react-aria-components/ComboBox';
import { afterPaint } from '../layout/after-paint.ts';

/**
 * Opens the suggestions once what was typed has been painted: to make them ready takes longer than to write a letter.
 * @param typed empty: nothing is to be suggested
 */
export function OpenAfterPaint({ typed }: { typed: string }) {
  const state = useContext(ComboBoxStateContext);
  const latest = useRef(state);
  latest.current = state;
  useEffect(() => {
    if (typed === '') return;
    return afterPaint(() => latest.current?.open(null, 'input'));
  }, [typed]);
  return null;
}
