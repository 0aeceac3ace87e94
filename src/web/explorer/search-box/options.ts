import type { QuoteSearch } from '../address/quote-search.ts';
import { ENTITY_TYPES } from '../words/names.ts';
import { namedPairs, namedVoices } from './named-pairs.ts';
import type { Pair } from './pairs.ts';
import type { Suggested } from './suggest.ts';

/** Where a suggestion leads. */
export type Target =
  | { to: (typeof ENTITY_TYPES)[keyof typeof ENTITY_TYPES]['path']; params: { slug: string } }
  | { to: '/article/$id'; params: { id: string }; search: { quote?: string } }
  | { to: '/search'; search: QuoteSearch };

export interface Option {
  id: string;
  /** What it is; for a quote with `<mark>` around the words found, and escaped. */
  text: string;
  isMarked?: boolean;
  /** What else there is to tell it from others. */
  note?: string;
  target: Target;
}

export interface Section {
  id: string;
  title: string;
  options: Option[];
}

/** People and bodies first, then what one said about another, then words, then articles. */
export function sectionsOf(typed: string, pairs: readonly Pair[], found: Suggested | undefined): Section[] {
  const words: Option = {
    id: 'words',
    text: `Quotes with “${typed}”`,
    target: { to: '/search', search: { text: typed } },
  };
  const sections: Section[] = [
    { id: 'names', title: 'People, organizations, places', options: nameOptions(found) },
    { id: 'pairs', title: 'Who about whom', options: pairOptions(pairs, found) },
    { id: 'quotes', title: 'Words', options: [words, ...voiceOptions(pairs, found), ...quoteOptions(found)] },
    { id: 'articles', title: 'Articles', options: articleOptions(found) },
  ];
  return sections.filter(({ options }) => options.length > 0);
}

function nameOptions(found: Suggested | undefined): Option[] {
  return (found?.entities?.nodes ?? []).map((entity) => ({
    id: entity.id,
    text: entity.name,
    note: (entity.__typename === 'Person' && entity.roles[0]?.title) || ENTITY_TYPES[entity.__typename].one,
    target: { to: ENTITY_TYPES[entity.__typename].path, params: { slug: entity.slug } },
  }));
}

function pairOptions(pairs: readonly Pair[], found: Suggested | undefined): Option[] {
  return namedPairs(pairs, found).map(({ speaker, about }) => ({
    id: `pair ${speaker.slug} ${about.slug}`,
    text: `${speaker.name} about ${about.name}`,
    target: { to: '/search', search: { speaker: [speaker.slug], about: [about.slug] } },
  }));
}

function voiceOptions(pairs: readonly Pair[], found: Suggested | undefined): Option[] {
  return namedVoices(pairs, found).map(({ speaker, words }) => ({
    id: `voice ${speaker.slug} ${words}`,
    text: `Quotes of ${speaker.name} with “${words}”`,
    target: { to: '/search', search: { speaker: [speaker.slug], text: words } },
  }));
}

function quoteOptions(found: Suggested | undefined): Option[] {
  return (found?.quotes?.edges ?? []).map(({ highlight, node }) => ({
    id: node.id,
    text: highlight?.text ?? '',
    isMarked: true,
    note: node.speakers.map(({ name }) => name).join(', ') || 'speaker open',
    target: { to: '/article/$id', params: { id: node.article.id }, search: { quote: node.id } },
  }));
}

function articleOptions(found: Suggested | undefined): Option[] {
  return (found?.articles?.nodes ?? []).map(({ id, title, outlet }) => ({
    id,
    text: title,
    note: outlet?.name,
    target: { to: '/article/$id', params: { id }, search: {} },
  }));
}
