import { Command } from 'commander';
import { StartupError } from '../errors.ts';
import { distil } from './attributions/distil.ts';
import { calibrate } from './calibrate.ts';
import { readCorpus } from './corpus.ts';
import { teachNames } from './taught-names.ts';
import { trainAttributions } from './train-attributions.ts';
import { trainClusters } from './train-clusters.ts';
import { trainNameLists } from './train-name-lists.ts';
import { trainNames } from './train-names.ts';
import { trainSpeakers } from './train-speakers.ts';
import { trainTags } from './train-tags.ts';

interface Options {
  vectors?: string;
  lists?: string;
  labels?: string;
  names?: string;
}

/** What can be trained, in the order in which one builds on another. */
const STAGES: Record<string, (folder: string, options: Options) => unknown> = {
  clusters: (_, { vectors }) => trainClusters(wanted(vectors, '--vectors'), report),
  'name-lists': (_, { lists }) => trainNameLists(wanted(lists, '--lists'), report),
  tags: (folder) => trainTags(folder, readCorpus(folder, 'train'), report),
  names: (folder, { names }) => trainNames(folder, names, report),
  'teach-names': (folder, { names }) => teachNames(folder, wanted(names, '--names'), report),
  distil: (folder, { labels }) => distil(folder, wanted(labels, '--labels'), report),
  attributions: (folder, { labels }) => trainAttributions(folder, labels, report),
  speakers: (folder) => trainSpeakers(folder),
  calibrate: (folder) => calibrate(folder, report),
};
/** Those that need nothing but the corpus. */
const FROM_CORPUS = ['tags', 'names', 'attributions', 'speakers', 'calibrate'];

const started = Date.now();
const report = (line: string) => console.error(`${Math.round((Date.now() - started) / 1000)} s  ${line}`);

function wanted(value: string | undefined, option: string): string {
  if (value === undefined) throw new StartupError(`this stage needs ${option}; see src/models/MODEL_CARD.md`);
  return value;
}

const program = new Command('train')
  .description(
    'Trains the models in src/models from the annotated corpus, which is not part of this repository. Runs in its ' +
      'root.',
  )
  .argument('<folder>', 'the corpus: polnear/train.jsonl.gz, polnear/train.corenlp.jsonl.gz, names/*.train.jsonl.gz')
  .argument('[stages...]', `what to train, of: ${Object.keys(STAGES).join(', ')} (default: ${FROM_CORPUS.join(', ')})`)
  .option('--vectors <file>', 'word vectors as JSON, for "clusters"')
  .option('--lists <folder>', 'lists of names, for "name-lists"')
  .option(
    '--labels <file>',
    'labels of the accurate path: "distil" writes them, "attributions" learns from them besides',
  )
  .option(
    '--names <file>',
    'names by the names model and the encoder together: "teach-names" writes them, "names" learns from them instead ' +
      'of automatic ones',
  )
  .action(async (folder: string, stages: string[], options: Options) => {
    const unknown = stages.find((stage) => !(stage in STAGES));
    if (unknown) program.error(`train: no stage "${unknown}"; there are ${Object.keys(STAGES).join(', ')}`);
    for (const stage of stages.length > 0 ? stages : FROM_CORPUS) {
      report(stage);
      await STAGES[stage]!(folder, options);
    }
  });

await program.parseAsync();
