import { decodeDocument } from '../../../../src/ingest/read/readers/charset.ts';

const bytesOf = (...numbers: number[]) => Uint8Array.from(numbers);

/** Windows-1251 has the Russian letters in the order of Unicode, from 0xc0. */
const windows1251 = (text: string) =>
  Uint8Array.from([...text], (letter) => {
    const code = letter.charCodeAt(0);
    return code < 0x80 ? code : code - 0x410 + 0xc0;
  });

test('a document that does not say its encoding is decoded by a guess', () => {
  const russian = 'Министр сказал в пятницу, что переговоры будут продолжены на следующей неделе в Северограде';
  expect(decodeDocument(windows1251(russian), 'none')).toBe(russian);
  const french = 'René Castel a déclaré : « J’ai assez servi de café. »';
  const windows1252 = Buffer.from(french.replace('’', '\u0092'), 'latin1');
  expect(decodeDocument(windows1252, 'none')).toBe(french);
});

test('UTF-8 with a byte that is wrong is still UTF-8', () => {
  const text = `${'Das Gespräch über die Brücke wäre für München größer geworden. '.repeat(4)}`;
  const bytes = Buffer.concat([Buffer.from(text), bytesOf(0xff)]);
  expect(decodeDocument(bytes, 'none')).toBe(`${text}\ufffd`);
});

test.each([
  ['html', '<meta charset="koi8-r">', 'koi8-r'],
  ['xml', '<?xml version="1.0" encoding="koi8-r"?>', 'koi8-r'],
] as const)('%s says its encoding', (declares, head, charset) => {
  const bytes = Buffer.concat([Buffer.from(head), bytesOf(0xed, 0xc9, 0xd2)]);
  expect(decodeDocument(bytes, declares)).toBe(head + new TextDecoder(charset).decode(bytesOf(0xed, 0xc9, 0xd2)));
});

test('windows-1252, also where it is called Latin-1, has quotation marks, dashes and the euro', () => {
  const printed = 'Lena Ostrov: “It’s done” – €5';
  const marks: Record<string, number> = { '“': 0x93, '”': 0x94, '’': 0x92, '–': 0x96, '€': 0x80 };
  const bytes = Uint8Array.from([...printed], (character) => marks[character] ?? character.charCodeAt(0));
  for (const charset of ['windows-1252', 'iso-8859-1', null])
    expect(decodeDocument(bytes, 'none', charset)).toBe(printed);
});
