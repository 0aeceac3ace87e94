import { spokenIn } from '../../spoken-in.ts';

const WHOLE = '“The roof,” … “was laid in 1950 and no one,” … “has looked up since.”';

test.each(['he went on with a grin', 'he went on', 'he added', 'he continued'])(
  'interrupted twice, by “%s”',
  (verb) => {
    const text = `“The roof,” said builder Mo Ennis, “was laid in 1950 and no one,” ${verb}, “has looked up since.”`;
    expect(spokenIn(text)).toEqual([`Mo Ennis: ${WHOLE}`]);
  },
);

test('what is done meanwhile is no part of it', () => {
  const text =
    '“The roof,” he says, shaking his head, “was laid in 1950 and no one,” he goes on, “has looked up since.”';
  expect(spokenIn(text).join()).not.toContain('his head');
  const once =
    '“The roof,” says builder Mo Ennis, shaking his head, “was laid in 1950 and no one has looked up since.”';
  expect(spokenIn(once)).toEqual(['Mo Ennis: “The roof,” … “was laid in 1950 and no one has looked up since.”']);
});

test('what another goes on with is his', () => {
  const text = '“I will go,” said Ann Cole, “and you,” said Bo Lind, “will stay.”';
  expect(spokenIn(text)).toContain('Bo Lind: “will stay.”');
});
