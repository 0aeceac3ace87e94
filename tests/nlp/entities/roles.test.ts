import { analyze } from '../../../src/nlp/analyze.ts';

const rolesIn = (text: string) => analyze({ text }).entities.flatMap(({ roles }) => roles.map(({ title }) => title));

test.each([
  ['Fisheries Minister Bram Tollefsen said the quota would fall.', 'Fisheries Minister'],
  ['Agriculture and Fisheries Minister Bram Tollefsen was late.', 'Agriculture and Fisheries Minister'],
  ['They met Shadow Housing Secretary Paul Greaves on Friday.', 'Shadow Housing Secretary'],
  ['Lars Dahl, minister of fisheries and coastal affairs, took the call.', 'minister of fisheries and coastal affairs'],
  ['Lars Dahl, head of planning and deputy mayor of Lund, took the call.', 'head of planning'],
  ['The hedge fund manager Tom Brask said no.', 'hedge fund manager'],
  ['In court lawyer Ada Brask said it was late.', 'lawyer'],
  ['Yesterday Prime Minister Ola Berg said that he would go.', 'Prime Minister'],
  ['Former Supreme Court Justice Ivo Banks wrote to them.', 'Former Supreme Court Justice'],
])('a role is whole and nothing but a role: %s', (text, role) => {
  expect(rolesIn(text)).toEqual([role]);
});

test.each([
  ['Paul Danby, a jazz drummer from Leeds, said his band would tour.', 'jazz drummer from Leeds'],
  ['Ada Brask, an astronaut, took the call.', 'astronaut'],
  ['Ola Berg, 34, the botanist of the island, said no.', 'botanist of the island'],
])('what somebody is for a living is a role: %s', (text, role) => {
  expect(rolesIn(text)).toEqual([role]);
});
