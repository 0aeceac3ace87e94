import type { EntityType } from '../../words/names.ts';

/** The colours of the page as WebGL takes them. */
export interface Colours extends Record<EntityType, string> {
  ink: string;
  ground: string;
  raised: string;
  edge: string;
  chosenEdge: string;
}

const TOKENS: Record<keyof Colours, string> = {
  Person: '--person',
  Organization: '--organization',
  Place: '--place',
  ink: '--ink',
  ground: '--ground',
  raised: '--raised',
  edge: '--edge',
  chosenEdge: '--accent',
};

/** Reads them where the element stands: they are others in the dark. */
export function readColours(element: Element): Colours {
  const style = getComputedStyle(element);
  const read = Object.entries(TOKENS).map(([name, token]) => [name, style.getPropertyValue(token).trim()]);
  return Object.fromEntries(read) as Colours;
}
