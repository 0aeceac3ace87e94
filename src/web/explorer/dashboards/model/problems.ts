import type * as z from 'zod/mini';

type Issue = z.core.$ZodIssue;

/** So many are said at once. */
const MOST_PROBLEMS = 6;

/**
 * What is wrong with a dashboard and where, each in a sentence.
 * @param given what was read, for the titles of panels
 */
export function sayProblems(issues: readonly Issue[], given: unknown): string[] {
  const said = issues.slice(0, MOST_PROBLEMS).map((issue) => `${placeOf(issue.path, given)} ${wordsOf(issue)}.`);
  const more = issues.length - said.length;
  return more > 0 ? [...said, `There is more of the kind: ${more}.`] : said;
}

/** `panel 2 (“Who speaks”), question, by` */
function placeOf(path: readonly PropertyKey[], given: unknown): string {
  if (path.length === 0) return 'The dashboard';
  const words = path.flatMap((part, index) => {
    if (typeof part !== 'number') return part === 'panels' && path.length > index + 1 ? [] : [`“${String(part)}”`];
    const parent = path[index - 1];
    return parent === 'panels' ? [panelName(part, given)] : [`entry ${part + 1}`];
  });
  const place = words.join(', ');
  return place.charAt(0).toUpperCase() + place.slice(1);
}

function panelName(index: number, given: unknown): string {
  const title = (given as { panels?: { title?: unknown }[] }).panels?.[index]?.title;
  return `panel ${index + 1}${typeof title === 'string' && title !== '' ? ` (“${title.slice(0, 60)}”)` : ''}`;
}

const KINDS: Record<string, string> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  array: 'a list',
  object: 'an object',
  boolean: 'true or false',
};

function wordsOf(issue: Issue): string {
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined ? 'is missing' : `should be ${KINDS[issue.expected] ?? issue.expected}`;
    case 'invalid_value':
      return `should be ${listed(issue.values.map(String))}`;
    case 'unrecognized_keys':
      return `has ${listed(
        issue.keys.map((key) => `“${key}”`),
        'and',
      )}, which nobody knows`;
    case 'too_small':
      return issue.origin === 'number' ? `should be at least ${issue.minimum}` : 'is empty';
    case 'too_big':
      return issue.origin === 'number' ? `should be at most ${issue.maximum}` : `is longer than ${issue.maximum}`;
    case 'invalid_format':
      return issue.path.at(-1) === 'id' ? 'should have small letters, digits and hyphens' : 'should be like 2022-01-28';
    case 'invalid_union':
      return 'should be counts, total, pairs, quotes, statements, query or text';
    default:
      return issue.message ?? 'is not right';
  }
}

function listed(values: readonly string[], between = 'or'): string {
  const [last, ...before] = [...values].reverse();
  return before.length === 0 ? `${last}` : `${before.reverse().join(', ')} ${between} ${last}`;
}
