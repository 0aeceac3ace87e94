import { placeNames } from '../../../../src/web/explorer/dashboards/charts/place-names.ts';

test('a name stands above its dot, or below it where another name is, and never leaves the frame', () => {
  const dots = [
    { name: 'Ann Lee', x: 150, y: 100, radius: 10 },
    { name: 'Bo Ek', x: 155, y: 102, radius: 4 },
    { name: 'Cy Ode of the Northern Harbour Company', x: 5, y: 200, radius: 4 },
    { name: 'Di Poe', x: 299, y: 8, radius: 4 },
  ];
  const placed = placeNames(dots, 300, 300);
  expect(placed.map(({ text }) => text)).toEqual(['Ann Lee', 'Bo Ek', 'Cy Ode of the No…', 'Di Poe']);
  expect(placed[0]!.y).toBeLessThan(100);
  expect(placed[1]!.y).toBeGreaterThan(102);
  expect(placed[2]!.x).toBeGreaterThan(50);
  expect(placed[3]).toMatchObject({ x: expect.any(Number), y: 8 + 4 + 3 + 6.5 });
  expect(placed[3]!.x).toBeLessThan(285);
});

test('a name without room is left out, and the first dots are served first', () => {
  const dots = ['Ann Lee', 'Bo Ek', 'Cy Ode', 'Di Poe'].map((name) => ({ name, x: 100, y: 100, radius: 5 }));
  expect(placeNames(dots, 200, 200).map(({ text }) => text)).toEqual(['Ann Lee', 'Bo Ek']);
});
