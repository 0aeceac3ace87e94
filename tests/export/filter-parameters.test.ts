import { canonicalParameters, readFilterParameters } from '../../src/graphql/filter-parameters.ts';

const read = (search: string) => readFilterParameters(new URLSearchParams(search));

test('parameters are the filter of the API', () => {
  expect(
    read(
      'speaker=a-b,c&speaker=d&about=e&outlet=f&kind=direct,MIXED&stance=deny&text=%22a phrase%22 -not, this&from=2022-01-01&to=2022-01-31',
    ),
  ).toEqual({
    speaker: { slug: ['a-b', 'c', 'd'] },
    about: { slug: ['e'] },
    outlet: { slug: ['f'] },
    kind: ['DIRECT', 'MIXED'],
    stance: ['DENY'],
    text: '"a phrase" -not, this',
    publishedAt: { from: new Date('2022-01-01'), to: new Date('2022-01-31') },
  });
  expect(read('')).toEqual({});
  expect(read('from=2022-01-01')).toEqual({ publishedAt: { from: new Date('2022-01-01'), to: null } });
});

const refused: [search: string, message: string][] = [
  ['when=now', 'there is no parameter "when": filter by speaker, about, outlet, kind, stance, text, from, to'],
  ['speaker=', '"speaker" wants at least one value: leave it out to match all'],
  ['speaker=%20,,', '"speaker" wants at least one value: leave it out to match all'],
  ['text=', '"text" wants a value: leave it out to match all'],
  ['text=a&text=b', '"text" may stand once, got it 2 times'],
  ['from=2022-01-01&from=2022-01-02', '"from" may stand once, got it 2 times'],
  ['from=2022-02-30', '"from" wants a day like 2022-01-28, got "2022-02-30"'],
  ['to=tomorrow', '"to" wants a day like 2022-01-28, got "tomorrow"'],
  ['to=2022-01-28T00:00:00Z', '"to" wants a day like 2022-01-28, got "2022-01-28T00:00:00Z"'],
  ['kind=LOUD', '"kind" wants one of DIRECT, MIXED, INDIRECT, got "LOUD"'],
  [
    'stance=say,shout',
    '"stance" wants one of SAY, CLAIM, CONFIRM, DENY, WARN, ASK, PROMISE, DEMAND, CRITICIZE, PRAISE, SUGGEST, DECLINE, OTHER, got "shout"',
  ],
  ['text=a%00b', '"text" holds a character that no text has: remove it'],
];

test.each(refused)('%s is refused: %s', (search, message) => {
  expect(() => read(search)).toThrow(expect.objectContaining({ name: 'InputError', code: 'BAD_USER_INPUT', message }));
});

test('equal filters have one spelling', () => {
  const canonical = (search: string) => canonicalParameters(new URLSearchParams(search));
  expect(canonical('to=2022-01-01&speaker=b&speaker=a,b&text= x ')).toBe('speaker=a%2Cb&text=x&to=2022-01-01');
  expect(canonical('')).toBe('');
});
