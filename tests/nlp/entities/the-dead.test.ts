import { spokenIn } from '../spoken-in.ts';

test.each([
  [
    'Dorothy Woods, whose husband, the sailor Ty Woods, was one of four men killed in May, came late. Woods said that she was tired.',
    'Dorothy Woods: that she was tired',
  ],
  ['Ty Woods died in May. His brother, Jan Woods, came late. “It is hard,” said Woods.', 'Jan Woods: “It is hard,”'],
  [
    'Police arrested Jan Woods after the murder of Ty Woods. Woods said that he was innocent.',
    'Jan Woods: that he was innocent',
  ],
  [
    'Lee Dae-jun, an official, was shot dead. His brother, Lee Rae-jin, wept. “She never knew,” Lee said.',
    'Lee Rae-jin: “She never knew,”',
  ],
  [
    'Ann Cole and Jan Cole came. Jan Cole said that a man was killed. “It is hard,” said Cole.',
    '(Cole): “It is hard,”',
  ],
  [
    'Marie Lund was stabbed to death in 2019. Her husband, Peter Lund, was jailed on Friday. “I loved her,” Lund told the court.',
    'Peter Lund: “I loved her,”',
  ],
  [
    'Peter Lund, who killed his wife, Marie Lund, in 2019, was jailed on Friday. “I loved her,” Lund told the court.',
    'Peter Lund: “I loved her,”',
  ],
  [
    'Ben Frye has died aged 70. “He was brave,” said his wife, Lena Frye. Frye added that he had been ill for a year.',
    'Lena Frye: that he had been ill for a year',
  ],
  [
    'Helen Carver, whose father, the MP Michael Carver, was killed in May, came late. “I am tired,” Carver said.',
    'Helen Carver: “I am tired,”',
  ],
])('of two who share a name the dead one does not speak: %s', (text, statement) => {
  expect(spokenIn(text)).toContain(statement);
});
