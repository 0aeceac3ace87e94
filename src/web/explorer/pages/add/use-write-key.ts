import { useEffect, useState } from 'react';
import { type KeyAnswer, readKey, testKey } from '../../key/key.ts';

/**
 * Whether this tab has a key that may write. One that was typed on another page may be for reading alone, which is said
 * before anything is typed here.
 */
export function useWriteKey() {
  const [hasKey, setHasKey] = useState(readKey() !== null);
  const [answer, setAnswer] = useState<KeyAnswer>('taken');
  useEffect(() => {
    const key = readKey();
    if (key !== null) testKey(key, 'ingest').then(setAnswer);
  }, []);
  const lookAgain = () => {
    setHasKey(readKey() !== null);
    setAnswer('taken');
  };
  return { mayWrite: hasKey && answer === 'taken', answer, lookAgain };
}
