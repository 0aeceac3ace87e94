import * as cue from '../../../../src/nlp/attributions/learned/cue-templates.ts';
import * as judge from '../../../../src/nlp/attributions/learned/judge-templates.ts';
import * as role from '../../../../src/nlp/attributions/learned/role-templates.ts';
import { featureNames, featureNumber } from '../../../../src/nlp/tagging/feature-names.ts';

test('the number of a feature comes from its name alone, wherever the feature stands in the code', () => {
  expect(featureNames('example')('tag before')).toBe(1_265_078_620);
  expect(cue.TAG_BEFORE).not.toBe(role.TAG_BEFORE);
});

test('no two features of a model have one number', () => {
  for (const names of [cue, role, judge]) {
    const { REACH, NEAR, ...features } = names as Record<string, number | number[]>;
    const numbers = Object.values(features).flat();
    expect(numbers.length).toBeGreaterThan(40);
    expect(new Set(numbers).size).toBe(numbers.length);
  }
});

test('a name that is given twice, and one whose number another has, are refused', () => {
  featureNumber('example: twice');
  expect(() => featureNumber('example: twice')).toThrow('two features are one: "example: twice" and "example: twice"');
});
