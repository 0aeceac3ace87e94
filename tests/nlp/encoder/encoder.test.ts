import './shared-arrays.ts';
import { decodeBio } from '../../../src/nlp/encoder/decode.ts';
import { openEncoder } from '../../../src/nlp/encoder/encoder.ts';
import { ENCODED_ROLE_LABELS, GIVEN_LABELS } from '../../../src/nlp/encoder/labels.ts';
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

  const cues = decodeBio(encoding.roles, ENCODED_ROLE_LABELS).filter(({ label }) => label === 'Q');
  expect(cues.map((cue) => document.tokens[cue.from]!.text)).toEqual(['said', 'added']);

  const [from, to] = [document.paragraphOf.indexOf(1), document.tokens.length];
  const given = decodeBio(encoding.given(cues[1]!.from, cues[1]!.to, from, to), GIVEN_LABELS, from);
  expect(given.map((stretch) => [stretch.label, print(stretch)])).toEqual([
    ['C', '“We kept our word,”'],
    ['S', 'she'],
  ]);
});

test('an empty text has an empty encoding', async () => {
  const encoding = await (await openEncoder()).encode(readDocument(''));
  expect([encoding.names.length, encoding.roles.length]).toEqual([0, 0]);
});
