import { type Fit, fitOffice, readOffice } from '../../../src/nlp/entities/offices.ts';
import { tokenizeText } from '../../../src/nlp/layers/tokens.ts';

function office(text: string) {
  const tokens = tokenizeText(text);
  return readOffice(tokens, { from: 0, to: tokens.length })!;
}

/** A noun phrase without its article, a role, and whether the one may be the other. */
test.each<[string, string, Fit]>([
  ['Norwegian foreign minister', 'Foreign Minister of Norway', 'CONFIRMED'],
  ['Norwegian foreign minister', 'Foreign Minister', 'POSSIBLE'],
  ['Norwegian foreign minister', 'Danish foreign minister', 'NONE'],
  ['foreign minister', 'finance minister', 'NONE'],
  ['minister', 'Finance Minister', 'CONFIRMED'],
  ['minister', 'prime minister', 'NONE'],
  ['minister', 'deputy foreign minister', 'NONE'],
  ['premier', 'prime minister', 'CONFIRMED'],
  ['president', 'former president', 'NONE'],
  ['president', 'Vice President', 'NONE'],
  ['senator', 'Sen.', 'CONFIRMED'],
  ['NATO secretary-general', 'Secretary General of NATO', 'CONFIRMED'],
  ['general', 'secretary general', 'NONE'],
  ['secretary of state', 'U.S. Secretary of State', 'CONFIRMED'],
  ['Norwegian leader', 'president of Norway', 'CONFIRMED'],
  ['head of the company', 'head of the school', 'NONE'],
])('"%s" and "%s": %s', (wanted, held, fit) => {
  expect(fitOffice(office(wanted), office(held))).toBe(fit);
});
