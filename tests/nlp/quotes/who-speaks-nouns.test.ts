import { spokenIn } from '../spoken-in.ts';

/** Nouns that stand for somebody whom the article introduced so. */
test.each([
  [
    'A diplomat who knows both Jan Lind and Erik Moe said they were friends. “They will talk,” the diplomat said.',
    '(the diplomat): “They will talk,”',
  ],
  [
    'Several mayors, including Anna Low and Bo Reed, have denounced the plan.',
    '(Several mayors, including Anna Low and Bo Reed,): the plan',
  ],
  ['Lars Berg, 19, scored twice on Saturday. “I was lucky,” the 19-year-old said.', 'Lars Berg: “I was lucky,”'],
  ['The young forward Lars Berg scored twice. The forward said he had been lucky.', 'Lars Berg: he had been lucky'],
  ['Lars Berg scored twice. The goalkeeper said he had been lucky.', '(The goalkeeper): he had been lucky'],
  [
    'Defender Erik Moe was sent off after ten minutes. The referee said he had no choice.',
    '(The referee): he had no choice',
  ],
  [
    'The Ministry of Fisheries banned nets. Stocks are low, the ministry said.',
    'Ministry of Fisheries: Stocks are low',
  ],
  [
    'Nets were banned by the Ministry of Fisheries and the Ministry of Trade. “Stocks are low,” the ministry said.',
    '(the ministry): “Stocks are low,”',
  ],
  ['The Ministry of Fisheries fined a trawler. The company said it would appeal.', '(The company): it would appeal'],
  [
    'UNICEF said the pipes were old. A spokesman for the agency added that they would be replaced.',
    'UNICEF: that they would be replaced',
  ],
  [
    'A statement from the Baltic Grain Board said that prices would fall.',
    'Baltic Grain Board: that prices would fall',
  ],
  [
    'The Baltic Grain Board said in a statement that prices would fall. “It is time,” the statement added.',
    'Baltic Grain Board: “It is time,”',
  ],
  [
    'Defence minister Aki Sato met Ken Abe, the foreign minister. The minister said all was well.',
    '(The minister): all was well',
  ],
  [
    'Trains cancelled north of Perrin\n\nNorthRail has cancelled all trains. “Please do not travel,” the operator said.',
    'NorthRail: “Please do not travel,”',
  ],
  [
    'Actress Nina Holt spoke in Oslo. There was rain. There was wind. There was snow. The actress said she was tired.',
    'Nina Holt: she was tired',
  ],
  [
    'Upper Nirbash Officer (UNO) Tom Sale came at noon. There were two dead. The UNO said the bridge was closed.',
    'Tom Sale: the bridge was closed',
  ],
  [
    'Assistant Superintendent of Police Iraj Raja came at noon. There were two dead. The ASP said the road was wet.',
    'Iraj Raja: the road was wet',
  ],
])('%s', (text, expected) => {
  expect(spokenIn(text)).toContain(expected);
});

/** Bodies that go by a noun for what they are. */
test.each([
  [
    'The Dravik Motor Company will close its plant. The carmaker said 400 workers would go.',
    'Dravik Motor Company: 400 workers would go',
  ],
  [
    'Baltic Air cancelled forty flights on Friday. The airline said its pilots were ill.',
    'Baltic Air: its pilots were ill',
  ],
  [
    'Baltic Air cancelled forty flights on Friday. Northern Airways did not. The airline said it had rained.',
    '(The airline): it had rained',
  ],
  ['The TCC found six knives. The commission said they were old.', 'TCC: they were old'],
  ['The TCB found six knives. The ministry said they were old.', '(The ministry): they were old'],
  [
    'The Rome Fish Union (RFU) meets on Monday. It says that prices will fall.',
    'Rome Fish Union: that prices will fall',
  ],
  [
    'Justice Iraj Raja spoke at length. The judge said that granting it would be wrong.',
    'Iraj Raja: that granting it would be wrong',
  ],
  [
    'The minister of tourism, Morena Vald, said a million came. “We are glad,” the official remarked.',
    'Morena Vald: “We are glad,”',
  ],
  [
    'Gen. Joseph Dunn asked Admiral Harry Hill just that. Asked later, the admiral chuckled. “No,” he said.',
    'Harry Hill: “No,”',
  ],
  [
    'The Bank of Brenn was late. The Fish Union meets on Monday. It says that prices will fall.',
    'Fish Union: that prices will fall',
  ],
  ['Mark Arendt says Nina Holt needs to fulfil her promise to rebuild the pier.', 'Nina Holt: to rebuild the pier'],
])('%s', (text, expected) => {
  expect(spokenIn(text)).toContain(expected);
});

/** Surnames that are words. */
test.each([
  ['Edward Price opened the fair. “It was a good year,” Price told the crowd.', 'Edward Price: “It was a good year,”'],
  ['Rick Young runs the shop. “It was a good year,” Young said.', 'Rick Young: “It was a good year,”'],
  [
    'The lake was calm. “We wait,” Chief Daisy House of Halden said.\n\nHouse, at the time, told the Courier it was cold.',
    'Daisy House: it was cold',
  ],
  ['It rained for a week in Halden, reports Aljarida daily.', 'Aljarida: It rained for a week in Halden'],
  ['Travel + Leisure magazine said that Halden is a treasure.', 'Travel + Leisure: that Halden is a treasure'],
  ['“It is late,” Twitter said, adding that it was sorry. The company said it was closed.', 'Twitter: it was closed'],
  [
    'Leader of the opposition in senate Sven Raza Gilan said on Monday that it was late.',
    'Sven Raza Gilan: that it was late',
  ],
  ['First Deputy Minister of Justice Rosa Gamond said that it was late.', 'Rosa Gamond: that it was late'],
  ['Kerry Lind came to Halden. Kerry says that it rained.', 'Kerry Lind: that it rained'],
  ['Mark Singer wrote the book. Mr. Singer said that it had taken a year.', 'Mark Singer: that it had taken a year'],
])('%s', (text, expected) => {
  expect(spokenIn(text)).toContain(expected);
});

/** Nobody holds an office of which the article says nothing. */
test.each([
  ['Police arrested Joe Dunn, 40, on Sunday. The mayor said it was late.', '(The mayor): it was late'],
  ['Joe Dunn sued the city. “He has no case,” the mayor said.', '(the mayor): “He has no case,”'],
  ['Ann Lee, a shopkeeper, said it rained. The governor said it was late.', '(The governor): it was late'],
  ['Senator Tom Reed spoke first. The governor said it was late.', '(The governor): it was late'],
  ['Mayor Joe Dunn came. Ann Lee, a shopkeeper, said it rained. The mayor said it was late.', 'Joe Dunn: it was late'],
  ['Bishop Rolf Alver spoke first. The bishop said it was late.', 'Rolf Alver: it was late'],
])('%s', (text, expected) => {
  expect(spokenIn(text)).toContain(expected);
});

test('a list of those present tells who chairs', () => {
  const text =
    'Present: R. Holm (chair), J. Dunn, A. Lee\n\nCllr Lee asked whether the hut could be let.\nThe chair said it was late.';
  expect(spokenIn(text)).toContain('R. Holm: it was late');
});
