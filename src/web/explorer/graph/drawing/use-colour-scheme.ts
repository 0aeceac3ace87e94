import { useEffect, useState } from 'react';

/** Whether the page is light or dark just now. */
export function useColourScheme(): string {
  const query = '(prefers-color-scheme: dark)';
  const [isDark, setDark] = useState(() => window.matchMedia(query).matches);
  useEffect(() => {
    const media = window.matchMedia(query);
    const listen = () => setDark(media.matches);
    media.addEventListener('change', listen);
    return () => media.removeEventListener('change', listen);
  }, []);
  return isDark ? 'dark' : 'light';
}
