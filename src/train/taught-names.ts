import { readFileSync, writeFileSync } from 'node:fs';
import { openEncoder } from '../nlp/encoder/encoder.ts';
import { tagNames } from '../nlp/names/tagger/tag-names.ts';
import { type CorpusArticle, readCorpus } from './corpus.ts';
import { type NamedText, type NamesLine, readNamedText } from './name-examples.ts';

/**
 * Names the corpus's articles by the shipped names model and the encoder together, for the names model to learn from
 * instead of the automatic names (knowledge distillation, Hinton et al., 2015), into a file of JSON Lines. Takes a
 * third of a second an article.
 */
export async function teachNames(corpusFolder: string, path: string, report: (line: string) => void): Promise<void> {
  const encoder = await openEncoder();
  const lines: string[] = [];
  for (const { document, line } of readCorpus(corpusFolder, 'train')) {
    const names = tagNames(document, (await encoder.encode(document)).names);
    lines.push(JSON.stringify(lineOf(line, document, names)));
    if (lines.length % 100 === 0) report(`${lines.length} articles`);
  }
  writeFileSync(path, `${lines.join('\n')}\n`);
}

function lineOf(
  { id, text }: CorpusArticle['line'],
  { tokens }: CorpusArticle['document'],
  names: ReturnType<typeof tagNames>,
): NamesLine {
  const entities = names.map(({ from, to, type }) => ({ start: tokens[from]!.start, end: tokens[to - 1]!.end, type }));
  return { id, text, entities };
}

/** The texts with the names of a file that `teachNames` wrote. */
export const readTaughtNames = (path: string): NamedText[] =>
  readFileSync(path, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => readNamedText(JSON.parse(line) as NamesLine));
