import { spokenIn } from '../spoken-in.ts';

test('the record of a parliament: a surname in capitals and a full stop', () => {
  const text = `Mr. HARROW of North Norland. Madam Speaker, the pier is old. It leaks.

The SPEAKER pro tempore. The gentleman will suspend.

Mrs. De La VEGA. I yield to no one on piers. Ours is new.

Miss TOLLER-BRANDT (during the reading). I ask that it be waived.

Mr. Manager McCREE. The pier stands.`;
  expect(spokenIn(text)).toEqual([
    'Harrow: Madam Speaker, the pier is old. It leaks.',
    '(The SPEAKER pro tempore): The gentleman will suspend.',
    'De La VEGA: I yield to no one on piers. Ours is new.',
    'Toller-Brandt: I ask that it be waived.',
    'McCREE: The pier stands.',
  ]);
});

test('an initial is no surname, and a sentence is no label', () => {
  const text = `Mr. Q. Byron Holt of Ashby. He was a baker.

Ms. Ada Vale, his niece, said he loved bread.`;
  expect(spokenIn(text)).toEqual(['Ada Vale: he loved bread']);
});

test('what a label says behind a name in capitals does not speak', () => {
  const text = `NORA BLYTH, CHAIR, HARBOUR COMMISSION: The sea is rising.

TOM WICKS, LIVES ON THE COAST OF NORLAND (via video): It came into the house at night.

BLYTH: Every year.`;
  expect(spokenIn(text)).toEqual([
    'Nora Blyth: The sea is rising.',
    'Tom Wicks: It came into the house at night.',
    'Nora Blyth: Every year.',
  ]);
});

test('brackets behind a name, and surnames that are words', () => {
  const text = `Senator HOLLIS (Northland) (15:32): It is a bad bill.

Senator WONGSAI: It is a good bill.

SEN. MARK READING (Ind.): It is a short one.`;
  expect(spokenIn(text)).toEqual([
    'Hollis: It is a bad bill.',
    'Wongsai: It is a good bill.',
    'Mark Reading: It is a short one.',
  ]);
});

test('labels that are paragraphs of their own', () => {
  const text = `Jens Holm:
The port is shut, and it will stay so.

Reporter:
Until when will it be?

Jens Holm:
Until May. We have no crane.`;
  expect(spokenIn(text)).toEqual([
    'Jens Holm: The port is shut, and it will stay so.',
    '(Reporter): Until when will it be?',
    'Jens Holm: Until May. We have no crane.',
  ]);
});
