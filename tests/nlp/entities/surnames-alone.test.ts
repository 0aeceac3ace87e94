import { spokenIn } from '../spoken-in.ts';

test.each([
  'Tarn, whose mother Maye Tarn was in the hall, said the boat was ready. “We will sail in May,” Tarn said.',
  'Musk, whose mother Maye Musk was in the hall, said the boat was ready. “We will sail in May,” Musk said.',
])('whose mother has the same surname is somebody else: %s', (text) => {
  expect(spokenIn(text).join('\n')).not.toContain('Maye');
});

test('a name in the first sentence counts where a title stands with it', () => {
  const text =
    'Mayor Louise Grant denied it.\n\nOpponents say the council broke the law. Grant did not say that the council had broken the law.';
  expect(spokenIn(text)).toContain('Louise Grant: that the council had broken the law');
});
