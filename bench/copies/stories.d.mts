export interface MadeArticle {
  kind: string;
  story: number;
  text: string;
}
export function randomNumbers(seed: number): () => number;
export function inventStory(random: () => number): string;
export function weeklyReport(place: string, random: () => number): string;
export const COPIES: Record<string, (text: string, random: () => number) => string>;
export function makeArticles(stories: readonly string[], seed: number): MadeArticle[];
