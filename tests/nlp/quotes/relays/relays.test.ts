import { sliceSpan } from '../../../../src/domain/span.ts';
import { analyze } from '../../../../src/nlp/analyze.ts';

const INTRODUCTION =
  'Anna Lind, the mayor of Tromvik, spoke to Oleg Brin, the minister, on Monday. King Olav was there. ';

/** "speaker: statement | via medium" of each quote of a sentence. */
function relayed(sentence: string): string[] {
  const text = INTRODUCTION + sentence;
  const { entities, quotes } = analyze({ text });
  return quotes
    .filter(({ content }) => content[0]!.start >= INTRODUCTION.length - 1)
    .map(({ speakerEntity, content, via }) => {
      const speaker = speakerEntity === null ? '?' : entities[speakerEntity]!.name;
      const said = content.map((span) => sliceSpan(text, span)).join(' … ');
      return [`${speaker}: ${said}`, ...via.map(({ span }) => `via ${sliceSpan(text, span)}`)].join(' | ');
    });
}

test.each([
  ['“The talks have failed,” Brin told Tass.', 'Oleg Brin: “The talks have failed,” | via Tass'],
  ['Lind told the Northern Gazette that it would close.', 'Anna Lind: that it would close | via the Northern Gazette'],
  ['Lind told the Gazette that it would close.', 'Anna Lind: that it would close | via the Gazette'],
  ['“We will not leave,” Brin told Kommersant on Tuesday.', 'Oleg Brin: “We will not leave,” | via Kommersant'],
  ['The Gazette quoted Oleg Brin: “No money was left.”', 'Oleg Brin: “No money was left.” | via The Gazette'],
  ['Lind told the Senate that it would close.', 'Anna Lind: that it would close'],
  ['Lind told the station Radio Azul that it was late.', 'Anna Lind: that it was late | via the station Radio Azul'],
  ["Lind told CNN's Piet Moor she was tired.", "Anna Lind: she was tired | via CNN's Piet Moor"],
  [
    'Lind told Fox News anchor Ida Moe on Friday that it was late.',
    'Anna Lind: that it was late | via Fox News anchor Ida Moe',
  ],
  [
    '“We are ready,” Brin said in an interview with the Northern Gazette.',
    'Oleg Brin: “We are ready,” | via the Northern Gazette',
  ],
  [
    'According to Tasnim, the semi-official news agency, commander Reza Golshan said the reports were false.',
    'Reza Golshan: the reports were false | via Tasnim, the semi-official news agency',
  ],
  [
    'According to Tasnim, the semi-official news agency, the reports were a fabrication.',
    'Tasnim: the reports were a fabrication',
  ],
  [
    'Brin told King Olav the same day that the offer from Tromvik “would cost us the harbour,” his office said.',
    'Oleg Brin: that the offer from Tromvik “would cost us the harbour,” | via his office',
  ],
  ['In an interview with Sky News, Lind said the town was poor.', 'Anna Lind: the town was poor | via Sky News'],
  ['“The bridge is safe,” Brin said, as quoted by Interfax.', 'Oleg Brin: “The bridge is safe,” | via Interfax'],
  ['Brin was quoted by Tass as saying that the road was long.', 'Oleg Brin: that the road was long | via Tass'],
  ['Brin was quoted as saying by Interfax that it was cold.', 'Oleg Brin: that it was cold | via Interfax'],
  [
    '“We never agreed to that,” Brin was quoted by the Northern Gazette as saying.',
    'Oleg Brin: “We never agreed to that,” | via the Northern Gazette',
  ],
  ['The Northern Gazette quoted Brin: “We are late.”', 'Oleg Brin: “We are late.” | via The Northern Gazette'],
  ['Tass quoted Oleg Brin as saying that the talks had failed.', 'Oleg Brin: that the talks had failed | via Tass'],
  [
    'Brin, quoted by the RIA news agency, said that the plan was dead.',
    'Oleg Brin: that the plan was dead | via the RIA news agency',
  ],
  [
    '“It is a shame,” Lind said in remarks carried by state television.',
    'Anna Lind: “It is a shame,” | via state television',
  ],
  ['“We lost,” Lind said on CNN.', 'Anna Lind: “We lost,” | via CNN'],
  ['“It is late,” Lind said, the Northern Gazette reported.', 'Anna Lind: “It is late,” | via the Northern Gazette'],
  ['“It will be rebuilt,” Brin said, according to the palace.', 'Oleg Brin: “It will be rebuilt,” | via the palace'],
  [
    'The Northern Gazette reported that Lind said she was sorry.',
    'Anna Lind: she was sorry | via The Northern Gazette',
  ],
])('%s', (sentence, expected) => {
  expect(relayed(sentence)).toContain(expected);
});

test.each([
  // Whoever speaks relays nothing of his own.
  ['Lind said she had told the council that the money was gone.'],
  ['The palace said in a statement that the king was well.'],
  // Hearers that are no medium, pages of one's own, and what only bears the name of a medium.
  ['Lind told reporters Norvik would close.'],
  ['Lind told the council that it was late.'],
  ['“We lost,” Lind wrote on social media.'],
  ['Lind told the Times building manager that it was late.'],
  // Clauses beside the statement.
  ['Brin said the ministers who claimed to be poor had lied.'],
  ['Brin praised the mayor for the plan that she wrote for the council.'],
  ['“We lost,” Lind said ahead of her interview with Sky News.'],
])('%s comes through nobody', (sentence) => {
  expect(relayed(sentence).filter((line) => line.includes('| via'))).toEqual([]);
});

test.each([
  ['Brin is reported to have said that the port was closed.', 'Oleg Brin: that the port was closed'],
  ['Lind reportedly told friends that she would quit.', 'Anna Lind: that she would quit'],
  ['Brin was quoted as saying that the ferry was old.', 'Oleg Brin: that the ferry was old'],
])('%s', (sentence, expected) => {
  expect(relayed(sentence)).toContain(expected);
});

test.each([
  ['the Reuters news agency', 'Reuters'],
  ['Tass news agency', 'TASS'],
  ['CNN television', 'CNN'],
])('a medium is known with what it is behind its name: %s', (printed, name) => {
  const { entities, quotes } = analyze({ text: `${INTRODUCTION}“The talks have failed,” Brin told ${printed}.` });
  const media = quotes.flatMap(({ via }) => via.map(({ entity }) => (entity === null ? null : entities[entity]!.name)));
  expect(media).toEqual([name]);
});

test('a pronoun that may be the speaker passes nothing on', () => {
  const text = 'Pedro Luna spoke. He later called out Secretary Anthony Brink for criticizing the record.';
  expect(analyze({ text }).quotes.flatMap(({ via }) => via)).toEqual([]);
});
