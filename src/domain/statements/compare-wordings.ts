import { areSameWords, type Floors, KNOWN_SPEAKER, reaches, UNKNOWN_SPEAKER } from './same-words.ts';
import type { Wording } from './wording.ts';
import { type ComparedWord, readComparedWords } from './words.ts';

/** A wording with its words read, for comparing it with many. */
export interface ReadWording extends Wording {
  /** All its words. */
  words: ComparedWord[];
  /** Those between quotation marks. */
  said: ComparedWord[];
}

/** The words of a wording. */
export function readWordingWords(wording: Wording): ReadWording {
  const said = readComparedWords(wording.verbatim);
  return { ...wording, words: wording.kind === 'DIRECT' ? said : readComparedWords(wording.text), said };
}

/**
 * Whether two quotes report one statement, by their words: those between quotation marks are the same or nearly, or the
 * shorter are a part of the longer; a paraphrase only when it is printed word for word.
 */
export function reportTheSame(one: ReadWording, other: ReadWording, speakerKnown: boolean): boolean {
  const floors = floorsFor(speakerKnown);
  if (isRepeated(one, other)) return reaches(one.words, floors.equal);
  return one.said.length > 0 && other.said.length > 0 && areSameWords(one.said, other.said, floors);
}

/** Whether two quotes have the same words in the same order, and the same kind. */
export const isRepeated = (
  one: Pick<ReadWording, 'kind' | 'words'>,
  other: Pick<ReadWording, 'kind' | 'words'>,
): boolean =>
  one.kind === other.kind &&
  one.words.length === other.words.length &&
  one.words.every((word, index) => word.form === other.words[index]!.form);

const floorsFor = (speakerKnown: boolean): Floors => (speakerKnown ? KNOWN_SPEAKER : UNKNOWN_SPEAKER);

/** Whether a wording says enough to be found again in other articles. */
export const isTelling = (wording: ReadWording, speakerKnown: boolean): boolean =>
  reaches(wording.words, floorsFor(speakerKnown).equal) || reaches(wording.said, floorsFor(speakerKnown).equal);
