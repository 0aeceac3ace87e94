import { readDocument } from '../../../src/nlp/layers/document.ts';
import { PENN_TAGS } from '../../../src/nlp/layers/penn/penn-tags.ts';
import { clusterOf, coarseClusterOf, fineClusterOf } from '../../../src/nlp/tagging/word-clusters.ts';

const tagsOf = (text: string): string => {
  const { tokens, penn } = readDocument(text);
  return tokens.map((token, i) => `${token.text}/${PENN_TAGS[penn[i]!]}`).join(' ');
};

test.each([
  [
    'a verb and a noun of one form',
    'They report that the report was wrong.',
    'They/PRP report/VBP that/IN the/DT report/NN was/VBD wrong/JJ ./.',
  ],
  [
    'a possessive apostrophe',
    "The voters' choice surprised her.",
    "The/DT voters/NNS '/POS choice/NN surprised/VBD her/PRP ./.",
  ],
  ['names', 'Teodora Vance leads Oslo.', 'Teodora/NNP Vance/NNP leads/VBZ Oslo/NNP ./.'],
])('tags %s', (_name, text, expected) => {
  expect(tagsOf(text)).toEqual(expected);
});

test('words that are used alike share a cluster, and unknown words have none', () => {
  expect(coarseClusterOf('monday')).toBe(coarseClusterOf('tuesday'));
  expect(clusterOf('qwzxv')).toBe(0);
  expect(fineClusterOf('qwzxv')).toBe(0);
});
