import './shared-arrays.ts';
import { decodeBio } from '../../../src/nlp/encoder/decode.ts';
import { openEncoder } from '../../../src/nlp/encoder/encoder.ts';
import { GIVEN_LABELS } from '../../../src/nlp/encoder/labels.ts';
import { readDocument } from '../../../src/nlp/layers/document.ts';
import type { TokenRange } from '../../../src/nlp/layers/sentences.ts';
import { NAME_LABELS } from '../../../src/nlp/names/name-labels.ts';

const TEXT =
  'The mayor, Ruth Adler, said on Tuesday that the bridge would open in May.\n\n“We kept our word,” she added.';

test('names, roles, and the roles given a cue', async () => {
  const document = readDocument(TEXT);
  const encoding = await (await openEncoder()).encode(document);
  const print = ({ from, to }: TokenRange) => TEXT.slice(document.tokens[from]!.start, document.tokens[to - 1]!.end);

  expect(decodeBio(encoding.names, NAME_LABELS).map((name) => [name.label, print(name)])).toEqual([
    ['PERSON', 'Ruth Adler'],
  ]);

  expect(encoding.cues.map(({ cue }) => document.tokens[cue.from]!.text)).toEqual(['said', 'added']);

  const { from, rows } = encoding.cues[1]!;
  const given = decodeBio(rows, GIVEN_LABELS, from);
  expect(given.map((stretch) => [stretch.label, print(stretch)])).toEqual([
    ['C', '“We kept our word,”'],
    ['S', 'she'],
  ]);
});

test('an empty text has an empty encoding', async () => {
  const encoding = await (await openEncoder()).encode(readDocument(''));
  expect([encoding.names.length, encoding.roles.length, encoding.cues]).toEqual([0, 0, []]);
});

test('the cues of a long text get the same rows as those of a short one', async () => {
  const encoder = await openEncoder();
  // Each text fills a window of its own.
  const [short, long] = [1, 8].map((times) => `${'Nothing of it was true. '.repeat(40)}${TEXT}\n\n`.repeat(times));
  const one = await encoder.encode(readDocument(short!));
  const many = await encoder.encode(readDocument(long!));
  expect(many.cues).toHaveLength(8 * one.cues.length);
  const last = many.cues.slice(-one.cues.length);
  for (const [k, { rows }] of one.cues.entries())
    for (const [i, row] of rows.entries()) expect(last[k]!.rows[i]).toBeCloseTo(row, 1);
});

test('names as newswire of the world has them', async () => {
  const text = 'Nakuru Governor Kiptum Rotich accused the board of theft.';
  const document = readDocument(text);
  const { names } = await (await openEncoder()).encode(document);
  const found = decodeBio(names, NAME_LABELS).map(({ label, from, to }) => {
    return `${label} ${text.slice(document.tokens[from]!.start, document.tokens[to - 1]!.end)}`;
  });
  expect(found).toEqual(['PLACE Nakuru', 'PERSON Kiptum Rotich']);
});
