import { spokenIn } from '../spoken-in.ts';

test('a short sentence in a paragraph of its own goes on with the one before', () => {
  const text = [
    'Thandi Zulu, who chairs the roads committee, hopes to see the line reach the coast.',
    '“Linking our towns will change everything.”',
    '“People will stay.”',
  ].join('\n\n');
  expect(spokenIn(text)).toEqual([
    'Thandi Zulu: “Linking our towns will change everything.”',
    'Thandi Zulu: “People will stay.”',
  ]);
});

test('a heading in marks does not', () => {
  const text = 'Thandi Zulu said the line was late.\n\n“Linking our towns will change everything.”\n\n“People first”';
  expect(spokenIn(text)).toHaveLength(2);
});
