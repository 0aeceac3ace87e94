import { chooseHolder, mostQuotedFirst, type NameHolder } from '../../../src/domain/names/choose-holder.ts';

type Counts = [name: string, said: number, naming: number, articles: number, type?: NameHolder['type']];

const holdersOf = (all: readonly Counts[]): NameHolder[] =>
  all.map(([name, quoteCount, aboutCount, articleCount, type = 'PERSON'], id) => ({
    ...{ id, type, name, quoteCount, aboutCount, articleCount },
  }));

/** Counts of 923 articles of the campaign of 2016. */
const TRUMPS: Counts[] = [
  ['Donald Trump', 1465, 1550, 648],
  ['Ivanka Trump', 22, 10, 7],
  ['Eric Trump', 21, 1, 3],
  ['Trump', 6, 11, 17, 'ORGANIZATION'],
  ['Melania Trump', 5, 10, 6],
  ['Clinton Says Trump', 2, 0, 1],
  ['Before Trump', 0, 0, 1],
];

test.each<[asked: string, chosen: string | null, why: string | null, holders: Counts[]]>([
  ['trump', 'Donald Trump', 'NEARLY_ALL_QUOTES', TRUMPS],
  [
    'clinton',
    'Hillary Clinton',
    'NEARLY_ALL_QUOTES',
    [
      ['Hillary Clinton', 828, 1210, 628],
      ['Bill Clinton', 48, 87, 99],
      ['Chelsea Clinton', 3, 1, 9],
    ],
  ],
  [
    'bush',
    null,
    null,
    [
      ['Jeb Bush', 62, 51, 82],
      ['George W. Bush', 7, 24, 60],
    ],
  ],
  [
    'sullivan',
    null,
    null,
    [
      ['Jake Sullivan', 10, 13, 12],
      ['John Sullivan', 9, 2, 8],
    ],
  ],
  // His son is called so as well, and far better known.
  [
    'george h w bush',
    'George H. W. Bush',
    'FULL_NAME',
    [
      ['George W. Bush', 7, 24, 60],
      ['George H. W. Bush', 0, 1, 9],
    ],
  ],
  [
    'donald trump',
    'Donald Trump',
    'FULL_NAME',
    [
      ['Donald Trump Jr.', 20, 3, 5],
      ['Donald Trump', 2, 0, 2],
    ],
  ],
  // What looks like a given name is a part of the surname.
  ...['wasserman schultz', 'de blasio'].map((asked): [string, string, string, Counts[]] => [
    asked,
    `Somebody ${asked}`,
    'NEARLY_ALL_QUOTES',
    [
      [asked, 1, 0, 1],
      [`Somebody ${asked}`, 15, 6, 20],
    ],
  ]),
  // A body misread out of the same name is no full name of a person.
  [
    'cheryl mills',
    'Cheryl D. Mills',
    'NEARLY_ALL_QUOTES',
    [
      ['Cheryl Mills', 0, 0, 1, 'ORGANIZATION'],
      ['Cheryl D. Mills', 1, 12, 7],
    ],
  ],
  [
    'rahm emanuel',
    null,
    null,
    [
      ['Rahm Emanuel', 2, 0, 2],
      ['Rahm Emanuel', 0, 2, 2, 'ORGANIZATION'],
    ],
  ],
  // Known from a single article, while others are named elsewhere.
  [
    'sexton',
    null,
    null,
    [
      ['Jared Sexton', 28, 0, 1],
      ['Amanda Sexton', 0, 1, 1],
      ['Michael Sexton', 1, 0, 1],
    ],
  ],
  // Quotes alone tell where there are enough of them.
  [
    'weiner',
    'Anthony Weiner',
    'NEARLY_ALL_QUOTES',
    [
      ['Anthony Weiner', 9, 9, 4],
      ['Jeff Weiner', 2, 0, 1],
    ],
  ],
  [
    'boston',
    'Boston',
    'NEARLY_ALL_QUOTES',
    [
      ['Boston', 0, 2, 11, 'PLACE'],
      ['BOSTON', 0, 0, 1, 'ORGANIZATION'],
    ],
  ],
  [
    'little known',
    null,
    null,
    [
      ['Known', 3, 0, 1],
      ['Little Known', 0, 0, 0, 'PLACE'],
    ],
  ],
  ['nobody', null, null, []],
])('"%s" is %s: %s', (asked, chosen, why, counts) => {
  const choice = chooseHolder(asked, holdersOf(counts));
  expect([choice?.holder.name ?? null, choice?.matchedBy ?? null]).toEqual([chosen, why]);
});

test('the order of the holders does not matter', () => {
  expect(chooseHolder('trump', holdersOf(TRUMPS).toReversed())?.holder.name).toBe('Donald Trump');
});

test('a name with an office before it demands more than nine tenths', () => {
  const clintons = holdersOf([
    ['Hillary Clinton', 828, 1210, 628],
    ['Bill Clinton', 48, 87, 99],
  ]);
  expect(chooseHolder('clinton', clintons, { demand: 20 })).toBeNull();
  const [, bill] = clintons;
  expect(
    chooseHolder('clinton', [clintons[0]!, { ...bill!, quoteCount: 8, aboutCount: 0, articleCount: 1 }], {
      demand: 999,
    })?.holder.id,
  ).toBe(0);
  expect(chooseHolder('trump', holdersOf(TRUMPS), { demand: 20 })?.holder.name).toBe('Donald Trump');
});

test('the most quoted are listed first, and then the better known', () => {
  const names = mostQuotedFirst(
    holdersOf([
      ['Ann', 0, 1, 1],
      ['Bo', 3, 0, 1],
      ['Cy', 0, 5, 1],
    ]),
  ).map(({ name }) => name);
  expect(names).toEqual(['Bo', 'Cy', 'Ann']);
});
