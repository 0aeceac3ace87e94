import { isSpeech } from '../../src/domain/quote.ts';
import { analyze } from '../../src/nlp/analyze.ts';

const spoken = (sentence: string): string[] => {
  const text = `Senator Nina Holt spoke in Boston on Monday. ${sentence}`;
  return analyze({ text })
    .quotes.filter(isSpeech)
    .map(({ content }) => content.map(({ start, end }) => text.slice(start, end)).join(' | '));
};

test.each([
  ['what somebody is charged with', 'Holt was charged with telling the miners that the shaft was dry.'],
  ['what somebody is accused of', 'Holt has been accused of claiming that the pump was new.'],
  ['what is released', 'Holt released the figures on Tuesday.'],
  ['who is named', 'Holt named Anna Cole as her successor.'],
  ['who is called', 'Holt called the police to the house.'],
  ['what is won', 'Holt claimed victory in the northern race on Sunday.'],
  ['what is agreed to', 'Holt agreed to sell the harbour to a bank.'],
  ['what is denied to somebody', 'Holt denied his party the victory.'],
  ['who is called to order', 'Holt called him to order.'],
  ['what is asked of a reporter', 'A clerk, who asked that her name not be used, wept.'],
  ['what results are like', 'The results were promising but the sample was small.'],
  ['a question that is begged', 'The delay begged the question of whether the plan was sound.'],
  ['what is ordered', 'Holt ordered the release of the prisoners.'],
  ['what is accepted', 'Holt accepted the nomination on Thursday.'],
  ['what is mentioned', 'Holt rarely mentioned her rival by name.'],
  ['what is discussed', 'Holt discussed the price of grain with the minister.'],
  ['what is answered', 'Holt was quick in responding to a question from Cole.'],
  ['what a meeting is for', 'The council met on Friday to talk about the road that floods every spring.'],
  [
    'what somebody is named',
    'Every day, when the parents left for work, a child named Mira called her to play with them.',
  ],
  ['what a thing is called', 'The library will host a workshop called “Bridges and what they carry”.'],
  ['who protests', 'On Monday, the speaker suspended four protesting members of the Harbour Party for a week.'],
  ['what is telling', 'It is telling that the richest county has the worst roads.'],
  ['what things go by', 'The hours of the park do change according to the rainy season in the valley.'],
  ['what needs something', 'Surely this will call for a strict watch on the dams.'],
  ['what is presented', 'Holt, presenting the prizes at two fairs, came late.'],
  ['what paintings show', 'His paintings highlight the main figures of the strand.'],
  ['what is answered with a deed', 'Holt responded to the outbreak with a ban on markets.'],
  ['what is only told of', 'The board released a statement regarding the submission of its complaint against Cole.'],
  ['what is written', 'Later, Holt wrote a post on Chirper from where the police came to know of it.'],
  ['hearsay', 'The circle, which has Gwen Mann and Oscar Cole in it, is said to have convinced Holt to come.'],
  ['how somebody acted', 'Holt moved to suspend ten members for showing “utter disregard to the house”.'],
  ['what a hall echoes with', 'The hall echoed with the strains of “Halden, Halden.”'],
  ['what somebody lays claim to', "Holt and Cole solidified their claims as their party's nominees."],
  ['why there is no name', 'A nurse who declined to give her name came late. A man asked not to be named.'],
  ['what somebody wrote', 'Holt has written three books, including “The Long Winter of My Father,” and a film.'],
  ['titles of one word', 'Holt has written several plays, among them “Salt,” about the war.'],
  ['what somebody published', 'Holt published a study, “How Harbours Silt Up in Winter,” in May.'],
  ['what somebody would do well to say', 'Holt would do better to say that the bridge is closed.'],
  ['what somebody had better say', 'Holt had better say that the bridge is closed.'],
  ['what somebody might as well have said', 'Holt might as well have said that the bridge is closed.'],
  ['what somebody contends with', 'Holt contends with rain and wind.'],
  ['what a quarrel is about', 'The couple argued about the house.'],
  ['what a town argues about', 'The town has argued about the sea wall since the storms, when half of it fell.'],
  ['what is asked in a quarrel', 'They argued over who should pay for the roof.'],
  ['who is asked about', 'Who said the mine was dry?'],
  ['how many are asked about', 'So how many miners told the board that the shaft leaked?'],
  ['what somebody may say if he will', 'Let Mayor Odo Cole say that the wells are full.'],
  ['what a bank will not do', 'The banks refused to lend a penny.'],
  ['what a machine will not do', 'The pump refused to turn.'],
  ['a hand that is not shaken', 'Holt flatly refused to shake his hand.'],
  ['what a journal tells of', 'The jaws, described in the journal Coastal Fossils, are small.'],
  ['what bones tell', 'The genes tell of a herd that crossed the ice.'],
  ['how somebody spoke', 'Holt conceded with a charm that none of her rivals could equal.'],
  ['how calm somebody was', 'Holt announced with a calm that unsettled the hall.'],
  ['what is given away in a match', 'Halden conceded two late penalties on Sunday.'],
  ['who is sent away', 'Holt dismissed her gardener.'],
  ['whom a song is for', 'Holt appealed to a hall that was half empty.'],
  ['what is kept away', 'Holt warned off a goose that hissed.'],
  ['the way of a thing', 'The kite described a loop that widened.'],
  ['what a look tells', 'His eyes said it all.'],
  ['how much a thing tells', 'The score says a lot about the match.'],
  ['what somebody tells herself', 'Holt told herself that the mine would last.'],
  ['what somebody promises himself', 'Cole promised himself that he would leave.'],
  ['that something is told again', 'Holt repeated this to Cole.'],
  ['where something was said', 'The road will close, citing a speech on Sunday in Halden.'],
  ['nothing', 'Holt smiled and said nothing.'],
  ['nothing at a place', 'Holt said nothing at the summit.'],
  ['nothing of the sort', 'In the event Holt said nothing of the sort.'],
  ['nothing for a time', 'Holt said nothing when the mine closed.'],
  ['a house entered', 'Holt refused to go into the house.'],
  ['what a text leaves out', 'The treaty does not mention the fate of the mine.'],
  ['whom somebody leaves out', 'Holt never mentioned Cole by name.'],
  ['what is spoken of', 'Holt also referred to the Harbour Pact.'],
  ['a call that is answered', 'In recent years the mill has responded to the appeal of the guild.'],
  ['what somebody is tried for', 'The board charged him with fraud after the flood.'],
  ['whose foreword it is', 'Holt wrote the foreword to “Salt, Our Bread and Burden”, which few have read.'],
  ['what something goes by', 'In time this quarter was labelled as “Bread Island of the North”.'],
  ['what a town is known as', 'The town, known as the “Circle of Rain,” has a mill.'],
  ['what miners are accused of', 'The miners are accused of taking a bribe of 900 crowns.'],
  ['who has to leave', 'Mills in the north are ordered to steer clear of strangers.'],
  ['a word for it', 'Cole is the favourite, after half of the voters said so in March.'],
])('%s is no statement', (_name, sentence) => {
  expect(spoken(sentence)).toEqual([]);
});

test.each([
  ['Holt named Anna Cole, and said that the choice was easy.', ['that the choice was easy']],
  ['Holt called the plan a disaster.', ['the plan a disaster']],
  ['Holt refused to rule out a strike.', ['to rule out a strike']],
  ['Holt refused to say how deep it was.', ['how deep it was']],
  ['Holt refused to go into the terms of the deal.', ['to go into the terms of the deal']],
  ['Holt conceded defeat in the race.', ['defeat in the race']],
  ['Holt conceded that three goals were his.', ['that three goals were his']],
  ['Holt dismissed the minister as a clown.', ['the minister as a clown']],
  ['Holt appealed for calm in the mines.', ['calm in the mines']],
  ['Let me say that the mine is dry.', ['that the mine is dry']],
  ['Holt said with a smile that the mine was dry.', ['that the mine was dry']],
  ['Those who said the mine was dry were wrong. Who knows?', ['the mine was dry']],
  ['Holt described the plan as a disaster.', ['the plan as a disaster']],
  ['Holt agreed that the harbour was too small.', ['that the harbour was too small']],
  ['Holt ordered the troops to leave the town.', ['the troops to leave the town']],
  ['Holt accepted responsibility for the flood.', ['responsibility for the flood']],
  ['Holt would not discuss the letter.', ['the letter']],
  ['Neither Holt nor Cole would say how much it cost.', ['how much it cost']],
  ['Holt would not be drawn on the date.', ['on the date']],
  ['Calls to the Harbour Board went unanswered.', ['Calls']],
  [
    'Holt wrote a letter of “deep regret and lasting shame” to the council.',
    ['a letter of “deep regret and lasting shame” to the council'],
  ],
  ['An email to Nina Holt was not immediately returned.', ['email']],
  ['Holt declined to discuss the letter.', ['the letter']],
  ['Holt never mentioned that the mine was dry.', ['that the mine was dry']],
  ['Holt referred to the mine as a grave.', ['the mine as a grave']],
  ['Holt did not respond to a request for comment.', ['a request for comment']],
  ['Neither Holt nor Cole responded to the claims.', ['the claims']],
  ["Holt wouldn't discuss the letter.", ['the letter']],
  ['The court was told that the mine was dry.', ['that the mine was dry']],
  ['Holt charged that the mine was dry.', ['that the mine was dry']],
])('%s', (sentence, contents) => {
  expect(spoken(sentence)).toEqual(contents);
});

test.each([
  ['Polls suggest that Holt will win the north.'],
  ['The latest data indicate that prices are falling.'],
  ['Sales fell for a third month, suggesting that buyers are wary.'],
  ['Rumours suggested that Holt would resign.'],
  ['The recent clashes in the northern towns suggest that the police have lost control.'],
  ['All of this explains why Holt is ahead in the north.'],
])('%s says nobody', (sentence) => {
  expect(spoken(sentence)).toEqual([]);
});

test.each([
  ['Holt suggested that the mayor had lied.', ['that the mayor had lied']],
  ['The report said that the roof was rotten.', ['that the roof was rotten']],
  [
    'The plan was sound, Holt said, a claim that Marcus Doyle called “nonsense.”',
    ['The plan was sound', '“nonsense.”'],
  ],
  ['Holt explained why the roof was rotten.', ['why the roof was rotten']],
  [
    'The club was suspended and the Harbour Board announced the following day that the coach was too.',
    ['that the coach was too'],
  ],
  [
    'The Harbour Board says that it looks. Every year, it says, cases are found, although it could not say how many.',
    ['that it looks', 'Every year | cases are found', 'how many'],
  ],
])('%s says somebody', (sentence, contents) => {
  expect(spoken(sentence)).toEqual(contents);
});

test.each([
  ['Critics would say that the plan is too dear.'],
  ['Holt should tell the voters that the money is gone.'],
  ['Holt plans to announce that the mine will close.'],
  ['Holt wants to say that the mine is safe.'],
  ['Holt is said to be ill.'],
  ['Voters will be angry if Holt says that the mine is safe.'],
  ['Critics will say that the plan is too dear.'],
  ['Some will no doubt argue that the plan is too dear.'],
  ['Had Holt said that the mine was safe, nobody would have left.'],
  ['Should Holt say that the mine is safe, the town will cheer.'],
  ['Let us say that the mine is safe.'],
  ['Suppose the bank says that the loan is late.'],
  ['Imagine a teacher who tells her class: “There is no homework today.”'],
  ['Holt would do better to say that she was wrong, and to say it soon.'],
  ['What they said about the mine:'],
  ['Will Holt say that the mine is safe? Nobody knows.'],
  ['Can Holt claim that the mine is safe?'],
  ['May Ellison insist that the deal was fair? That is the question.'],
  ['If the minister were to say, “I was wrong,” the country would forgive her.'],
  ['If Holt should say, “I quit,” the board would cheer.'],
  ['Were the minister to say, “I was wrong,” the country would forgive her.'],
  ['If Holt had said, “I was wrong,” the country would have forgiven her.'],
  ['Marek Rolle is wrongly quoted as saying that the mine was lost.'],
  ['Marek Rolle was misquoted on Friday as saying that the mine was lost.'],
  ['Marek Rolle was falsely reported to have said that the mine was lost.'],
  ['Instead of saying that the mine was lost, Holt wept.'],
  ['People say that, but the landlord has been kind.'],
])('%s has not been said', (sentence) => {
  expect(spoken(sentence)).toEqual([]);
});

test.each([
  ['Holt would later admit that the mine was unsafe.', ['that the mine was unsafe']],
  ['The news prompted Holt to admit that the mine was unsafe.', ['that the mine was unsafe']],
  ['Holt went on to say that the mine was unsafe.', ['that the mine was unsafe']],
  ['The minister will say on Monday that the mine must close.', ['that the mine must close']],
  ['Holt said nothing in the plan was true.', ['nothing in the plan was true']],
  ['Holt said it soon became clear that the mine was empty.', ['it soon became clear that the mine was empty']],
  ['If Holt said “I was wrong” in May, she meant it.', ['“I was wrong” in May']],
  ['Marek Rolle, who was misquoted in May, said that the dam would hold.', ['that the dam would hold']],
  ['Will Smith says that the deal was fair.', ['that the deal was fair']],
  ['The two men argued over the weekend that the mine was lost.', ['that the mine was lost']],
  ['Voters in Boston are more likely to say that the mine is unsafe.', ['that the mine is unsafe']],
])('%s has been said', (sentence, contents) => {
  expect(spoken(sentence)).toEqual(contents);
});

test.each([
  ['a show that somebody likes', 'Holt loves “Harbour Lights.”'],
  ['a name that somebody goes by', 'Holt, who goes by “Vito,” was late.'],
  ['a book', 'Holt published “Seven Bridges,” a book about the harbour.'],
])('%s is what a thing is called', (_name, sentence) => {
  expect(spoken(sentence)).toEqual([]);
});

test('a price after a label is no turn', () => {
  expect(spoken('\n\nResidents: $4\n\nVisitors: $9\n\nResidents: $6\n\nVisitors: $12')).toEqual([]);
});
