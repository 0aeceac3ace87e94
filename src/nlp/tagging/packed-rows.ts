import { type FeatureGroup, type FeatureSink, hashFeature } from './feature-rows.ts';
import { MOST_LABELS, MOST_SUMMED, sumPacked, unpackSums } from './packed-scores.ts';
import type { PackedModel } from './tag-model.ts';

/** Running sums of a row, see `sumPacked`. */
const SUMS = 4;

/**
 * Rows of at most `MOST_SUMMED` features that are scored as they are written. The sum of the weights of a
 * group of features is computed once for each of its keys and looked up from then on; sums are whole numbers,
 * so their order changes nothing.
 */
export class PackedRows implements FeatureSink {
  private readonly mask: number;
  /** Features of the row that are not summed yet. */
  private readonly ids = new Int32Array(MOST_SUMMED);
  private size = 0;
  private readonly sums = new Int32Array(SUMS);
  /** The sums of each group, key after key; 0 for keys not met yet, which no sum is. */
  private readonly tables: (Int32Array | undefined)[] = [];
  private opened: Int32Array = new Int32Array(0);
  private groupAt = 0;
  private groupFrom = 0;
  private readonly groupSums = new Int32Array(SUMS);
  private readonly byLabel = new Int32Array(MOST_LABELS);
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
    this.groupAt = at;
    this.groupFrom = this.size;
    return true;
  }

  closes(): void {
    const { sums, groupSums, groupFrom, groupAt, opened } = this;
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
    this.tables[group.id]?.fill(0);
  }

  endRow(): void {
    const { sums, byLabel, size, model } = this;
    const L = model.labels.length;
    sumPacked(model.packed, this.mask, this.ids, 0, size, sums);
    unpackSums(sums, byLabel);
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

  private startRow(): void {
    this.size = 0;
    this.sums[0] = 0;
    this.sums[1] = 0;
    this.sums[2] = 0;
    this.sums[3] = 0;
  }

  private grow(): void {
    const larger = new Float32Array(this.table.length * 2);
    larger.set(this.table);
    this.table = larger;
  }
}
