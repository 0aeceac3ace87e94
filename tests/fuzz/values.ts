import {
  type GraphQLInputType,
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
} from 'graphql';
import { toId } from '../../src/graphql/relay/ids.ts';
import type { Random } from './random.ts';

/** What stands in the graph, by the name of the argument or field that takes it: `slug`, `EntityFilter.slug`. */
export type Pool = Record<string, readonly unknown[]>;

/** The name of an enum value: no string in a literal. */
export class EnumName {
  constructor(readonly name: string) {}
  toJSON() {
    return this.name;
  }
}

/** A number as it is written in a literal, which JSON cannot hold. */
export class Literal {
  constructor(readonly source: string) {}
  toJSON() {
    return Number(this.source);
  }
}

export interface Values {
  random: Random;
  pool: Pool;
  /** How often a value is one that nobody means: 0 to 1. */
  hostility: number;
  /** Whether filters are to search for a text. */
  isSearch: boolean;
}

/** What no client means and any may send. */
const HOSTILE: Record<string, readonly unknown[]> = {
  String: [
    ...[
      '',
      ' ',
      '\0',
      '\ud800',
      '-',
      '"',
      '“',
      '*',
      ':*',
      '\\',
      '%_%',
      '()&|!<->',
      "'; drop table quote; --",
      '<b>&amp;',
    ],
    ...[
      'x'.repeat(501),
      'long '.repeat(3_000),
      'or '.repeat(100),
      '-a '.repeat(50),
      '"a" '.repeat(120),
      'e\u0301'.repeat(90),
    ],
    ...[
      '\u202eevil',
      '😀',
      'ﬁ ＡＢＣ',
      'İ',
      'null',
      '1e400',
      'a\u0000b',
      'not -or "',
      '--',
      '\ufeff',
      'AT&T C++ $4.5',
      '\ue000',
    ],
  ],
  ID: [
    ...[
      '',
      'x',
      '5',
      '=',
      'Quote:1',
      toId('Quote', 999_999_999_999_999),
      toId('Person', 1),
      toId('Place', 1),
      toId('Outlet', 0),
    ],
    ...[Buffer.from('Quote:99999999999999999999').toString('base64url'), Buffer.from('Quote:-1').toString('base64url')],
    ...[Buffer.from('Toast:1').toString('base64url'), `${toId('Article', 1)}=`, '\0', 'é', 7, -1, 2 ** 53],
  ],
  Int: [
    0,
    -1,
    101,
    1_000,
    2 ** 31 - 1,
    -(2 ** 31),
    2 ** 31,
    1.5,
    '5',
    true,
    new Literal('1e400'),
    new Literal('99999999999999999999'),
  ],
  Float: [
    -0.1,
    1.01,
    1e-320,
    -0,
    Number.NaN,
    Number.POSITIVE_INFINITY,
    '0.5',
    new Literal('1e400'),
    new Literal('-1e400'),
  ],
  Boolean: ['true', 0, 'yes', new Literal('1')],
  Date: [
    ...[
      '',
      'now',
      '2022-02-30',
      '2022-1-1',
      '0000-00-00',
      '0001-01-01',
      '0999-12-31',
      '12024-01-01',
      '+275760-09-13',
      '-0001-01-01',
    ],
    ...[
      '2022-01-28T10:00:00',
      '2022-01-28T25:00:00Z',
      '2022-01-28T10:00:00+99:00',
      '2022-13-01T00:00:00Z',
      '1000-01-01T00:00:00+23:59',
    ],
    ...[
      '9999-12-31T23:59:59.999-23:59',
      '2022-01-28 10:00:00Z',
      20220128,
      '2022-01-28T23:59:60Z',
      '2022-01-28T10:00:00.1234567890Z',
    ],
  ],
  URL: [
    '',
    'x',
    '/news',
    'http://',
    'http://[::1',
    'https://exa mple.org',
    'javascript:1',
    'data:,x',
    `https://a.example/${'x'.repeat(5_000)}`,
    'https://é.example/\0',
    5,
  ],
};

/** What the schema takes and hardly anybody gives. */
const EDGES: Record<string, readonly unknown[]> = {
  Int: [1, 1, 2, 2, 3, 5, 10, 100],
  Float: [0, 0.5, 0.75, 0.995, 1],
  Boolean: [true, false],
  Date: [
    ...[
      '2021-11-01',
      '2021-12-31',
      '2022-01-01',
      '2022-01-26',
      '2022-01-31',
      '2022-02-28',
      '2024-02-29',
      '1000-01-01',
      '9999-12-31',
    ],
    ...['2022-01-27T12:00:00Z', '2022-01-28T10:00:00+02:00', '2022-03-27T02:30:00.123456+01:00', '2022-01-28T10:00Z'],
  ],
};

/**
 * A value for an argument or an input field.
 * @param place "Query.quotes(first)"; of a field of an input behind it: "Query.person(by)/EntityBy.slug"
 */
export function makeValue(values: Values, type: GraphQLInputType, place: string, depth = 0): unknown {
  const { random, hostility } = values;
  if (random.chance(isNonNullType(type) ? hostility / 10 : 0.04)) return null;
  const wanted = getNullableType(type);
  if (isListType(wanted)) {
    if (random.chance(0.03)) return [];
    if (random.chance(0.05)) return makeValue(values, wanted.ofType, place, depth);
    const most = isEnumType(getNullableType(wanted.ofType)) ? 4 : 2;
    const list = Array.from({ length: 1 + random.below(most) }, () => makeValue(values, wanted.ofType, place, depth));
    if (random.chance(hostility / 4)) return Array.from({ length: random.pick([2, 60, 1_001]) }, () => list[0]);
    return list;
  }
  if (isEnumType(wanted)) {
    if (random.chance(hostility / 2)) return random.pick<unknown>([new EnumName('NOTHING'), 'SAY', 5]);
    return new EnumName(random.pick(wanted.getValues()).name);
  }
  if (isInputObjectType(wanted)) {
    const fields = Object.values(wanted.getFields());
    const isNesting = (name: string) => /^(and|or|not)$/.test(name);
    const open = fields.filter(({ name }) => depth < 6 || !isNesting(name));
    const most = wanted.isOneOf && !random.chance(hostility / 4) ? 1 : random.pick([1, 1, 2, 2, 3]);
    const given = fields.filter((field) => isNonNullType(field.type));
    const text = wanted.getFields()['text'];
    const searched = text && random.chance(values.isSearch ? 0.9 : 0.15) ? [text] : [];
    // Of the many conditions these have the most values.
    const enums = fields.filter((field) => isEnumType(getNamedType(field.type)));
    const told = enums.length > 0 && !wanted.isOneOf && random.chance(0.3) ? [random.pick(enums)] : [];
    const least = wanted.isOneOf ? 1 : Number(depth > 0);
    const chosen = new Set([...given, ...searched, ...told, ...random.some(open, least, most)]);
    const object: Record<string, unknown> = {};
    for (const { name, type: inner } of chosen) {
      object[name] = makeValue(values, inner, `${place}/${wanted.name}.${name}`, depth + 1);
    }
    if (random.chance(hostility / 10)) object['nothing'] = 1;
    return object;
  }
  return scalar(values, wanted.name, place);
}

function scalar({ random, pool, hostility }: Values, type: string, place: string): unknown {
  if (random.chance(hostility)) {
    return random.pick(random.chance(0.9) ? HOSTILE[type]! : HOSTILE[random.pick(Object.keys(HOSTILE))]!);
  }
  const field = place.slice(place.lastIndexOf('/') + 1);
  const name = /(\w+)\)?$/.exec(place)![1]!;
  return random.pick(pool[place] ?? pool[field] ?? pool[name] ?? EDGES[type] ?? pool[type] ?? HOSTILE[type]!);
}
