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
   * The type that the sentence alone suggests; null where the sentence suggests no name. It differs from `type` for
   * metonyms. It also differs for surnames whose type the article's full names decide.
   */
  tagged: EntityType | null;
}
