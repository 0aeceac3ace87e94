import { useEffect, useState } from 'react';

/** So long the rest of the page asks first, in milliseconds. */
const REST_MS = 150;

/** Whether it is time for what nobody waits for: false at first, and true a moment later. */
export function useSoon(): boolean {
  const [isTime, setTime] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setTime(true), REST_MS);
    return () => clearTimeout(timer);
  }, []);
  return isTime;
}
