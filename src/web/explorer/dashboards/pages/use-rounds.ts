import { useEffect, useState } from 'react';

/**
 * A number that grows each time the panels should be asked again: after so many minutes, and never while nobody can see
 * the page.
 */
export function useRounds(minutes: number | undefined): { round: number; askNow: () => void } {
  const [round, setRound] = useState(0);
  const askNow = () => setRound((before) => before + 1);
  useEffect(() => {
    if (minutes === undefined) return;
    let isDue = false;
    const ask = () => {
      isDue = document.hidden;
      if (!isDue) setRound((before) => before + 1);
    };
    const onVisible = () => isDue && ask();
    const timer = setInterval(ask, minutes * 60_000);
    document.addEventListener('visibilitychange', onVisible);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', onVisible);
    };
  }, [minutes]);
  return { round, askNow };
}
