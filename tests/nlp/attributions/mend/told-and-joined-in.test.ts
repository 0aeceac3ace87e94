import { spokenIn } from '../../spoken-in.ts';

test.each([
  [
    'Three clerks who asked not to be named because they were not cleared to speak said a bridge had been sold.',
    ['(Three clerks who asked not to be named because they were not cleared to speak): a bridge had been sold'],
  ],
  [
    'Growers were warned in an email from Harrow Mills that prices would fall by 5%.',
    ['Harrow Mills: that prices would fall by 5%'],
  ],
  ['Nora Vance was told by a nurse to "wait and see".', ['(a nurse): to "wait and see"']],
  ['Nora Vance sat down. Vance cut in: "That is not so."', ['Nora Vance: "That is not so."']],
  ['Coach Nora Vance was livid about the ruling. "We were robbed of it."', ['Nora Vance: "We were robbed of it."']],
  ['Mayor Nora Vance was in no mood to bargain: "We are done."', ['Nora Vance: "We are done."']],
  ['Nora Vance rose. She cited a proverb: "The sea gives and takes."', ['Nora Vance: "The sea gives and takes."']],
  [
    'Quotes of the day\n\n"I was never there at all." — Transport Minister Nora Vance',
    ['Nora Vance: "I was never there at all."'],
  ],
])('what a plain clause says: %s', (text, said) => {
  expect(spokenIn(text)).toEqual(said);
});
