import { spokenIn } from '../../spoken-in.ts';

test.each([
  [
    'The claim, first made by the blogger Bao Linh, was repeated by Minister Mai Tran, who said the army would act.',
    ['Mai Tran: the army would act'],
  ],
  ['The rumour was spread by Mai Tran. She said the army would act.', ['Mai Tran: the army would act']],
  [
    'Mayor Ann Cole insisted the bridge was "safe" - a phrase she also used, critics note, in 2018.',
    ['Ann Cole: the bridge was "safe"'],
  ],
])('a remark on a claim takes and gives nothing: %s', (text, expected) => {
  expect(spokenIn(text)).toEqual(expected);
});

test('a clause between commas keeps what it is about', () => {
  expect(spokenIn('The bridge, critics note, was never safe.')).toEqual(['(critics): The bridge … was never safe']);
});
