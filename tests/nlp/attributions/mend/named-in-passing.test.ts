import { spokenIn } from '../../spoken-in.ts';

test.each([
  [
    'Thanking her deputy, Jan Brandt, campaign chair Ada Lund said the fight would go on.',
    ['Ada Lund: the fight would go on'],
  ],
  [
    'Flanked by her brother, Jan Brandt, union boss Ada Lund said the strike would last.',
    ['Ada Lund: the strike would last'],
  ],
  [
    'After meeting the mayor, Jan Brandt, party chairwoman Ada Lund said the talks had failed.',
    ['Ada Lund: the talks had failed'],
  ],
  ['Quoting Brandt, campaign chair Ada Lund said the fight would go on.', ['Ada Lund: the fight would go on']],
])('who is told of before the subject does not speak: %s', (text, expected) => {
  expect(spokenIn(text)).toEqual(expected);
});

test.each([
  [
    '“We will fight,” said Ola Vang, whose boss, Kim Strand, said earlier: “We will wait.”',
    ['Ola Vang: “We will fight,”', 'Kim Strand: “We will wait.”'],
  ],
  [
    'Ola Vang, whose boss, Kim Strand, said earlier that the plan was dead, resigned.',
    ['Kim Strand: that the plan was dead'],
  ],
  ['Ola Vang, whose boss, Kim Strand, said the plan was dead, shrugged.', ['Kim Strand: the plan was dead']],
  [
    'The mayor, Anna Roe, whose wife, Eva Roe, told the court that she was ill, said she was well.',
    ['Eva Roe: that she was ill', 'Anna Roe: she was well'],
  ],
  ['Ola Vang, whose son, Jan Vang, died in the fire, said the alarm was silent.', ['Ola Vang: the alarm was silent']],
])('who is named behind "whose" speaks in that clause alone: %s', (text, expected) => {
  expect(spokenIn(text)).toEqual(expected);
});

test.each([
  ['The priest, João do Amaral, said the bells had been stolen.', ['João do Amaral: the bells had been stolen']],
  ['The clerk, Ana do Vale, said the ship had sunk.', ['Ana do Vale: the ship had sunk']],
  ['“Go,” said Maria do Carmo.', ['Maria do Carmo: “Go,”']],
  [
    'The prosecutor, Maria do Rosário Peixoto, said the bones were found.',
    ['Maria do Rosário Peixoto: the bones were found'],
  ],
])('the "do" of a Portuguese name is no verb: %s', (text, expected) => {
  expect(spokenIn(text)).toEqual(expected);
});

test('the "do" of a question stays a verb', () => {
  expect(spokenIn('What did Maria do Friday? Jan Brandt said she slept.')).toEqual(['Jan Brandt: she slept']);
});
