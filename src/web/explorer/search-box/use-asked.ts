import { useLocation } from '@tanstack/react-router';
import { useQuery } from 'urql';
import { usePageSearch } from '../address/use-page-search.ts';
import { NAME_OF } from '../api/name-of.ts';

/** What the page asks, as somebody would type it: its words, or the names it is narrowed to. Empty on other pages. */
export function useAsked(): string {
  const isSearch = useLocation({ select: ({ pathname }) => pathname.endsWith('/search') });
  const typed = useLocation({ select: ({ state }) => state.typed });
  const { text, speaker, about } = usePageSearch() ?? {};
  const isNamed = isSearch && !text && !typed;
  const speakerName = useName(isNamed ? speaker : undefined);
  const aboutName = useName(isNamed ? about : undefined);
  if (!isSearch) return '';
  return text ?? typed ?? [speakerName, aboutName && `about ${aboutName}`].filter(Boolean).join(' ');
}

/** The name where there is one alone. */
function useName(slugs: string[] | undefined): string | undefined {
  const [slug = ''] = slugs?.length === 1 ? slugs : [];
  const [{ data }] = useQuery({ query: NAME_OF, variables: { slug, isOutlet: false }, pause: slug === '' });
  return slug === '' ? undefined : data?.entity?.name;
}
