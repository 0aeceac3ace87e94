import { writeFileSync } from 'node:fs';
import { Command, InvalidArgumentError, Option } from 'commander';
import { isSpeech } from '../domain/quote.ts';
import type { ExtractInput } from '../extract.ts';
import { analyze, loadModels } from '../nlp/analyze.ts';
import { DRAWN, type DrawnFrom, drawQuotes } from './labelled/draw-quotes.ts';
import { printDrawn } from './labelled/print-drawn.ts';
import { readArticles } from './labelled/read-articles.ts';

interface Options {
  count: number;
  seed: number;
  most: number;
  from: DrawnFrom;
  output?: string;
}

const program = new Command('draw')
  .description('Draws stored quotes at random and prints each with what stands around it, to be judged by reading.')
  .argument('<file>', 'articles, one a line: .jsonl.gz')
  .option('--count <n>', 'how many quotes', readCount, 100)
  .option('--seed <n>', 'the same seed draws the same quotes', readCount, 1)
  .option('--most <n>', 'most quotes of an article', readCount, 3)
  .addOption(new Option('--from <what>', 'what is drawn').choices(DRAWN).default('stored'))
  .option('-o, --output <file>', 'a file for the Markdown, instead of standard output')
  .action(async (file: string, { output, count, seed, most, from }: Options) => {
    await loadModels();
    const counts = { all: 0, open: 0 };
    const counted = (article: ExtractInput) => {
      const analysis = analyze(article);
      const quotes = analysis.quotes.filter(isSpeech);
      counts.all += quotes.length;
      counts.open += quotes.filter(({ speakerEntity }) => speakerEntity === null).length;
      return analysis;
    };
    const drawn = drawQuotes(readArticles(file), counted, { count, seed, most, from });
    const share = ((100 * counts.open) / counts.all).toFixed(1);
    const markdown = [
      `Of ${counts.all} stored quotes ${counts.open} (${share} %) name no speaker.`,
      '',
      ...drawn.map((quote, index) => printDrawn(quote, index + 1)),
    ].join('\n');
    if (output) writeFileSync(output, markdown);
    else console.log(markdown);
  });

function readCount(text: string): number {
  if (!/^\d{1,6}$/.test(text)) throw new InvalidArgumentError('wanted a whole number');
  return Number(text);
}

await program.parseAsync();
