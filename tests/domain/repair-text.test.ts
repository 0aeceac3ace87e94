import { repairText } from '../../src/domain/repair-text.ts';
import { extractArticle } from '../../src/extract.ts';

test.each([
  ['entities', '&ldquo;It&rsquo;s open,&rdquo; he said.', '“It’s open,” he said.'],
  ['numeric entities', '&#8220;Open&#x201D; &#147;now&#148;', '“Open” “now”'],
  ['entities encoded twice', '&quot;It&amp;#8217;s open&quot; and Cole &amp;amp; Sons', '"It’s open" and Cole & Sons'],
  [
    'UTF-8 read as windows-1252',
    'â€œWe wonâ€™t,â€ said Zoë Cole â€“ cafÃ© owner',
    '“We won’t,” said Zoë Cole – café owner',
  ],
  ['the same with control characters', 'â€œNo.â€\u009d', '“No.”'],
  ['the same with letters and tildes apart', 'PeA\u0303±a and ChA\u0303\u0083A\u0302¡vez', 'Peña and Chávez'],
  ['UTF-8 read as Latin-1', '\u00e2\u0080\u009cNo,\u00e2\u0080\u009d said Zo\u00c3\u00ab Cole', '“No,” said Zoë Cole'],
  ['windows-1252 read as Latin-1', '\u0093It\u0092s open\u0094 \u0096 he said\u0085', '“It’s open” – he said…'],
  ['UTF-8 misread twice', 'Ã¢â‚¬Å“NoÃ¢â‚¬Â¦', '“No…'],
  ['escaped marks and letters', '\\u201cNo,\\u201d said Zo\\u00eb', '“No,” said Zoë'],
  ['the same without their backslashes', 'u201cIt isnu2019t,u201d she said', '“It isn’t,” she said'],
  ['escaped quotation marks', 'She said: \\"It isn\\\'t.\\"', 'She said: "It isn\'t."'],
])('repairs %s', (_name, text, repaired) => {
  expect(repairText(text).text).toBe(repaired);
});

test.each([
  'Marks & Spencer; AT&T',
  'La Âme, Ã la carte',
  '&unknown; &#3; &#55296;',
  'Châtelet, pâté',
  'the escape \\u2019 alone',
  'lines \\u000a and \\u000a',
  '',
])('leaves %j alone', (text) => {
  expect(repairText(text)).toEqual({ text, origins: null });
});

test('says where each character stood', () => {
  const { text, origins } = repairText('A &amp;#8217; b &quot;c');
  expect([...text].map((_, i) => origins![i])).toEqual([0, 1, 2, 13, 14, 15, 16, 22]);
  expect(origins![text.length]).toBe(23);
});

test('extract counts in the text that it was given', () => {
  const text = 'Mayor Ida Moss opened it. &quot;It&#39;s warm, and it&amp;#8217;s free,&quot; Moss said.';
  const [quote] = extractArticle({ id: '1', text }, { cueless: true }).quotes;
  const [content] = quote!.content;
  expect(text.slice(...content!)).toBe('&quot;It&#39;s warm, and it&amp;#8217;s free,&quot;');
  expect(text.slice(...quote!.speaker!)).toBe('Moss');
  expect(quote!.kind).toBe('DIRECT');
});
