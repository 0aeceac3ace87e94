import type { Document } from '../../layers/document.ts';
import type { TokenRange } from '../../layers/sentences.ts';

/** Most tokens before the verb of saying: "resisted every temptation to". */
const LONGEST = 7;
/** What leads to a verb that did not come about. */
const KEPT = new RegExp(
  '(?:^| )(?:' +
    '(?:resist(?:s|ed|ing)?|fought|suppressed) (?:the|an|any|every) (?:temptation|urge|impulse) to|' +
    '(?:h[eo]ld|holds|holding|sh(?:y|ies|ied|ying)|back|backs|backed|draw|draws|drew|pull|pulls|pulled) ' +
    '(?:back|away|off) from|' +
    '(?:shr[aiu]nk|shrinks|recoil(?:s|ed)?|desist(?:s|ed)?|abstain(?:s|ed)?) from|' +
    'steer(?:s|ed|ing)? clear of|' +
    '(?:stop|stops|stopped|keep|keeps|kept|restrain|restrained) (?:him|her|it|them)sel(?:f|ves) (?:back )?from' +
    ')$',
);
const NOT = /^(?:not|never|cannot)$|n['’]t$/;

/**
 * "resisted the temptation to say", "held back from saying", "steered clear of claiming": nothing was said, unless that
 * is negated in its turn.
 */
export function keptFrom({ tokens }: Document, first: number, cue: TokenRange): boolean {
  for (let verb = cue.from; verb < cue.to; verb++) {
    const words = tokens.slice(Math.max(first, verb - LONGEST), verb).map(({ lower }) => lower);
    const kept = KEPT.exec(words.join(' '));
    if (kept) return !words.some((word) => NOT.test(word));
  }
  return false;
}
