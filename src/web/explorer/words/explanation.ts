import type { graphql } from '../api/graphql.ts';

type Finder = ReturnType<typeof graphql.scalar<'QuoteFinder'>>;
type Evidence = ReturnType<typeof graphql.scalar<'SpeakerEvidence'>>;

/** Why this is a quote. */
export const FOUND_BY: Record<Finder, string> = {
  MODEL: 'A model trained on annotated news found it',
  QUOTATION: 'Its quotation marks tell; no word reports it',
  RULE: 'A reporting word, or the form of a transcript, tells',
};

/** Why it is this speaker's. */
export const SPEAKER_BY: Record<Evidence, string> = {
  BODY: 'The words stand for this body',
  CONVERSATION: 'It is their turn in the conversation',
  LABEL: 'The name and a colon stand before it, as in a transcript',
  NAME: 'The name stands beside the quote',
  NONE: 'The article does not tell who it is',
  PREVIOUS_SPEAKER: 'They were quoted or named just before',
  RANKER: 'A model chose among those whom the article names',
  RELATIVE: 'The name stands before “who”',
  ROLE_MEMORY: 'The article calls this person so elsewhere',
  RUNNING_SPEAKER: 'The quotation of the same speaker goes on',
};
