/** Which models find quotes: the small ones, or a pretrained encoder besides, right more often and some ten times slower. */
export const EXTRACTORS = ['fast', 'accurate'] as const;
export type Extractor = (typeof EXTRACTORS)[number];
