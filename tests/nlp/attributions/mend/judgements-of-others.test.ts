import { spokenIn } from '../../spoken-in.ts';

test.each([
  [
    'described later on',
    'Mayor Greta Holm has said that the pool would open by June, a vow that Ivo Marsh described on Sunday as “a joke”.',
    ['Greta Holm: that the pool would open by June', 'Ivo Marsh: “a joke”'],
  ],
  [
    'dismissed by a titled name',
    'Mayor Greta Holm said that rents would drop, a claim that union leader Ivo Marsh dismissed as “moonshine”.',
    ['Greta Holm: that rents would drop', 'Ivo Marsh: “moonshine”'],
  ],
  [
    'without a joint',
    'Greta Holm said rents would drop, a promise Ivo Marsh called “moonshine”.',
    ['Greta Holm: rents would drop', 'Ivo Marsh: “moonshine”'],
  ],
  [
    'of the whole sentence',
    'Greta Holm said rents would drop, which Ivo Marsh mocked as “moonshine”.',
    ['Greta Holm: rents would drop', 'Ivo Marsh: “moonshine”'],
  ],
  [
    'in no marks',
    'Greta Holm said rents would drop, something that Ivo Marsh dismissed as nonsense.',
    ['Greta Holm: rents would drop'],
  ],
])('what somebody else says of a claim is no piece of it: %s', (_, text, expected) => {
  expect(spokenIn(text)).toEqual(expected);
});

test('a judgement in the middle of what is said stays in it', () => {
  expect(spokenIn('Greta Holm said the plan, a scheme that critics called “mad”, would go ahead.')).toEqual([
    'Greta Holm: the plan, a scheme that critics called “mad”, would go ahead',
  ]);
});
