import { type FeatureGroup, type FeatureSink, hashFeature, type WordGroup } from './feature-rows.ts';
import { MOST_LABELS, MOST_SUMMED, sumPacked, unpackSums } from './packed-scores.ts';
import type { PackedModel } from './tag-model.ts';

// Looked up once: the global object is slow to reach from a sandbox such as jest's.
const { imul } = Math;
/** Running sums of a row, see `sumPacked`. */
const SUMS = 4;
/** Sums that are remembered of a group of words, 2 to this: 128 KB, so that they stay in the processor's cache. */
const WORD_BITS = 12;
/** Numbers of one of them: word, key, sums, and two that make it half a line of the cache. */
const WORD_PLACE = 8;
/** Features whose sums are split by label before those of a group of words are added, so that 16 bits hold them. */
const MOST_BEFORE_GROUP = MOST_SUMMED - 192;

/**
 * Rows of features that are scored as they are written: at most `MOST_SUMMED` of them, not counting groups of words.
 * The sum of the weights of a group of features is computed once for each of its keys and looked up from then on; sums
 * are whole numbers, so their order changes nothing.
 */
export class PackedRows implements FeatureSink {
  private readonly mask: number;
  /** Features of the row that are not summed yet. */
  private readonly ids = new Int32Array(MOST_SUMMED);
  private size = 0;
  private readonly sums = new Int32Array(SUMS);
  /** The sums of each group, key after key; 0 for keys not met yet, which no sum is. */
  private readonly tables: (Int32Array | undefined)[] = [];
  /** The same of each group of words: each place belongs to the values that came last of those that share it. */
  private readonly wordTables: (Int32Array | undefined)[] = [];
  /** Where the sums of each group that changes stand: few, so that forgetting them is quicker than emptying a table. */
  private readonly known: (number[] | undefined)[] = [];
  private opened: Int32Array = new Int32Array(0);
  private openedKnown: number[] | undefined;
  private groupAt = 0;
  private groupFrom = 0;
  private readonly groupSums = new Int32Array(SUMS);
  private readonly byLabel = new Int32Array(MOST_LABELS);
  /** Sums of this row that are split by label already, where there are any. */
  private readonly split = new Int32Array(MOST_LABELS);
  private isSplit = false;
  private table = new Float32Array(4096);
  private written = 0;

  constructor(private readonly model: PackedModel) {
    this.mask = (1 << model.bits) - 1;
  }

  add(template: number, a = 0, b = 0, c = 0): void {
    this.ids[this.size++] = hashFeature(template, a, b, c);
  }

  opens(group: FeatureGroup, key: number): boolean {
    let table = this.tables[group.id];
    if (table === undefined) this.tables[group.id] = table = new Int32Array(group.size * SUMS);
    const at = key * SUMS;
    if (key >= 0 && table[at] !== 0) {
      const { sums } = this;
      sums[0]! += table[at]!;
      sums[1]! += table[at + 1]!;
      sums[2]! += table[at + 2]!;
      sums[3]! += table[at + 3]!;
      return false;
    }
    this.opened = table;
    this.openedKnown = group.changes ? this.knownOf(group) : undefined;
    this.groupAt = at;
    this.groupFrom = this.size;
    return true;
  }

  opensWord({ id }: WordGroup, word: number, key: number): boolean {
    const { sums } = this;
    if (sums[3]! >>> 16 > MOST_BEFORE_GROUP) this.splitSums();
    let table = this.wordTables[id];
    if (table === undefined) this.wordTables[id] = table = new Int32Array(WORD_PLACE << WORD_BITS);
    const at = ((imul(word, 0x9e3779b1) ^ imul(key, 0x85ebca6b)) >>> (32 - WORD_BITS)) * WORD_PLACE;
    if (table[at] === word && table[at + 1] === key && table[at + 2] !== 0) {
      sums[0]! += table[at + 2]!;
      sums[1]! += table[at + 3]!;
      sums[2]! += table[at + 4]!;
      sums[3]! += table[at + 5]!;
      return false;
    }
    table[at] = word;
    table[at + 1] = key;
    this.opened = table;
    this.openedKnown = undefined;
    this.groupAt = at + 2;
    this.groupFrom = this.size;
    return true;
  }

  closes(): void {
    const { sums, groupSums, groupFrom, groupAt, opened } = this;
    if (groupAt >= 0) this.openedKnown?.push(groupAt);
    groupSums[0] = 0;
    groupSums[1] = 0;
    groupSums[2] = 0;
    groupSums[3] = 0;
    sumPacked(this.model.packed, this.mask, this.ids, groupFrom, this.size, groupSums);
    for (let k = 0; k < SUMS; k++) {
      sums[k]! += groupSums[k]!;
      if (groupAt >= 0) opened[groupAt + k] = groupSums[k]!;
    }
    this.size = groupFrom;
  }

  forget(group: FeatureGroup): void {
    const table = this.tables[group.id];
    const known = this.knownOf(group);
    while (known.length > 0) table![known.pop()!] = 0;
  }

  endRow(): void {
    const { sums, byLabel, split, size, model } = this;
    const L = model.labels.length;
    if (sums[3]! >>> 16 > MOST_BEFORE_GROUP) this.splitSums();
    sumPacked(model.packed, this.mask, this.ids, 0, size, sums);
    unpackSums(sums, byLabel);
    if (this.isSplit) for (let y = 0; y < L; y++) byLabel[y]! += split[y]!;
    if (this.written + L > this.table.length) this.grow();
    for (let y = 0; y < L; y++) this.table[this.written++] = byLabel[y]! * model.scale;
    this.startRow();
  }

  scores(): Float32Array {
    return this.table.subarray(0, this.written);
  }

  clear(): void {
    this.written = 0;
    this.startRow();
  }

  private splitSums(): void {
    const { sums, byLabel, split } = this;
    unpackSums(sums, byLabel);
    for (let y = 0; y < MOST_LABELS; y++) split[y]! += byLabel[y]!;
    this.isSplit = true;
    sums[0] = 0;
    sums[1] = 0;
    sums[2] = 0;
    sums[3] = 0;
  }

  private knownOf({ id }: FeatureGroup): number[] {
    let known = this.known[id];
    if (known === undefined) this.known[id] = known = [];
    return known;
  }

  private startRow(): void {
    this.size = 0;
    for (let k = 0; k < SUMS; k++) this.sums[k] = 0;
    if (!this.isSplit) return;
    for (let y = 0; y < MOST_LABELS; y++) this.split[y] = 0;
    this.isSplit = false;
  }

  private grow(): void {
    const larger = new Float32Array(this.table.length * 2);
    larger.set(this.table);
    this.table = larger;
  }
}
