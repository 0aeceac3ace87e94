import type { AttributionRows } from './attribution-rows.ts';
import type { Calibration } from './calibration.ts';
import type { MentionRows } from './entity-mentions.ts';
import type { Evaluation, NameScores } from './evaluate.ts';
import type { LabelledScores } from './labelled/score-labelled.ts';
import { countNameErrors, NAME_ERRORS, type NameError } from './name-errors.ts';
import type { ResolvedSpeakerRows } from './resolved-speakers.ts';
import type { ArticleScores, Throughput } from './score-articles.ts';
import { type Measure, precisionRecall, ratio, type Share } from './shares.ts';

/** The whole evaluation as aligned text, in percent. "P R F" are precision, recall and F1. */
export function evaluationTable({ articles, names, labelled }: Evaluation): string {
  const parts = articles ? articleParts(articles) : [];
  return [...parts, ...names.map(goldNamesTable), ...labelledParts(labelled)].join('\n\n');
}

/** Quotes that were judged by reading. */
function labelledParts({ sets, calibration }: LabelledScores): string[] {
  const rows = Object.entries(sets)
    .filter(([, { quotes }]) => quotes > 0)
    .map(([set, { quotes, allRight, rightOfNamed, open, sureOfWrong }]) => [
      set,
      String(quotes),
      percent(allRight),
      String(rightOfNamed.of),
      percent(rightOfNamed),
      percent(open),
      `${sureOfWrong.hits} of ${sureOfWrong.of}`,
    ]);
  if (rows.length === 0) return [];
  const heads = ['quotes', 'all right', 'named', 'right of named', 'left open', 'wrong with 0.6 and more'];
  const tables = Object.entries(calibration).filter(([, { count }]) => count > 0);
  return [
    align([['JUDGED BY READING', ...heads], ...rows]),
    ...tables.map(([title, one]) => calibrationTable(`CALIBRATION ${title}, judged`, one)),
  ];
}

function articleParts(scores: ArticleScores): string[] {
  const notes = [
    `${scores.articles} articles, ${scores.withLayers} of them with automatic layers`,
    scores.missing > 0 ? `, ${scores.missing} without a prediction` : '',
    scores.emptyQuotes > 0 ? `, ${scores.emptyQuotes} predicted quotes without a word` : '',
  ];
  return [
    notes.join(''),
    contentTable(scores.attributions),
    attributionTable(scores.attributions),
    speakerTable('SPEAKER BY NAME, silver', scores.speakers),
    mentionTable(scores.mentions),
    calibrationTable('CALIBRATION, all quotes', scores.calibration.all),
    calibrationTable('CALIBRATION, speech', scores.calibration.speech),
    throughputLine(scores.throughput),
  ];
}

export function contentTable(rows: AttributionRows): string {
  const body = Object.entries(rows).map(([row, { found, exact, partial, token }]) => [
    ...rowHead(row, found),
    ...[exact, partial, token, found].map(triple),
  ]);
  return align([
    ['CONTENT', 'gold', 'pred', 'exact P R F', 'partial P R F', 'token P R F', 'Jaccard>=.5 P R F'],
    ...body,
  ]);
}

export function attributionTable(rows: AttributionRows): string {
  const body = Object.entries(rows).map(([row, { found, full, speaker, cue }]) => [
    ...rowHead(row, found),
    triple(full),
    ...[speaker.overlap, speaker.head, speaker.exact, speaker.coreferent, cue].map(percent),
  ]);
  const heads = ['gold', 'pred', 'full P R F', 'speaker overlap', 'head', 'exact', 'coref', 'cue'];
  return align([['ATTRIBUTION', ...heads], ...body]);
}

export function speakerTable(title: string, rows: ResolvedSpeakerRows): string {
  const body = Object.entries(rows).map(([row, { accuracy, open, recall }]) => [
    row,
    String(recall.of),
    String(accuracy.of),
    ...[accuracy, open, recall].map(percent),
  ]);
  return align([[title, 'gold', 'found', 'accuracy', 'left open', 'recall'], ...body]);
}

function mentionTable(rows: MentionRows): string {
  const body = Object.entries(rows).map(([row, { exact, overlap }]) => [
    ...rowHead(row, exact),
    triple(exact),
    triple(overlap),
  ]);
  return align([['NAMES, silver', 'gold', 'pred', 'exact P R F', 'overlap P R F'], ...body]);
}

/** What is wrong with the names of a set, by type, and then every one where `list` says so. */
export function nameErrorsTable(errors: readonly NameError[], list: boolean): string {
  const counts = Object.entries(countNameErrors(errors)).map(([type, kinds]) => [
    type,
    ...NAME_ERRORS.map((kind) => String(kinds[kind])),
  ]);
  const lines = list
    ? errors.map(({ kind, type, wanted, found }) => [kind, type, wanted ?? '-', found ?? '-'].join('\t'))
    : [];
  return [align([['WRONG', ...NAME_ERRORS], ...counts]), ...lines].join('\n');
}

export function goldNamesTable({ name, texts, rows }: NameScores): string {
  const body = Object.entries(rows).map(([row, measure]) => [...rowHead(row, measure), triple(measure)]);
  return align([[`NAMES, gold: ${name} (${texts} texts)`, 'gold', 'pred', 'exact P R F'], ...body]);
}

function calibrationTable(title: string, { count, bins, expectedCalibrationError }: Calibration): string {
  const body = bins
    .filter((bin) => bin.count > 0)
    .map(({ from, count: inBin, meanConfidence, shareRight }) => [
      `${from.toFixed(1)} to ${(from + 0.1).toFixed(1)}`,
      String(inBin),
      number(meanConfidence),
      number(shareRight),
    ]);
  return [
    align([[title, 'quotes', 'confidence', 'right'], ...body]),
    `expected calibration error ${expectedCalibrationError.toFixed(3)} over ${count} quotes`,
  ].join('\n');
}

function throughputLine({ articles, words, ms }: Throughput): string {
  if (ms === 0) return 'SPEED unknown';
  const perSecond = (count: number) => (count * 1000) / ms;
  return `SPEED ${perSecond(articles).toFixed(1)} articles/s, ${Math.round(perSecond(words))} words/s on one core`;
}

const rowHead = (row: string, { precision, recall }: Measure): string[] => [
  row,
  String(recall.of),
  String(precision.of),
];

const percent = (share: Share): string => number(ratio(share));

const number = (value: number | null): string => (value === null ? '-' : (100 * value).toFixed(1));

function triple(measure: Measure): string {
  const { precision, recall, f1 } = precisionRecall(measure);
  return [precision, recall, f1].map((value) => number(value).padStart(5)).join(' ');
}

/** The first column to the left, the others to the right. */
function align(rows: readonly (readonly string[])[]): string {
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)));
  const lines = rows.map((row) =>
    row.map((cell, column) => (column === 0 ? cell.padEnd(widths[0]!) : cell.padStart(widths[column]!))).join('  '),
  );
  return lines.join('\n');
}
