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
import { shareEvidence } from './share-evidence.ts';

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
  const stretches = findNameStretches(document);
  const scores = new Float32Array(document.tokens.length * L);
  for (const stretch of stretches) {
    rows.clear();
    nameFeatures(codes, stretch, rows);
    const { from, to } = stretch;
    scores.set(rows.scores().subarray(0, (to - from) * L), from * L);
    for (let k = from * L; more && k < to * L; k++) scores[k]! += more[k]!;
  }
  shareEvidence(model, document, stretches, scores);
  return stretches.flatMap(({ from: start, to: end }) =>
    chunksOf(model.labels, bestLabels(model, scores.subarray(start * L, end * L), end - start)).map(
      ({ from, to, type }) => ({ from: start + from, to: start + to, type: type as EntityType }),
    ),
  );
}
