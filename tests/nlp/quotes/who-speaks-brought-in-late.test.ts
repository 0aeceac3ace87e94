import { spokenIn } from '../spoken-in.ts';

test.each([
  'Among the sceptics is Pavel Novak.',
  'The fiercest opponent was Pavel Novak.',
  'Then came Pavel Novak, a miller from Brno.',
  'In the front row sat Pavel Novak.',
  'Heading the march was Pavel Novak.',
  'Explain that to Pavel Novak.\n\nNo bus comes here.',
  'Just look at Pavel Novak.',
  'The ruling dismayed Pavel Novak.',
  'It was hard for Pavel Novak.',
  'The mill belongs to Pavel Novak, a father of three.',
  'We met Pavel Novak at his mill.',
  'It is no comfort to Pavel Novak, who lives below the weir.',
  'For tenants such as Pavel Novak, it was a blow.',
  'People like Pavel Novak pay for it.',
  'Among Reyes’s critics is Pavel Novak.',
])('who is brought in last speaks: %s', (frame) => {
  const text = `Simon Reyes said that the weir was sound. ${frame} “The water came at night,” he said.`;
  expect(spokenIn(text).at(-1)).toBe('Pavel Novak: “The water came at night,”');
});

test.each([
  'The weir was built by Pavel Novak.',
  'His deputy is Pavel Novak.',
  'The mayor is Pavel Novak.',
  'The contract went to Pavel Novak.',
  'The letter came from Pavel Novak.',
])('either may be meant where somebody is named by the way: %s', (frame) => {
  const text = `Simon Reyes said that the weir was sound. ${frame} “The water came at night,” he said.`;
  expect(spokenIn(text).at(-1)).toBe('(he): “The water came at night,”');
});

test.each([
  'He had met Pavel Novak.',
  'Among the sceptics is Pavel Novak. Reyes shrugged.',
  'Among the sceptics is Petra Novak.',
])('who spoke goes on: %s', (frame) => {
  const text = `Simon Reyes said that the weir was sound. ${frame} “The water came at night,” he said.`;
  expect(spokenIn(text).at(-1)).toBe('Simon Reyes: “The water came at night,”');
});

test('whoever is spoken of in the quotation may be the one brought in', () => {
  const text = 'Simon Reyes said that the weir was sound. Next came Pavel Novak. “I trust him,” he said.';
  expect(spokenIn(text).at(-1)).toBe('(he): “I trust him,”');
});
