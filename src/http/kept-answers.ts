import type { HTTPGraphQLRequest } from '@apollo/server';
import { LRUCache } from 'lru-cache';
import type { Scope } from '../graphql/access/identify.ts';

/** An answer as it is sent. */
export interface KeptAnswer {
  status: number;
  headers: Record<string, string>;
  text: string;
}

/** Answers to queries, given again for a short time while nothing is stored. */
export interface KeptAnswers {
  /** How long one is given again, in seconds. */
  seconds: number;
  find(key: string): KeptAnswer | null;
  /**
   * To be called before an answer is begun.
   * @returns what keeps it, unless something was stored meanwhile: it might be of before
   */
  begin(): (key: string, answer: KeptAnswer) => void;
  /** Something was stored. */
  clear(): void;
}

/** Characters of all answers and of one, their keys included. */
const MOST_CHARACTERS = 32_000_000;
const MOST_OF_ONE = 1_000_000;

/** @param isSure whether everything that is stored is heard of; while it is not, nothing is kept or given again */
export function createKeptAnswers(seconds: number, isSure: () => boolean = () => true): KeptAnswers {
  const answers = new LRUCache<string, KeptAnswer>({
    ttl: seconds * 1_000,
    maxSize: MOST_CHARACTERS,
    maxEntrySize: MOST_OF_ONE,
    sizeCalculation: ({ text }, key) => text.length + key.length,
  });
  let changes = 0;
  return {
    seconds,
    find: (key) => (isSure() ? (answers.get(key) ?? null) : null),
    begin() {
      const before = changes;
      return (key, answer) => {
        if (isSure() && changes === before) answers.set(key, answer);
      };
    },
    clear() {
      changes += 1;
      answers.clear();
    },
  };
}

/** All that an answer to a query hangs on, but for what is stored. */
export const keyOf = (scope: Scope | null, { method, headers, search, body }: HTTPGraphQLRequest): string =>
  JSON.stringify([scope, method, headers.get('accept'), search, body]);
