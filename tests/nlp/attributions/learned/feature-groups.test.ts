import { type Codes, readCodes } from '../../../../src/nlp/attributions/learned/codes.ts';
import { addCueFeatures } from '../../../../src/nlp/attributions/learned/cue-features.ts';
import { countTokens } from '../../../../src/nlp/attributions/learned/find-candidates.ts';
import { attributionModels } from '../../../../src/nlp/attributions/learned/models.ts';
import { addRoleFeatures } from '../../../../src/nlp/attributions/learned/role-features.ts';
import { forgetCue } from '../../../../src/nlp/attributions/learned/role-groups.ts';
import { findByRules } from '../../../../src/nlp/attributions/rules/find-by-rules.ts';
import { findUnits } from '../../../../src/nlp/attributions/units.ts';
import { readDocument } from '../../../../src/nlp/layers/document.ts';
import { paragraphRanges } from '../../../../src/nlp/layers/paragraph-ranges.ts';
import type { TokenRange } from '../../../../src/nlp/layers/sentences.ts';
import { tagNames } from '../../../../src/nlp/names/tagger/tag-names.ts';
import { FeatureRows, type FeatureSink } from '../../../../src/nlp/tagging/feature-rows.ts';
import { labelRows } from '../../../../src/nlp/tagging/label-rows.ts';
import { type LabelModel, scoreLabels } from '../../../../src/nlp/tagging/tag-model.ts';

const TEXTS = [
  `Jane Orlova, the foreign minister, said on Friday that Norway would stay. “We will stay,” she said, “and that is all.”
“Never,” Cole replied, according to two people who were there, and the board in Oslo asked whether he meant it.`,
  `COLE: We lost.\nThe mayor told reporters: “It is over, and I'm glad.” He added that 1,200 people, who had come from
the U.S. and from Kenya, called it "a disgrace" and urged the Senate to act; the White House declined to comment.`,
  'Said he.',
];

function read(text: string): { codes: Codes; windows: TokenRange[] } {
  const document = readDocument(text);
  const { statements } = findByRules(document, findUnits(document));
  return { codes: readCodes(document, tagNames(document), statements), windows: paragraphRanges(document) };
}

/** What `write` writes for the tokens of a window, scored feature by feature and with what was remembered of groups. */
function compare(model: LabelModel, { from, to }: TokenRange, write: (rows: FeatureSink, i: number) => void): void {
  const plain = new FeatureRows();
  const grouped = labelRows(model);
  forgetCue(grouped);
  for (const rows of [plain, grouped]) {
    for (let i = from; i < to; i++) {
      write(rows, i);
      rows.endRow();
    }
  }
  expect([...grouped.scores()]).toEqual([...scoreLabels(model, plain, to - from)]);
}

test('what is remembered of groups of features changes no score of cues', () => {
  const { any } = attributionModels();
  for (const text of [...TEXTS, ...TEXTS]) {
    const { codes, windows } = read(text);
    for (const window of windows)
      compare(any, window, (rows, i) => addCueFeatures(rows, codes, i, window.from, window.to));
  }
});

test('what is remembered of groups of features changes no score of roles, whichever token is the cue', () => {
  const { roles } = attributionModels();
  for (const text of [...TEXTS, ...TEXTS]) {
    const { codes, windows } = read(text);
    for (const window of windows) {
      for (let from = window.from; from < window.to; from++) {
        const cue = { from, to: Math.min(from + 1 + (from % 3), window.to), head: from };
        const before = countTokens(codes.n, [cue, { from: 0, to: 2 }]);
        compare(roles, window, (rows, i) => addRoleFeatures(rows, codes, i, window, cue, before));
      }
    }
  }
});
