import { Field, Float, ObjectType } from 'type-graphql';
import type { QuoteExplanation, QuoteFinder, QuoteKind, SpeakerEvidence, Stance } from '../../domain/quote.ts';
import type { QuoteRow } from '../../storage/quotes/row.ts';
import { QuoteFinderEnum, QuoteKindEnum, SpeakerEvidenceEnum, StanceEnum } from '../enums.ts';
import { connectionType } from '../relay/connection.ts';
import { DateScalar } from '../scalars.ts';
import { QuoteMatch } from './match.ts';
import { NodeInterface } from './node.ts';

export { SpanType } from './span.ts';

@ObjectType('Cue', { simpleResolvers: true, description: 'The words that report: "said", "according to".' })
export class CueType {
  @Field(() => String, { description: 'As printed.' })
  text!: string;

  @Field(() => String, { description: 'In its dictionary form: "say".' })
  lemma!: string;

  @Field(() => StanceEnum, { description: 'How it presents the statement.' })
  stance!: Stance;

  @Field(() => Boolean, {
    description:
      'Whether it says that the words were not said: "has never said", "did not endorse". Lists and counts leave ' +
      'such quotes out unless the filter has "polarity". Their stance is OTHER. A refusal to speak is not negated: ' +
      'its stance is DECLINE.',
  })
  negated!: boolean;
}

@ObjectType('Context', { simpleResolvers: true, description: 'The sentences around a quote.' })
export class ContextType {
  @Field(() => [String], { description: 'The sentences before it, in the order of the text.' })
  before!: string[];

  @Field(() => [String], { description: 'The sentences after it, in the order of the text.' })
  after!: string[];
}

@ObjectType('QuoteExplanation', {
  simpleResolvers: true,
  description:
    'Why something was taken for a quote and why its speaker was chosen, with the probability of each. The ' +
    'confidence of the quote is the product of both probabilities, or the first alone when the speaker stays open.',
})
export class QuoteExplanationType implements QuoteExplanation {
  @Field(() => QuoteFinderEnum, { description: 'What showed that it is a quote.' })
  foundBy!: QuoteFinder;

  @Field(() => Float, { description: 'The probability that it is a statement and that its text is right: 0 to 1.' })
  attributionProbability!: number;

  @Field(() => SpeakerEvidenceEnum, { description: 'What showed who the speaker is.' })
  speakerBy!: SpeakerEvidence;

  @Field(() => Float, {
    description:
      'The probability that the article gives the quote to this speaker: 0 to 1. Where it is too low, the speaker ' +
      'stays null. It does not say which of several known people of one name is meant: see speakerCandidates.',
  })
  speakerProbability!: number;
}

type Shown = Pick<QuoteRow, 'text' | 'kind' | 'speakerText' | 'roleText' | 'saidOn' | 'confidence'>;

@ObjectType('Quote', {
  simpleResolvers: true,
  implements: NodeInterface,
  description: 'One statement as one article reports it.',
})
export class QuoteType extends NodeInterface implements Shown {
  @Field(() => String, {
    description:
      'What was said: its pieces in order, as printed with their quotation marks, joined by one space. Words that ' +
      'interrupt it are left out: from "We," he said, "will not." it is "We," "will not." The whole stretch is in ' +
      'span.',
  })
  text!: string;

  @Field(() => QuoteKindEnum, { description: 'How much of it stands between quotation marks.' })
  kind!: QuoteKind;

  @Field(() => String, { nullable: true, description: 'The words beside it that say who speaks, as printed: "he".' })
  speakerText!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Role of the speaker as this article prints it: "Russian Foreign Minister".',
  })
  roleText!: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'The day on which it was said, where the text says so.' })
  saidOn!: string | null;

  @Field(() => Float, { description: 'The probability that its text and its speaker are right: 0 to 1.' })
  confidence!: number;
}

export const QuoteConnection = connectionType('Quote', 'quotes', () => QuoteType, {
  edgeFields: QuoteMatch,
  isSearched: true,
});
