import { Argument, Command, CommanderError, Option } from 'commander';
import { EXTRACTORS, type Extractor } from '../domain/analysis.ts';
import { StartupError } from '../errors.ts';
import { loadModels } from '../nlp/analyze.ts';
import { evaluate, evaluateNames } from './evaluate.ts';
import { extractBy } from './extractor.ts';
import { evaluationJson } from './json.ts';
import { readLabelledTexts } from './labelled/labelled-texts.ts';
import { readCorpus, SETS, type SetName } from './read-corpus.ts';
import { evaluationTable, goldNamesTable, nameErrorsTable } from './table.ts';

interface Options {
  set: SetName;
  extractor: Extractor;
  json?: true;
  results?: string;
  list?: true;
}

const FAILED = 1;
const WRONG_USAGE = 2;

const program = new Command('eval')
  .description('Runs the extraction over an annotated corpus and prints how right it is.')
  .argument('<folder>', 'the corpus: polnear/dev.jsonl.gz, polnear/dev.corenlp.jsonl.gz, names/*.dev.jsonl.gz, pages/')
  .addArgument(
    new Argument('[what]', 'the extraction of quotes, what is wrong with names, or the reading of HTML pages')
      .choices(['extraction', 'names', 'pages'])
      .default('extraction'),
  )
  .option('--list', 'with names: print each that is wrong')
  .option('--results <file>', 'with pages: score what another reader made of them (bench/pages)')
  .addOption(new Option('--set <set>', 'which part of it').choices(SETS).default('dev'))
  .addOption(new Option('--extractor <extractor>', 'which models to run').choices(EXTRACTORS).default('fast'))
  .option('--json', 'print all numbers as JSON')
  .showHelpAfterError('(add --help for what it takes)')
  .exitOverride()
  .action(async (folder: string, what: string, options: Options) => {
    if (what === 'pages') {
      const { evaluatePages } = await import('./pages/evaluate-pages.ts');
      console.log(evaluatePages(folder, options.results ?? null));
      return;
    }
    const corpus = readCorpus(folder, options.set);
    await loadModels();
    if (what === 'names') {
      const sets = await evaluateNames(corpus.names, extractBy(options.extractor).extract);
      for (const scores of sets)
        console.log(`${goldNamesTable(scores)}\n\n${nameErrorsTable(scores.errors, options.list ?? false)}\n`);
      return;
    }
    const evaluation = await evaluate(corpus, readLabelledTexts(folder), extractBy(options.extractor));
    console.log(options.json ? evaluationJson(evaluation) : evaluationTable(evaluation));
  });

try {
  await program.parseAsync();
} catch (error) {
  if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? 0 : WRONG_USAGE;
  else {
    console.error(error instanceof StartupError ? `eval: ${error.message}` : error);
    process.exitCode = FAILED;
  }
}
