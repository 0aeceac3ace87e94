/** text: a document is one article. json: one article or a list of them. jsonl: JSON Lines, an article a line. */
export const FORMATS = ['text', 'json', 'jsonl'] as const;
export type Format = (typeof FORMATS)[number];
