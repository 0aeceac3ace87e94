import { sliceSpan } from '../../../src/domain/span.ts';
import { analyze } from '../../../src/nlp/analyze.ts';

const INTRODUCTION = 'Health chief Mina Kask and Senator Ola Prentiss met in Oslo on Monday. The ferry was late. ';

function saidIn(sentence: string): string[] {
  const text = INTRODUCTION + sentence;
  const { entities, quotes } = analyze({ text });
  return quotes.map(({ speakerEntity, content }) => {
    const speaker = speakerEntity === null ? '?' : entities[speakerEntity]!.name;
    return `${speaker}: ${content.map((span) => sliceSpan(text, span)).join(' … ')}`;
  });
}

test.each([
  [
    'The claim by Senator Ola Prentiss that the vote was stolen has been rejected.',
    'Ola Prentiss: that the vote was stolen',
  ],
  ['Prentiss’s claim that the vote was stolen has been rejected.', 'Ola Prentiss: that the vote was stolen'],
  ['Kask’s insistence that the beds would run out was widely mocked.', 'Mina Kask: that the beds would run out'],
  ['Prentiss’s claim that he said no is false.', 'Ola Prentiss: that he said no'],
  [
    'The allegation, made by Prentiss, that the mayor took bribes was never proven.',
    'Ola Prentiss: that the mayor took bribes',
  ],
  ['The testimony of Kask that the drugs were missing convinced the jury.', 'Mina Kask: that the drugs were missing'],
  ['The board rejected the accusation by Kask that the money was gone.', 'Mina Kask: that the money was gone'],
  ['Despite Kask’s assurance that the beds were clean, the ward closed.', 'Mina Kask: that the beds were clean'],
  ['The promise by Prentiss to close the port was broken.', 'Ola Prentiss: to close the port'],
  ['An argument made by Kask is that the drugs were cheap.', 'Mina Kask: that the drugs were cheap'],
  ['In the view of Kask, the hospital is too small.', 'Mina Kask: the hospital is too small'],
  ['According to a statement from Kask, the hospital will close in May.', 'Mina Kask: the hospital will close in May'],
  ['A tweet from Prentiss reads: “The vote was stolen.”', 'Ola Prentiss: “The vote was stolen.”'],
  ['A statement by Prentiss said the ferry would stay in port.', 'Ola Prentiss: the ferry would stay in port'],
])('%s', (sentence, expected) => {
  expect(saidIn(sentence)).toContain(expected);
});

test.each([
  ['Reports that the mayor had fled were denied.'],
  ['The fact that the vote was stolen is not known.'],
  ['The claim that Prentiss lied was repeated on Monday.'],
  ['Claims against Prentiss that he had lied were dropped.'],
  ['The officer in charge of the Kask ward that night slept.'],
])('%s names nobody who said it', (sentence) => {
  expect(saidIn(sentence).filter((line) => !line.startsWith('?'))).toEqual([]);
});
