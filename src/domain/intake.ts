/** So many articles are taken in one call: its sender waits for the answer. */
export const MOST_ARTICLES = 100;
