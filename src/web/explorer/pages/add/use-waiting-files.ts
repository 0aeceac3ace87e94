import { useEffect, useRef, useState } from 'react';

/**
 * Files that wait to be sent, one after the other, so that each says soon what became of it. They wait while there is
 * no key, and from a failure on until they are sent again: none is lost without a word.
 *
 * @param maySend whether one may be sent now
 * @param send whether the server answered; a file that it refused is done with
 */
export function useWaitingFiles(maySend: boolean, send: (file: File) => Promise<boolean>) {
  const [waiting, setWaiting] = useState<readonly File[]>([]);
  const [isHeld, setHeld] = useState(false);
  const isUnderway = useRef(false);
  const [file] = waiting;
  useEffect(() => {
    if (!file || !maySend || isHeld || isUnderway.current) return;
    isUnderway.current = true;
    void send(file).then((isAnswered) => {
      isUnderway.current = false;
      if (isAnswered) setWaiting((before) => before.filter((one) => one !== file));
      else setHeld(true);
    });
  });
  return {
    count: waiting.length,
    isHeld,
    isSending: file !== undefined && maySend && !isHeld,
    add: (files: readonly File[]) => {
      setWaiting((before) => [...before, ...files]);
      setHeld(false);
    },
    sendAgain: () => setHeld(false),
    forget: () => {
      setWaiting([]);
      setHeld(false);
    },
  };
}
