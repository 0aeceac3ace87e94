import type { EntityType } from '../../../domain/entity.ts';
import { wordSet } from '../../../domain/word-lists.ts';
import type { Document } from '../../layers/document.ts';
import { isCommonWord } from '../../layers/parts-of-speech.ts';
import type { Token } from '../../layers/tokens.ts';
import type { TaggedName } from '../tagger/tag-names.ts';
import { withMissedRuns } from './missed-runs.ts';
import { isOfElection } from './of-elections.ts';

/** Nouns that little else than a body has at the end of its name, or before "of". */
const BODY_HEADS = wordSet(
  `ministry department agency bureau council commission secretariat authority directorate directorate-general
  corporation bank university college institute foundation association federation league committee organisation
  organization society alliance coalition party tribunal police fund trust board academy laboratory chamber
  confederation club newspaper embassy government`,
);
/** Those of bodies before "of" alone: "Office of the Auditor", not "Oval Office". */
const BODY_LEADS = wordSet('office');
/** The same of places, at the end of the name alone. */
const PLACE_HEADS = wordSet(
  `park refuge reserve river airport province county island islands peninsula mountains valley desert highway`,
);
const OF = /^(?:of|for)$/;
/** Most words of a name. */
const LONGEST = 8;

/**
 * With bodies whose names end in a noun for bodies, "Public Harbour Commission", or begin with one that "of" goes on,
 * and places that end in one for places, where the model saw nothing, or no more than the place or person that they are
 * called after: "Vestrup Wildlife Refuge". Takes and gives names in text order, without overlap.
 */
export function withHeadedNames(document: Document, names: readonly TaggedName[]): TaggedName[] {
  const { tokens } = document;
  return withMissedRuns(
    document,
    names,
    (run, opensSentence) => {
      // The first word of a sentence may be any.
      const from = opensSentence && isCommonWord(tokens[run.from]!.lower) ? run.from + 1 : run.from;
      const fits = run.to - from >= 2 && run.to - from <= LONGEST && !isOfElection(document, run.to);
      return fits ? { from, to: run.to } : null;
    },
    ({ from, to }, first) =>
      first ? typeOfWhole(first, tokens.slice(first.to, to)) : typeByHead(tokens.slice(from, to)),
  );
}

/** The type of a place, or of somebody, with the words behind that the model saw nothing in. */
function typeOfWhole({ type }: TaggedName, words: readonly Token[]): EntityType | null {
  if (type === 'ORGANIZATION' || words.some(({ text, lower }) => text === lower)) return null;
  const whole = typeByHead(words);
  return type === 'PLACE' || whole === 'PLACE' ? whole : null;
}

function typeByHead(words: readonly Token[]): EntityType | null {
  const of = words.findIndex(({ text }) => OF.test(text));
  const head = words[of < 0 ? words.length - 1 : of - 1];
  if (!head || head.text === head.text.toUpperCase()) return null;
  if (BODY_HEADS.has(head.lower) || (of > 0 && BODY_LEADS.has(head.lower))) return 'ORGANIZATION';
  return of < 0 && PLACE_HEADS.has(head.lower) ? 'PLACE' : null;
}
