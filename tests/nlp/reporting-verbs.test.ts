import { wordsIn } from '../../src/domain/word-lists.ts';
import { ATTITUDE_VERBS, REPORTING_VERBS } from '../../src/nlp/lexicon/reporting-verbs.ts';
import { reportingVerb } from '../../src/nlp/lexicon/reporting-words.ts';

test.each([
  ['said', '', 'say', 'SAY'],
  ['denies', '', 'deny', 'DENY'],
  ['denied', '', 'deny', 'DENY'],
  ['warning', 'of', 'warn', 'WARN'],
  ['pledged', 'to', 'pledge', 'PROMISE'],
  ['called', 'for', 'call', 'DEMAND'],
  ['called', 'it', 'call', 'SAY'],
  ['refused', 'to', 'refuse', 'DECLINE'],
  ['agreed', '', 'agree', 'CONFIRM'],
  ['admitted', '', 'admit', 'CONFIRM'],
  ['divulged', '', 'divulge', 'SAY'],
  ['averred', '', 'aver', 'CLAIM'],
])('"%s %s" is a form of %s with stance %s', (form, next, lemma, stance) => {
  expect(reportingVerb(form, next)).toMatchObject({ lemma, stance });
});

test('every verb of the lists has frames or prepositions, and no frame that is none', () => {
  for (const verb of wordsIn([...Object.values(REPORTING_VERBS), ATTITUDE_VERBS].join(' ')))
    expect(verb).toMatch(/^[a-z]+:(?:[qtbnigo]+(?:\+[a-z]+(?:,[a-z]+)*)?|\+[a-z]+(?:,[a-z]+)*)$/);
});

test('knows no verb in other words', () => {
  expect(reportingVerb('sailed')).toBeNull();
});

test('rates speech above belief', () => {
  expect(reportingVerb('said')!.speech).toBeGreaterThan(reportingVerb('believes')!.speech);
});
