/**
 * text: a document is one article. html: a page is one. json: one article or a list of them. jsonl: JSON Lines, an
 * article a line.
 */
export const INPUT_FORMATS = ['text', 'html', 'json', 'jsonl'] as const;
export type InputFormat = (typeof INPUT_FORMATS)[number];
