import { Field, Int, ObjectType } from 'type-graphql';
import type { SpeakerRow } from '../../storage/nodes/in-articles.ts';

@ObjectType('Speaker', { simpleResolvers: true, description: 'Someone quoted in an article, with how much.' })
export class SpeakerType implements Pick<SpeakerRow, 'quoteCount' | 'wordCount' | 'firstPosition'> {
  @Field(() => Int, { description: 'Their quotes in the article.' })
  quoteCount!: number;

  @Field(() => Int, { description: 'Words of these quotes, from the first to the last of each.' })
  wordCount!: number;

  @Field(() => Int, { description: 'Offset of their first quote, in UTF-16 units.' })
  firstPosition!: number;
}
