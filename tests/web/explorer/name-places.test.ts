import { findNamePlaces, type NamedNode } from '../../../src/web/explorer/graph/drawing/name-places.ts';

const node = (key: string, x: number, y: number, change: Partial<NamedNode> = {}): NamedNode => ({
  key,
  x,
  y,
  radius: 10,
  nameWidth: 80,
  isNameless: false,
  ...change,
});

const ROOM = {
  width: 400,
  height: 300,
  places: ['right', 'below', 'left', 'above'] as const,
  most: 10,
  enlarged: 1,
};

test.each([
  ['beside its node', [node('a', 100, 100)], { a: 'right' }],
  ['elsewhere where that is beyond the edge', [node('a', 350, 100)], { a: 'below' }],
  ['not on a larger node', [node('a', 100, 100), node('b', 140, 100)], { a: 'below', b: 'right' }],
  [
    'not on a small node either, while there is another place',
    [node('a', 100, 100), node('b', 160, 102, { radius: 3 })],
    { a: 'below', b: 'right' },
  ],
  [
    'on small nodes only where they are all around, and on as few as can be',
    [
      node('a', 200, 100),
      ...[
        [250, 98],
        [250, 104],
        [200, 120],
        [190, 120],
        [150, 100],
        [140, 100],
        [200, 80],
      ].map(([x = 0, y = 0], index) => node(`s${index}`, x, y, { radius: 3, isNameless: true })),
    ],
    { a: 'above' },
  ],
  [
    'nowhere where others have all places',
    [node('a', 60, 10, { radius: 4 }), node('b', 60, 10, { nameWidth: 390 })],
    { a: 'right' },
  ],
])('a name stands %s', (_where, nodes, places) => {
  expect(Object.fromEntries(findNamePlaces(nodes, ROOM))).toEqual(places);
});

test('of many names, those of the first nodes are shown', () => {
  const nodes = ['a', 'b', 'c'].map((key, index) => node(key, 100, 50 + index * 80));
  expect([...findNamePlaces(nodes, { ...ROOM, most: 2 }).keys()]).toEqual(['a', 'b']);
});
