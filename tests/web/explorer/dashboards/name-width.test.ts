import { cutTo, nameRoom, widthOf } from '../../../../src/web/explorer/dashboards/charts/name-width.ts';

test('wide letters have more room than narrow ones', () => {
  const [wide, narrow] = ['Wambam Hammondwood', 'Lili Fritti Tirilli'].map((name) => nameRoom([name], 800).room);
  expect(wide! - narrow!).toBeGreaterThan(50);
});

test('a name is cut to its room, and no farther', () => {
  const name = 'Wambam Hammondwood of Mammoth';
  const cut = cutTo(name, 120);
  expect(cut).toMatch(/^Wambam .*…$/);
  expect(widthOf(cut)).toBeLessThanOrEqual(120);
  expect(cutTo(name, 400)).toBe(name);
  expect(nameRoom([name], 900).cut(name)).toBe(name);
});
