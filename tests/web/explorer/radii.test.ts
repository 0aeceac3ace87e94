import { radiiFor } from '../../../src/web/explorer/graph/drawing/radii.ts';

test.each([
  ['a roomy drawing', 40, 900, { least: 3, most: 18 }],
  ['that of a phone', 40, 400, { least: 2, most: 12 }],
  ['one of a small panel', 40, 100, { least: 1.5, most: 9 }],
  ['a crowd', 5_000, 900, { least: 2, most: 14 }],
])('the nodes of %s are as large as there is room for', (_where, order, side, radii) => {
  expect(radiiFor(order, side)).toEqual(radii);
});
