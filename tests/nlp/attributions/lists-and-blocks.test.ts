import { isSpeech } from '../../../src/domain/quote.ts';
import { analyze } from '../../../src/nlp/analyze.ts';

const said = (text: string): string[] => {
  const { quotes, entities } = analyze({ text });
  return quotes.filter(isSpeech).map(({ kind, speakerEntity, content }) => {
    const name = speakerEntity === null ? '?' : entities[speakerEntity]!.name;
    return `${kind} ${name}: ${content.map(({ start, end }) => text.slice(start, end)).join(' | ')}`;
  });
};

test('each item of a list of promises is a statement', () => {
  const text = `Candidate Lena Voss spoke for an hour in Linz. She made three promises:

- We will build 4,000 homes.
- We will cut the bus fare by half.
- We will never sell the waterworks.

The crowd cheered.`;
  expect(said(text)).toEqual([
    'INDIRECT Lena Voss: We will build 4,000 homes',
    'INDIRECT Lena Voss: We will cut the bus fare by half',
    'INDIRECT Lena Voss: We will never sell the waterworks',
  ]);
});

test('items with marks are verbatim', () => {
  const text =
    'Governor Tom Reed also said:\n\n• "The state will not pay."\n\n• He would veto the water bill.\n\nReed left.';
  expect(said(text)).toEqual([
    'DIRECT Tom Reed: "The state will not pay."',
    'INDIRECT Tom Reed: He would veto the water bill',
  ]);
});

test('a block without marks is verbatim when it is set off or in the first person', () => {
  const text = `Nurse Grace Nambi kept a diary. In March she wrote:

    There was no rain for nine weeks. The children do not ask any more.

Nambi died in June.`;
  expect(said(text)).toEqual([
    'DIRECT Grace Nambi: There was no rain for nine weeks. The children do not ask any more.',
  ]);
  expect(said(text.replace('    There was', 'There was'))[0]).toMatch(/^INDIRECT Grace Nambi: There was/);
  expect(said(text.replace('    There was', 'We had'))[0]).toMatch(/^DIRECT Grace Nambi: We had/);
});

test.each([
  'The bank gave other forecasts:\n\n- EcoGo: 90 percent\n- Norda: 85 percent\n\nIt is a long story.',
  'Anna Lind did not say:\n\nNobody knows why. It is a long story.',
  'See the photos of the flood below:\n\nThe river rose at night. It fell at dawn.',
])('what follows any other colon is no block: %s', (text) => {
  expect(said(text)).toEqual([]);
});

test('a quotation after a colon belongs to the subject, or to whose answer it is', () => {
  expect(said('Hundreds of letters lay there. One read: "Come home, Liam."')).toEqual(['DIRECT ?: "Come home, Liam."']);
  expect(said('Tom Reed left by the back door. His answer to the press was one word: "Never."')).toEqual([
    'DIRECT Tom Reed: "Never."',
  ]);
});
