import { Field, ObjectType } from 'type-graphql';
import type { ViaRow } from '../../storage/quotes/read.ts';

@ObjectType('Via', {
  simpleResolvers: true,
  description: 'Who relayed a statement: "the Kremlin said in a statement".',
})
export class ViaType implements Pick<ViaRow, 'text'> {
  @Field(() => String, { description: 'As printed.' })
  text!: string;
}
