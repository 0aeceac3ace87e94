// Looked up once: the global object is slow to reach from a sandbox such as jest's.
const { imul } = Math;
/**
 * A group of features that depend on few values. A model computes the sum of their weights when it first meets a set of
 * values, and looks it up afterwards.
 */
export interface FeatureGroup {
  /** Its own among all groups. */
  id: number;
  /** Keys are below it. */
  size: number;
  /** Whether its keys come to mean something else, see `forget`. */
  changes: boolean;
}

let groups = 0;

/** Makes a group for keys from 0 to below `size`. Only one that `changes` can be forgotten. */
export const featureGroup = (size: number, changes = false): FeatureGroup => ({ id: groups++, size, changes });

/**
 * A group of features that depend on a word and a few small numbers, of which there are too many for a table. Only the
 * sums that were needed last are remembered.
 */
export interface WordGroup {
  /** Its own among all groups of words. */
  id: number;
}

let wordGroups = 0;

/** Makes a group. It has at most 192 features. */
export const wordGroup = (): WordGroup => ({ id: wordGroups++ });

/** Where features are written to, row after row. */
export interface FeatureSink {
  /** Adds a feature to the row that is being written. `template` tells apart features with the same values. */
  add(template: number, a?: number, b?: number, c?: number): void;
  /**
   * Begins the features of a group. `key` tells these values from all others of the group; a negative key means that
   * their sum is not to be remembered. Returns false where the sum is known already: it is in the row then, and no
   * feature is to be added.
   */
  opens(group: FeatureGroup, key: number): boolean;
  /** The same for a group of words: `word` and `key` tell these values from all others. */
  opensWord(group: WordGroup, word: number, key: number): boolean;
  /** Ends the features of the group that was opened last. */
  closes(): void;
  /** Keys of the group mean something else from now on. */
  forget(group: FeatureGroup): void;
  /** Finishes the row that is being written. */
  endRow(): void;
}

/**
 * The features of a sequence, row after row, one row a position. A feature is a number: its template and up to three
 * values, hashed to 32 bits (the "hashing trick" of Weinberger et al., 2009), so that nothing is written as a string.
 */
export class FeatureRows implements FeatureSink {
  /** Features of all rows, one after another. */
  ids = new Int32Array(4096);
  /** Where each row begins, and after the last one where it ends. */
  starts: number[] = [0];
  private size = 0;

  /** How many rows are finished. */
  get length(): number {
    return this.starts.length - 1;
  }

  add(template: number, a = 0, b = 0, c = 0): void {
    if (this.size === this.ids.length) this.grow();
    this.ids[this.size++] = hashFeature(template, a, b, c);
  }

  /** Adds a feature that is already hashed. */
  addHashed(id: number): void {
    if (this.size === this.ids.length) this.grow();
    this.ids[this.size++] = id;
  }

  /** Nothing is known here: every feature is written. */
  opens(): boolean {
    return true;
  }

  opensWord(): boolean {
    return true;
  }

  closes(): void {}

  forget(): void {}

  /** Finishes the row that is being written. */
  endRow(): void {
    this.starts.push(this.size);
  }

  /** Empties it for the next sequence; the memory is kept. */
  clear(): void {
    this.starts.length = 1;
    this.size = 0;
  }

  /** A copy that later changes do not touch, with no room to spare. */
  snapshot(): { ids: Int32Array; starts: Int32Array } {
    return { ids: this.ids.slice(0, this.size), starts: Int32Array.from(this.starts) };
  }

  private grow(): void {
    const larger = new Int32Array(this.ids.length * 2);
    larger.set(this.ids);
    this.ids = larger;
  }
}

/** Mixes a template and its values to 32 well spread bits (the finalizer of MurmurHash3 after each value). */
export function hashFeature(template: number, a: number, b: number, c: number): number {
  let h = imul(template + 1, 0x9e3779b1) ^ a;
  h = imul(h ^ (h >>> 16), 0x85ebca6b) + b;
  h = imul(h ^ (h >>> 13), 0xc2b2ae35) + c;
  h = imul(h ^ (h >>> 16), 0x85ebca6b);
  h = imul(h ^ (h >>> 13), 0xc2b2ae35);
  return h ^ (h >>> 16);
}

/** A word as a number, the same on every machine (FNV-1a over its UTF-16 units). */
export function hashText(text: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) h = imul(h ^ text.charCodeAt(i), 0x01000193);
  return h;
}
