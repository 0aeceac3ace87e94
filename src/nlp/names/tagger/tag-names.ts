import type { EntityType } from '../../../domain/entity.ts';
import type { Document } from '../../layers/document.ts';
import type { TokenRange } from '../../layers/sentences.ts';
import { readShipped } from '../../shipped-model.ts';
import { labelRows } from '../../tagging/label-rows.ts';
import { readPackedModel } from '../../tagging/model-file.ts';
import { bestLabels, chunksOf, type LabelModel } from '../../tagging/tag-model.ts';
import { NAME_LABELS } from '../name-labels.ts';
import { nameFeatures, readNameCodes } from './name-features.ts';
import { findNameStretches } from './name-stretches.ts';

/** A name as the model marks it. */
export interface TaggedName extends TokenRange {
  type: EntityType;
}

let loaded: LabelModel | null = null;

/**
 * Marks names by a conditional random field, in text order and without overlap. `more` are scores of other origin to
 * add to its own: a row of `NAME_LABELS` for each token of the document, as logarithms.
 */
export function tagNames(document: Document, more: Float32Array | null = null): TaggedName[] {
  loaded ??= readShipped('names.br', readPackedModel);
  return tagNamesWith(loaded, document, more);
}

/** As `tagNames`, with a given model. */
export function tagNamesWith(model: LabelModel, document: Document, more: Float32Array | null = null): TaggedName[] {
  const codes = readNameCodes(document);
  const L = NAME_LABELS.length;
  const rows = labelRows(model);
  const names: TaggedName[] = [];
  for (const stretch of findNameStretches(document)) {
    rows.clear();
    nameFeatures(codes, stretch, rows);
    const n = stretch.to - stretch.from;
    const scores = rows.scores();
    for (let k = 0; more && k < n * L; k++) scores[k]! += more[stretch.from * L + k]!;
    for (const { from, to, type } of chunksOf(model.labels, bestLabels(model, scores, n))) {
      names.push({ from: stretch.from + from, to: stretch.from + to, type: type as EntityType });
    }
  }
  return names;
}
