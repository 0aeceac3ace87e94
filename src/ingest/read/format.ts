/**
 * text: a document is one article. html: a page is one. json: one article or a list of them. jsonl: JSON Lines, an
 * article a line. csv: a row. feed: an item of RSS, Atom, RDF or JSON Feed. sitemap: addresses alone. newsml, nitf,
 * ninjs: what agencies send. mail: an e-mail. warc: the pages of a web archive.
 */
export const INPUT_FORMATS = [
  'text',
  'html',
  'json',
  'jsonl',
  'csv',
  'feed',
  'sitemap',
  'newsml',
  'nitf',
  'ninjs',
  'mail',
  'warc',
] as const;
export type InputFormat = (typeof INPUT_FORMATS)[number];
