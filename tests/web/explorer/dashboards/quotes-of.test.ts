import { quotesOf, quotesOfPair } from '../../../../src/web/explorer/dashboards/answers/quotes-of.ts';
import type { Dimension } from '../../../../src/web/explorer/dashboards/model/schema.ts';

const keysOf = (...values: (string | null)[]) => values.map((value) => ({ value, label: value ?? 'others' }));

describe('a figure of a chart counts', () => {
  const cases: [string, Dimension[], (string | null)[], object, object | null][] = [
    ['those of a speaker', ['speaker'], ['ann-lee'], { about: ['nato'] }, { about: ['nato'], speaker: ['ann-lee'] }],
    [
      'those of an outlet that are reported so',
      ['outlet', 'stance'],
      ['gazette', 'DENY'],
      {},
      { outlet: ['gazette'], stance: ['deny'] },
    ],
    ['those of a day', ['day'], ['2022-01-28'], {}, { from: '2022-01-28', to: '2022-01-28' }],
    ['those of a week', ['week'], ['2022-W04'], {}, { from: '2022-01-24', to: '2022-01-30' }],
    ['those of a month', ['month'], ['2024-02'], {}, { from: '2024-02-01', to: '2024-02-29' }],
    [
      'those of a year in the period that is chosen',
      ['year'],
      ['2022'],
      { from: '2022-03-05', to: '2023-01-01' },
      { from: '2022-03-05', to: '2022-12-31' },
    ],
    ['one of several that are chosen', ['kind'], ['DIRECT'], { kind: ['direct', 'mixed'] }, { kind: ['direct'] }],
    ['what no search finds: both names in one quote', ['about'], ['russia'], { about: ['nato'] }, null],
    ['what no search finds: a word that reports', ['cue'], ['say'], {}, null],
    ['what no search finds: all others together', ['outlet', 'speaker'], ['gazette', null], {}, null],
  ];
  test.each(cases)('%s', (_which, by, values, search, found) => {
    expect(quotesOf(by, keysOf(...values), search)).toEqual(found);
  });

  test('those in which one names another', () => {
    const ann = { name: 'Ann Lee', slug: 'ann-lee' };
    expect(quotesOfPair(ann, { name: 'Bo Ek' }, { from: '2022-01-01' })).toEqual({
      from: '2022-01-01',
      speaker: ['ann-lee'],
      about: ['Bo Ek'],
    });
    expect(quotesOfPair(ann, { name: 'Bo Ek' }, { speaker: ['cy-ode'] })).toBeNull();
  });
});
