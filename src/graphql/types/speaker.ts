import { Field, Int, ObjectType } from 'type-graphql';
import type { SpeakerRow } from '../../storage/nodes/in-articles.ts';

@ObjectType('Speaker', { simpleResolvers: true, description: 'Someone whom an article quotes, and how much.' })
export class SpeakerType implements Pick<SpeakerRow, 'quoteCount' | 'wordCount' | 'firstPosition'> {
  @Field(() => Int, { description: 'How many quotes they have in the article.' })
  quoteCount!: number;

  @Field(() => Int, {
    description: 'How many words these quotes have, counted from the first to the last word of each.',
  })
  wordCount!: number;

  @Field(() => Int, { description: 'Offset of their first quote, in UTF-16 units.' })
  firstPosition!: number;
}
