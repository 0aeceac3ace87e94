import { spokenIn } from '../../spoken-in.ts';

test.each([
  ['Karl Brandt was heard to mutter that the soup was cold.', ['Karl Brandt: that the soup was cold']],
  ['The guards were overheard saying that the safe was empty.', ['(The guards): that the safe was empty']],
])('what somebody was heard to say is said: %s', (text, statements) => {
  expect(spokenIn(text)).toEqual(statements);
});

test('whoever was heard by a court says nothing by that', () => {
  expect(spokenIn('Karl Brandt was heard in court on Monday.')).toEqual([]);
});

test('the one who is named last speaks, and not all who wrote', () => {
  expect(
    spokenIn('Among those who wrote in was Beatriz Ramos of Arica: “My aunt built that pier.” Others were angrier.'),
  ).toEqual(['Beatriz Ramos: “My aunt built that pier.”']);
});

test('a list behind a colon is said from its first item on', () => {
  const text =
    'Union leader Jagdish Toor listed his demands: a fair price, a working well and, he said, “an official who picks up”.';
  expect(spokenIn(text)).toEqual(['Jagdish Toor: a fair price, a working well … “an official who picks up”']);
});
