import { Option } from 'commander';
import { EXTRACTORS } from '../domain/analysis.ts';

/** `--extractor`, which more than one command takes. */
export const extractorOption = (): Option =>
  new Option('--extractor <name>', 'fast; or accurate: a pretrained encoder besides, ten times slower')
    .choices(EXTRACTORS)
    .default('fast');
