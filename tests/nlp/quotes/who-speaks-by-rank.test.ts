import { spokenIn } from '../spoken-in.ts';

test.each([
  [
    'Detective Chief Inspector Nell Harker said the boat was found. DCI Harker said: "We are still looking for him."',
    ['Nell Harker: the boat was found', 'Nell Harker: "We are still looking for him."'],
  ],
  [
    'Detective Superintendent Owen Rudd said the boat was found. Det Supt Rudd said: "We are still looking."',
    ['Owen Rudd: the boat was found', 'Owen Rudd: "We are still looking."'],
  ],
  [
    'Chief Inspector Iris Holt said the boat was found. Ch Insp Holt said: "We are still looking."',
    ['Iris Holt: the boat was found', 'Iris Holt: "We are still looking."'],
  ],
  ['SSP Kavita Menon said the boat was found.', ['Kavita Menon: the boat was found']],
  ['CP Ibrahim Danladi said the boat was found.', ['Ibrahim Danladi: the boat was found']],
  [
    'Doña Elena Vidal said the boat was found. Doña Elena said it was hers.',
    ['Elena Vidal: the boat was found', 'Elena Vidal: it was hers'],
  ],
  ['Taoiseach Ronan Kelly said the boat was found.', ['Ronan Kelly: the boat was found']],
])('one person, whatever rank is printed: %s', (text, said) => {
  expect(spokenIn(text)).toEqual(said);
});
