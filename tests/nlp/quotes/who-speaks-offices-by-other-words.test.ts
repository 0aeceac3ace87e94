import { spokenIn } from '../spoken-in.ts';

/** Whoever holds an office is called by other words later on, or was so before the name came. */
test.each([
  [
    'The first lady, Gabriela Montes, opened a clinic on Monday.\n\nThe First Lady explained that every town would get one.',
    'Gabriela Montes: that every town would get one',
  ],
  [
    'Deputy Prime Minister of Norway Tor Olavsen received Lena Brandt on Monday.\n\nThe Deputy PM said the work was done.',
    'Tor Olavsen: the work was done',
  ],
  [
    'President of the Republic Pedro Alvarez opened a hospital.\n\nAccording to the Head of State, it will treat 3,000 people.',
    'Pedro Alvarez: it will treat 3,000 people',
  ],
  [
    'Chief Election Commissioner Karim Mollah left early.\n\nAt the talks with the Lund Party, the CEC said, "We are not biased."',
    'Karim Mollah: "We are not biased."',
  ],
  [
    'Northern League general secretary Karim Mollah left.\n\nAbout the talks, the NL general secretary said it was their right.',
    'Karim Mollah: it was their right',
  ],
  [
    'Northern League chairman Karim Mollah left for Oslo.\n\nThe NL chief warned that the talks would fail.',
    'Karim Mollah: that the talks would fail',
  ],
  [
    'The harbour plan is dead, the Lund governor said on Sunday.\n\nGovernor Pelle Arnesen told reporters that money was short.',
    'Pelle Arnesen: The harbour plan is dead',
  ],
  [
    'The harbour plan is dead, the government spokeswoman said.\n\nSpokeswoman Karin Holm said that money was short.',
    'Karin Holm: The harbour plan is dead',
  ],
  [
    'Minister of Grain Bassam Moulawi met Interior Minister Mazen Farouk.\n\nFarouk spoke of the border.\n\nIn this regard, the minister said that the army was ready.',
    'Mazen Farouk: that the army was ready',
  ],
])('%s', (text, expected) => {
  expect(spokenIn(text)).toContain(expected);
});

test.each([
  // Whoever is named later holds another office, and an acronym is of another body.
  [
    'The harbour plan is dead, the Lund governor said.\n\nHarbour director Pelle Arnesen told reporters that money was short.',
    '(the Lund governor): The harbour plan is dead',
  ],
  [
    'Northern League chairman Karim Mollah left for Oslo.\n\nThe TRP chief warned that the talks would fail.',
    '(The TRP chief): that the talks would fail',
  ],
])('%s stays open', (text, expected) => {
  expect(spokenIn(text)).toContain(expected);
});
