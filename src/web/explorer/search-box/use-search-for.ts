import { useNavigate, useRouter } from '@tanstack/react-router';
import { useClient } from 'urql';
import { findPair } from './find-pair.ts';

/** How long a reader waits to learn whether two are named, in milliseconds. */
const LONGEST_MS = 600;

/**
 * Leads to what one said about another where words name two, and searches for the words otherwise. Who waits too long
 * sees what the words find meanwhile; who has gone elsewhere is left there.
 */
export function useSearchFor(): (text: string) => Promise<void> {
  const client = useClient();
  const navigate = useNavigate();
  const router = useRouter();
  return async (text) => {
    const toWords = () => navigate({ to: '/search', search: { text } });
    const { href } = router.state.location;
    const timer = setTimeout(toWords, LONGEST_MS);
    const pair = await findPair(client, text);
    clearTimeout(timer);
    const now = router.state.location;
    const isThere = now.pathname === '/search' && (now.search as { text?: string }).text === text;
    if (now.href !== href && !isThere) return;
    if (pair) {
      const names = { speaker: [pair.speaker.slug], about: [pair.about.slug] };
      await navigate({ to: '/search', search: names, state: { typed: text }, replace: isThere });
    } else if (!isThere) await toWords();
  };
}
