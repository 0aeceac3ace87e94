import { contradictsTitle, readTyped } from '../../../src/domain/names/typed-names.ts';

const inWords = (typed: string): string =>
  readTyped(typed)
    .map(({ names, isPerson, title }) => [...names, isPerson ? 'person' : '', title ?? ''].filter(Boolean).join(' / '))
    .join('; ');

test.each([
  ['Trump', 'trump'],
  ['  DONALD   trump ', 'donald trump'],
  ['the UN', 'un'],
  ['UN', 'un / u n'],
  ['U.S.', 'u s / us'],
  ['U. S. A.', 'u s a / usa'],
  ['Merkel’s', 'merkels; merkel'],
  ["Angela Merkel's", 'angela merkels; angela merkel'],
  ['president putin', 'president putin; putin / person / OFFICE'],
  ['Mr. Lavrov', 'mr lavrov; lavrov / person / he'],
  ['Mrs Clinton', 'mrs clinton; clinton / person / she'],
  ['Sen. Elizabeth Warren', 'sen elizabeth warren; elizabeth warren / person / OFFICE'],
  ['Dr Fauci', 'dr fauci; fauci / person / OFFICE'],
  ['Prime Minister Netanyahu', 'prime minister netanyahu; netanyahu / person / OFFICE; netanyahou / person / OFFICE'],
  ['Zelenskiy', 'zelenskiy; zelensky / zelenskyy / zelenskii / zelenski / zelenskyi / person'],
  [
    'Volodymyr Zelenskiy',
    'volodymyr zelenskiy; volodymyr zelensky / volodymyr zelenskyy / volodymyr zelenskii / volodymyr zelenski / volodymyr zelenskyi / person',
  ],
  ['François Hollande', 'francois hollande'],
  ['Donald Trump Jr.', 'donald trump jr'],
  ["McDonald's", 'mcdonalds; mcdonald'],
  ['…', ''],
  ['', ''],
])('%s: %s', (typed, readings) => {
  expect(inWords(typed)).toBe(readings);
});

test('a title speaks against a given name of the other sex', () => {
  expect(contradictsTitle('he', 'Melania Trump')).toBe(true);
  expect(contradictsTitle('she', 'Melania Trump')).toBe(false);
  expect(contradictsTitle('she', 'Trump')).toBe(false);
  expect(contradictsTitle('OFFICE', 'Hillary Clinton')).toBe(false);
});
