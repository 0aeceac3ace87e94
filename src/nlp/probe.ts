import type { Analysis, ArticleText } from '../domain/analysis.ts';

/** An article that every model has a say in. */
export const PROBE: ArticleText = {
  text: 'Jane Orlova, the foreign minister, said on Friday that she would stay. “We will stay,” she said.',
};

/** @throws Error when the analysis of `PROBE` is not what models that work make of it. */
export function checkProbe({ entities, quotes }: Analysis): void {
  const speakers = quotes.map(({ speakerEntity }) => (speakerEntity === null ? null : entities[speakerEntity]!.name));
  if (speakers.length === 2 && speakers.every((name) => name === 'Jane Orlova')) return;
  throw new Error('its models do not know who speaks in a plain text: they are not those that belong to this version');
}
