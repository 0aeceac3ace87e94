import { copyWords } from './copy-words.ts';

/** A text whose words are read when they are asked for first. */
export class CopiedText {
  #words: string[] | undefined;

  constructor(private readonly text: string) {}

  get words(): string[] {
    this.#words ??= copyWords(this.text);
    return this.#words;
  }
}
