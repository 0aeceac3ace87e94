import type { EntityType } from '../../domain/entity.ts';
import type { TokenRange } from '../layers/sentences.ts';
import type { GazetteerEntry } from './gazetteer.ts';

/** One name in the text. */
export interface Name extends TokenRange {
  type: EntityType;
  /** Set for a well-known one. */
  entry: GazetteerEntry | null;
  /** True for a well-known one named by surname alone, which the article's own full names may overrule. */
  isSurname: boolean;
  /**
   * The type that the sentence alone suggests, which is another than `type` for metonyms and for surnames that the
   * article's full names decide; null where it suggests no name.
   */
  tagged: EntityType | null;
}
