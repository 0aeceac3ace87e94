import { writeFileSync } from 'node:fs';
import { Command, InvalidArgumentError } from 'commander';
import { analyze, loadModels } from '../nlp/analyze.ts';
import { drawQuotes } from './labelled/draw-quotes.ts';
import { printDrawn } from './labelled/print-drawn.ts';
import { readArticles } from './labelled/read-articles.ts';

interface Options {
  count: number;
  seed: number;
  most: number;
  output?: string;
}

const program = new Command('draw')
  .description('Draws stored quotes at random and prints each with what stands around it, to be judged by reading.')
  .argument('<file>', 'articles, one a line: .jsonl.gz')
  .option('--count <n>', 'how many quotes', readCount, 100)
  .option('--seed <n>', 'the same seed draws the same quotes', readCount, 1)
  .option('--most <n>', 'most quotes of an article', readCount, 3)
  .option('-o, --output <file>', 'a file for the Markdown, instead of standard output')
  .action(async (file: string, { output, ...draw }: Options) => {
    await loadModels();
    const drawn = drawQuotes(readArticles(file), analyze, draw);
    const markdown = drawn.map((quote, index) => printDrawn(quote, index + 1)).join('\n');
    if (output) writeFileSync(output, markdown);
    else console.log(markdown);
  });

function readCount(text: string): number {
  if (!/^\d{1,6}$/.test(text)) throw new InvalidArgumentError('wanted a whole number');
  return Number(text);
}

await program.parseAsync();
