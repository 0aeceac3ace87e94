import type { FeatureRows } from '../../tagging/feature-rows.ts';
import { type AttributionCandidate, overlap, quotedShare, share } from './candidates.ts';
import { type Codes, step } from './codes.ts';
import * as T from './judge-templates.ts';

/** Steps of a probability on the scale of its odds, -8 to 8. */
const odds = (p: number): number =>
  Math.max(-8, Math.min(8, Math.round(1.5 * Math.log(Math.max(p, 1e-6) / Math.max(1 - p, 1e-6)))));

/** Adds the row of features of a candidate among all of its article. */
export function addCandidateFeatures(
  rows: FeatureRows,
  codes: Codes,
  candidate: AttributionCandidate,
  others: readonly AttributionCandidate[],
): void {
  const { content, cue, source, rule, isRule } = candidate;
  const { lemma, tag, fine, cluster, word, quoted, name } = codes;
  const origin = isRule ? 2 : rule ? 1 : 0;
  const marks = quotedShare(codes, content);
  const kind = origin * 3 + marks;
  const m = lemma[cue.head]!;
  const first = content[0]!;
  const last = content.at(-1)!;
  const length = content.reduce((sum, r) => sum + r.to - r.from, 0);
  const side = (first.from < cue.from ? 1 : 0) + (last.to > cue.to ? 2 : 0);
  const sourceSide = source ? (source.from < cue.from ? 1 : 2) : 0;
  const agreement = rule && !isRule ? Math.floor(overlap(content, rule.content) * 4) : 7;
  const sameSource =
    !rule || isRule
      ? 7
      : source && rule.speaker
        ? overlap([source], [rule.speaker]) > 0
          ? 1
          : 2
        : source || rule.speaker
          ? 3
          : 4;
  rows.add(T.ALWAYS);
  rows.add(T.KIND, kind);
  rows.add(T.CUE_SURENESS, odds(candidate.cueSureness), kind);
  rows.add(T.CONTENT_SURENESS, odds(candidate.contentSureness), kind);
  rows.add(T.SOURCE_SURENESS, odds(candidate.sourceSureness), sourceSide, origin);
  rows.add(T.ANY_CONTENT, odds(candidate.anyContent), kind);
  rows.add(T.ANY_SOURCE, odds(candidate.anySource), sourceSide, origin);
  rows.add(T.ANY_CUE, odds(candidate.anyCue), kind);
  rows.add(T.CUE_AND_CONTENT, odds(candidate.cueSureness), odds(candidate.contentSureness));
  rows.add(T.ANY_CUE_AND_CONTENT, odds(candidate.anyCue), odds(candidate.anyContent));
  rows.add(
    T.ALL_SURENESS,
    Math.round(
      2 *
        Math.log(
          Math.max(1e-6, candidate.cueSureness * candidate.contentSureness * (source ? candidate.sourceSureness : 0.6)),
        ),
    ),
    kind,
  );
  rows.add(T.AGREEMENT, agreement, sameSource);
  rows.add(T.AGREEMENT_AND_KIND, agreement, sameSource, kind);
  rows.add(T.CUE, m);
  rows.add(T.CUE_AND_MARKS, m, marks);
  rows.add(T.CUE_AND_SOURCE_SIDE, m, sourceSide);
  rows.add(T.CUE_AND_SIDE, m, side);
  rows.add(T.CUE_MEDIUM_AND_TAG, fine[cue.head]!, tag[cue.head]!);
  rows.add(T.CUE_CLUSTER, cluster[cue.head]!, kind);
  rows.add(T.CUE_TAG, tag[cue.head]!, kind);
  rows.add(T.CUE_AND_WORD_AFTER, word[cue.to] ?? 0, m);
  rows.add(T.WORD_BEFORE_CUE, word[cue.from - 1] ?? 0, tag[cue.head]!);
  rows.add(T.LENGTH, step(length), marks, side);
  rows.add(T.CUE_AND_LENGTH, step(length), m);
  rows.add(T.PIECES, content.length, side, marks);
  rows.add(T.SIDES, side, sourceSide, marks);
  rows.add(T.FIRST_TAG, tag[first.from]!, side, marks);
  rows.add(T.FIRST_WORD, word[first.from]!, side);
  rows.add(T.LAST_TAG, tag[last.to - 1]!, side, marks);
  rows.add(T.TAG_AFTER, tag[last.to] ?? 99, quoted[last.to - 1]!, side);
  rows.add(T.WORD_AFTER, word[last.to] ?? 0, side);
  rows.add(T.CUE_QUOTED, quoted[cue.head]!, marks, origin);
  if (source) {
    rows.add(T.SOURCE_LENGTH, step(source.to - source.from), name[source.to - 1]!);
    rows.add(T.SOURCE_WORD, word[source.to - 1]!);
    rows.add(T.SOURCE_TAGS, tag[source.to - 1]!, tag[source.from]!, sourceSide);
    rows.add(T.SOURCE_DISTANCE, step(sourceSide === 1 ? cue.from - source.to : source.from - cue.to), sourceSide);
    rows.add(T.SOURCE_QUOTED, quoted[source.from]!, marks);
    rows.add(T.SOURCE_MEDIUM, fine[source.to - 1]!, sourceSide);
  } else rows.add(T.NO_SOURCE, m);
  let nested = 0;
  let rival = 0;
  let host = 0;
  for (const other of others) {
    if (other === candidate) continue;
    if (share([cue], other.content) > 0) {
      nested = Math.max(nested, 9 + odds(other.cueSureness * other.contentSureness));
      host = Math.max(host, quotedShare(codes, other.content) + 1);
    }
    if (other.cue.from !== cue.from && share(content, other.content) > 0.3)
      rival = Math.max(rival, 9 + odds(other.cueSureness * other.contentSureness));
  }
  rows.add(T.NESTED_AND_HOST, nested, host);
  rows.add(T.NESTED_AND_MARKS, nested, marks);
  rows.add(T.RIVAL_AND_CUE, rival, odds(candidate.cueSureness));
  rows.add(T.RIVAL_AND_MARKS, rival, marks);
  rows.add(T.RIVAL_AND_NESTED, rival, nested);
  rows.add(T.SENTENCE_MARKS, codes.sentenceQuotes[cue.head]!, marks, sourceSide);
}
