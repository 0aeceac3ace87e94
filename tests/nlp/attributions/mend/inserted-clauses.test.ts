import { spokenIn } from '../../spoken-in.ts';

test('a speaker and a verb between a subject and its verb report both sides', () => {
  const text =
    'In the words of poet Nora Blum, the moor is “a page without a margin”. Walkers, she wrote, want it wider.';
  expect(spokenIn(text)[1]).toBe('Nora Blum: Walkers … want it wider');
});

test('what somebody does between commas reports nothing', () => {
  expect(spokenIn('The man, she knew, was late.')).toEqual([]);
});

test.each([
  [
    'a predicate in marks',
    'The ferry, says pilot Greta Holm, “is late again.”',
    ['Greta Holm: The ferry … “is late again.”'],
  ],
  [
    'half in marks',
    'Her tenant, said broker Ivo Marsh, had been “a saint”.',
    ['Ivo Marsh: Her tenant … had been “a saint”'],
  ],
  [
    'behind an opening',
    'Until May, said Mayor Greta Holm, “the pier stays shut.”',
    ['Greta Holm: Until May … “the pier stays shut.”'],
  ],
  [
    'another verb',
    'The play, wrote critic Ivo Marsh, “is two hours too long.”',
    ['Ivo Marsh: The play … “is two hours too long.”'],
  ],
  [
    'a noun that speaks',
    'The lake, says the union, “has been dead for years.”',
    ['(the union): The lake … “has been dead for years.”'],
  ],
  [
    'behind a colon',
    '“Bread before roads”: that, says baker Greta Holm, is still the plan.',
    ['Greta Holm: that … is still the plan'],
  ],
])(
  'whoever stands behind the verb of an inserted clause speaks, and not the subject before it: %s',
  (_, text, said) => {
    expect(spokenIn(text)).toEqual(said);
  },
);

test('one comma before a verb and a name at the end make an inverted clause, whatever the words before it are', () => {
  const text = 'Each week of drought costs growers roughly $9 million, estimates the fruit growers’ union Pomara.';
  expect(spokenIn(text)).toEqual([
    '(the fruit growers’ union Pomara): Each week of drought costs growers roughly $9 million',
  ]);
});
