import { spokenIn } from '../../spoken-in.ts';

test.each([
  ['Senator Ruth Amadi tore into Governor Carl Cole: “He lied to every farmer here.”', 'Ruth Amadi'],
  ['Former senator Ben Ochoa rounded on Hal Moreno: “He had eight years.”', 'Ben Ochoa'],
  ['Senator Ruth Amadi turned to Carl Cole: “You lied to every farmer here.”', 'Ruth Amadi'],
])('who turns on somebody before a colon speaks: %s', (text, speaker) => {
  expect(spokenIn(text)).toEqual([`${speaker}: ${/“.*”/.exec(text)![0]}`]);
});

test.each([
  'Senator Ruth Amadi listened to Carl Cole: “You lied to every farmer here.”',
  'Senator Ruth Amadi gave way to Carl Cole: “You lied to every farmer here.”',
])('who gives way to somebody does not speak: %s', (text) => {
  expect(spokenIn(text).join()).not.toContain('Ruth Amadi:');
});

test.each([
  [
    'Imran Sheikh also claimed that the judge was behind the ban on his party, the National Reform Front (NRF), saying: “They fear us.”',
    'Imran Sheikh: “They fear us.”',
  ],
  [
    'Leo Brand complained that the council had shut his club, the Blue Parrot, writing: “They want silence.”',
    'Leo Brand: “They want silence.”',
  ],
  [
    'Dr. Tsai arrived by night, said Lin Moor, deputy head of the hospital’s branch, adding that Tsai was ill.',
    'Lin Moor: that Tsai was ill',
  ],
])('what describes an object does not speak in the participle behind it: %s', (text, statement) => {
  expect(spokenIn(text)).toContain(statement);
});

test('a long name before a colon that begins a text turns on nobody', () => {
  expect(spokenIn('Maria Anna Lind Kovac: “We will go to the lake and stay there.”')).toHaveLength(1);
});

test('a colon before all else has nobody before it', () => {
  expect(spokenIn(': “ January 31 ẞ')).toEqual([]);
});
