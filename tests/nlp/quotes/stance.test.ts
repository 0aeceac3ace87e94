import { analyze } from '../../../src/nlp/analyze.ts';

const cueOf = (sentence: string) => {
  const { quotes } = analyze({ text: `Senator Nina Holt spoke in Boston on Monday. ${sentence}` });
  return quotes.at(-1)?.cue;
};

test.each([
  ['Nor did Holt say that the bridge was safe.'],
  ['I have never once heard Holt admit that the bridge was unsafe.'],
  ['Nobody ever saw Holt concede that the bridge was unsafe.'],
  ['Nobody said that the bridge was safe.'],
  ['Holt has at no point said that the bridge was safe.'],
  ['Neither Holt nor Cole acknowledged that the plan had failed.'],
  ['Holt stopped short of saying that it was over.'],
  ['Holt left without saying that she was sorry.'],
  ['It is not true that Holt said that the plan was dead.'],
  ['There is no evidence that Holt said that the vote was stolen.'],
  ['Holt did not say whether she would run.'],
  ['Holt has yet to say whether she will stand.'],
  ['Holt no longer says that the plan works.'],
  ['Holt refused to say that it was over.'],
  ['No minister said that the bridge was safe.'],
  ['No Liberal member claimed that the bridge was safe.'],
  ['Not one of the deputies said that the bridge was safe.'],
  ['Hardly anybody said that the bridge was safe.'],
  ['Holt said nothing about the strike.'],
  ['Holt said little of what she would do next.'],
  ['Holt did not, as the Gazette claimed, say that the bridge was safe.'],
  ['Holt did not, however, say that the deal was dead.'],
  ['Holt did not, to her credit, claim that she had won.'],
  ['Holt has not, so far, confirmed that she will stand.'],
  ['Holt did not on Monday say that she would quit.'],
  ['Holt did not once in two hours say that she was sorry.'],
  ['Holt never, in all those years, said that it was late.'],
])('%s is negated', (sentence) => {
  expect(cueOf(sentence)).toMatchObject({ stance: 'OTHER', negated: true });
});

test.each([
  ['Holt did not only say that she was sorry, but that she would pay.'],
  ['Holt did not hesitate to say that it was over.'],
  ['Holt has not stopped saying that the vote was stolen.'],
  ['“I never said that,” Holt said.'],
  ['Holt said she would not go.'],
  ['Holt no doubt said that she was tired.'],
  ['Holt said nothing would change.'],
  ['Holt said little of the money had arrived.'],
  ['No. 10 said the talks would go on.'],
])('%s is said', (sentence) => {
  expect(cueOf(sentence)).toMatchObject({ stance: 'SAY', negated: false });
});

test.each([
  ['Holt dismissed the report as false.', 'DENY'],
  ['Holt dismissed the mayor as a weak leader.', 'CRITICIZE'],
  ['Holt rejected the notion that she had lied.', 'DENY'],
  ['Holt rejected the idea of a toll.', 'OTHER'],
  ['Holt denied Cole the job.', 'OTHER'],
  ['Holt strongly denies any wrongdoing.', 'DENY'],
  ['Holt pleaded not guilty to fraud.', 'DENY'],
  ['Holt pleaded guilty to fraud.', 'CONFIRM'],
  ['Holt refused to be drawn on the plan.', 'DECLINE'],
  ['Holt refused to go into the terms of the deal.', 'DECLINE'],
  ['Holt declined to get into what was offered.', 'DECLINE'],
  ['Holt declined an interview request from the Gazette.', 'DECLINE'],
  ['Holt refused requests to stop the works.', 'OTHER'],
  ['Holt could not be reached for comment.', 'DECLINE'],
  ['Holt did not return calls seeking comment.', 'DECLINE'],
  ['Holt was not immediately available for comment.', 'DECLINE'],
  ['Holt wouldn’t comment for this story.', 'DECLINE'],
  ['Holt asked the board to close the port.', 'DEMAND'],
  ['Holt asked whether the port was open.', 'ASK'],
  ['Holt suggested closing the port.', 'SUGGEST'],
  ['Holt suggested that the mayor had lied.', 'CLAIM'],
  ['Holt defended her decision.', 'OTHER'],
  ['Holt ruled out a toll before the vote.', 'DENY'],
  ['Holt quashed suggestions that she would resign.', 'DENY'],
  ['Holt has neither confirmed nor denied that the plane was shot down.', 'DECLINE'],
  ['Holt could neither confirm nor deny the report.', 'DECLINE'],
])('%s is %s', (sentence, stance) => {
  expect(cueOf(sentence)).toMatchObject({ stance, negated: false });
});

test('whose claim somebody else rejects still claims it', () => {
  expect(cueOf('Judge Ida Marsh rejected the claim by Holt that the pier was hers.')).toMatchObject({
    stance: 'CLAIM',
  });
});

test.each([['The medicine is not available for children.'], ['The goods could not be returned.']])(
  '%s is no refusal',
  (sentence) => {
    expect(cueOf(sentence)).toBeUndefined();
  },
);

test.each([
  ['Holt did not resign on Monday, and said that she was sorry.'],
  ['Holt, who did not vote, said that it was late.'],
  ['If the mill does not open, Holt says, nobody will pay.'],
])('a negation of another verb leaves it said: %s', (sentence) => {
  expect(cueOf(sentence)).toMatchObject({ stance: 'SAY', negated: false });
});
