import fc from 'fast-check';
import { differenceOfVersions } from '../../src/domain/versions.ts';

const joined = (parts: ReturnType<typeof differenceOfVersions>, without: string) =>
  parts.map(({ op, text }) => (op === without ? '' : text)).join('');

test('lines that stay are the same, and in those that were replaced the words that were', () => {
  expect(differenceOfVersions('One ferry.\nIt sails at noon.\nEnd.', 'One ferry.\nIt sails at dusk.\nEnd.')).toEqual([
    { op: 'SAME', text: 'One ferry.\nIt sails at ' },
    { op: 'DELETED', text: 'noon' },
    { op: 'INSERTED', text: 'dusk' },
    { op: 'SAME', text: '.\nEnd.' },
  ]);
  expect(differenceOfVersions('', 'One.')).toEqual([{ op: 'INSERTED', text: 'One.' }]);
  expect(differenceOfVersions('One.', 'One.')).toEqual([{ op: 'SAME', text: 'One.' }]);
  expect(differenceOfVersions('', '')).toEqual([]);
});

test('a paragraph that is gone is gone in one piece, and what was put for a sentence stands behind it', () => {
  const [lead, crew, mayor] = [
    'The ferry sails on Monday.',
    'The crew of the old ferry is ready.',
    '“Never,” Lund said.',
  ];
  expect(
    differenceOfVersions(`${lead}\n\n${mayor}\n\n${crew}`, `${lead.replace('Monday', 'Friday')}\n\n${crew}`),
  ).toEqual([
    { op: 'SAME', text: 'The ferry sails on ' },
    { op: 'DELETED', text: `Monday.\n\n${mayor.slice(0, -1)}` },
    { op: 'INSERTED', text: 'Friday' },
    { op: 'SAME', text: `.\n\n${crew}` },
  ]);
  expect(differenceOfVersions('She said: “The waves were high.”', 'She said: “By Friday we sail.”')).toEqual([
    { op: 'SAME', text: 'She said: “' },
    { op: 'DELETED', text: 'The waves were high' },
    { op: 'INSERTED', text: 'By Friday we sail' },
    { op: 'SAME', text: '.”' },
  ]);
});

test('both versions can be put together from it, and no two parts of one kind follow each other', () => {
  const text = fc.array(fc.constantFrom('One', 'two', ' ', '\n', '.', '😀', 'ferry')).map((parts) => parts.join(''));
  fc.assert(
    fc.property(text, text, (from, to) => {
      const parts = differenceOfVersions(from, to);
      expect(joined(parts, 'INSERTED')).toBe(from);
      expect(joined(parts, 'DELETED')).toBe(to);
      expect(parts.some(({ op, text }, at) => text === '' || op === parts[at + 1]?.op)).toBe(false);
    }),
  );
});

test('what is wholly another text of a million characters is told at once', () => {
  const [from, to] = ['a ', 'b '].map((word) => `${word.repeat(50)}\n`.repeat(10_000));
  const start = process.cpuUsage();
  const parts = differenceOfVersions(from!, to!);
  expect(process.cpuUsage(start).user).toBeLessThan(2e6);
  expect(parts.map(({ op }) => op)).toEqual(['DELETED', 'INSERTED']);
});
