import { spokenIn } from './spoken-in.ts';

test.each([
  ['Lind said that the roof was rotten in an interview on Friday.', 'Lind: that the roof was rotten'],
  ['Anna Cole said the bridge was never safe in a statement on Monday.', 'Anna Cole: the bridge was never safe'],
  [
    'Anna Cole stated that the story has moved on Friday’s broadcast of NBW’s “Real Life.”',
    'Anna Cole: that the story has moved',
  ],
  ['Jan Berg defended the ban on telephones on Wednesday.', 'Jan Berg: the ban on telephones'],
  ['Jan Berg declared the outbreak an emergency on Monday.', 'Jan Berg: the outbreak an emergency'],
  ['Jan Berg said the looting was over in a statement late on Tuesday.', 'Jan Berg: the looting was over'],
  [
    'Durban, May 16 2022 (IPS) - A mere 53 billion dollars a year would be enough, campaigner Anna Lind told the conference.',
    'Anna Lind: A mere 53 billion dollars a year would be enough',
  ],
])('when and where it was said is no part of it: %s', (text, statement) => {
  expect(spokenIn(text)).toEqual([statement]);
});

test.each([
  [
    'Anna Cole said that she had made the promise in an interview.',
    'Anna Cole: that she had made the promise in an interview',
  ],
  ['Anna Cole said that the vote would be held on Monday.', 'Anna Cole: that the vote would be held on Monday'],
])('an occasion that is told of stays: %s', (text, statement) => {
  expect(spokenIn(text)).toEqual([statement]);
});
