import { hashText } from './feature-rows.ts';

/** Names by the number that stands for them. */
const named = new Map<number, string>();

/**
 * The number that features are told apart by, made from a name in words ("cue: tag before"), so that it stays the same
 * wherever the feature stands in the code. For constants, computed once when the code is loaded.
 * @throws Error when two features have one name, or two names one number.
 */
export function featureNumber(name: string): number {
  const number = hashText(name);
  const other = named.get(number);
  if (other !== undefined) throw new Error(`two features are one: "${other}" and "${name}"`);
  named.set(number, name);
  return number;
}

/** Makes numbers for the features of a model: `featureNames('cue')('tag before')`. */
export const featureNames =
  (model: string) =>
  (name: string): number =>
    featureNumber(`${model}: ${name}`);
