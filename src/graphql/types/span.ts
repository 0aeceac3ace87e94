import { Field, Int, ObjectType } from 'type-graphql';

@ObjectType('Span', { simpleResolvers: true, description: 'A stretch of the text of an article.' })
export class SpanType {
  @Field(() => Int, { description: 'Offset of its first character in UTF-16 units.' })
  start!: number;

  @Field(() => Int, { description: 'Offset behind its last character: text.slice(start, end) is the stretch.' })
  end!: number;

  @Field(() => String, { description: 'The text of the stretch.' })
  text!: string;
}
