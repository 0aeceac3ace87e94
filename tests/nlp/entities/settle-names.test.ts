import type { EntityType } from '../../../src/domain/entity.ts';
import { analyze } from '../../../src/nlp/analyze.ts';
import { settleNames } from '../../../src/nlp/entities/settle-names.ts';
import { readDocument } from '../../../src/nlp/layers/document.ts';

/** The entities of a text: "ORGANIZATION Senate". */
const found = (text: string) => analyze({ text }).entities.map(({ type, name }) => `${type} ${name}`);
const typed = (text: string, type: EntityType) =>
  analyze({ text })
    .entities.filter((entity) => entity.type === type)
    .map(({ name }) => name);

describe('the type of a name', () => {
  test('is the one that everybody knows', () => {
    expect(
      typed('Voters in New Hampshire chose. New Hampshire Republicans waited, Fox News reported.', 'PLACE'),
    ).toEqual(['New Hampshire']);
  });

  test('is a person’s behind an honorific, and is told by “who”', () => {
    expect(found('The race between Mr. Orrinsen and Lena Vint went on.')).toContain('PERSON Orrinsen');
    expect(found('Chase Banks, who lost, said it was over.')).toContain('PERSON Chase Banks');
    expect(found('They met in St. Louis, Mo., on Friday.')).not.toContain('PERSON Louis');
  });

  test('is told by what it ends in', () => {
    expect(found('The Chelsea Lind Foundation gave money to the town.')).toContain(
      'ORGANIZATION Chelsea Lind Foundation',
    );
    expect(found('Lisa Song of the University of Lund said it was so.')).toContain('PERSON Lisa Song');
    expect(found('In a statement, the Board of Elections said that all had voted.')).toContain(
      'ORGANIZATION Board of Elections',
    );
  });
});

describe('no node', () => {
  test.each([
    ['exclamations', 'Thank God, the ferry came. Thank God for that.', /God/],
    ['kinds of places', 'The plant stands in the Industrial Park. The Industrial Park is full.', /Industrial/],
    ['laws', 'The Freedom of Harbours Act was clear, she said. The Freedom of Harbours Act is old.', /Act/],
    ['a headline', 'Media In One Harbour Answer Was Not Enough Say Voters\n\nThe ferry came late on Friday.', /Media/],
    ['peoples and creeds', 'A Hispanic and a Republican met Millennials.', /Hispanic|Republican|Millennials/],
    ['families', 'The Lindbergs met Anna Lindberg. The Lindbergs have left.', /Lindbergs/],
    [
      'what belongs to somebody',
      'Lawyers for Xavier Lund said no. Friends of Xavier Lund said yes.',
      /Lawyers|Friends/,
    ],
    ['shows', 'She was in the television show “The Understudy,” which ended.', /Understudy/],
    ['what a page printed behind a name', 'She moved to the United StatesIn May it rained.', /StatesIn/],
    ['handles and tags', 'A post by @AnnaLindvist said #NeverLindvist again.', /Lindvist/],
    [
      'half of a committee',
      'Chairs of the House Judiciary and Senate Intelligence committees met.',
      /Judiciary|Senate I/,
    ],
    [
      'what states have agreed on',
      'It broke the United Nations Charter and the UN Convention on the Law of the Sea.',
      /Charter|Convention/,
    ],
  ])('%s', (_, text, name) => {
    expect(found(text).filter((each) => name.test(each))).toEqual([]);
  });

  test('an agency in brackets is no acronym of the place before it', () => {
    const { entities } = analyze({ text: 'CLEVELAND (AFP) - The ferry came, an officer said on Friday.' });
    expect(entities.find(({ name }) => /cleveland/i.test(name))?.aliases ?? []).not.toContain('AFP');
  });
});

test('an acronym of several countries is expanded where the text tells of that country', () => {
  expect(found('The mayor of Adelaide told the ABC that Australia was late.')).toContain('ORGANIZATION ABC');
  expect(found('The senator told ABC that the United States was late.')).toContain(
    'ORGANIZATION American Broadcasting Company',
  );
});

test('a word that many bodies have is the one body of the article', () => {
  const text = 'The Washington Post asked. “No,” he told the Post. The Post went on.';
  expect(found(text)).toEqual(['ORGANIZATION Washington Post']);
  expect(analyze({ text }).entities[0]!.aliases).toEqual([]);
  expect(found('Senate Minority Leader Lena Vint left.')).toContain('ORGANIZATION Senate');
});

describe('people of one name in one text', () => {
  /** Whom each quote is by. */
  const speakers = (text: string) => {
    const { quotes, entities } = analyze({ text });
    return quotes.map(({ speakerEntity }) => (speakerEntity === null ? null : entities[speakerEntity]!.name));
  };

  test('father and son', () => {
    expect(
      speakers(
        'Harold Brandt Sr., who founded the firm, said he was proud. Harold Brandt Jr., his son, said the firm would move. Brandt Sr. said he disagreed.',
      ),
    ).toEqual(['Harold Brandt Sr.', 'Harold Brandt Jr.', 'Harold Brandt Sr.']);
  });

  test('a relative of the same surname is somebody else', () => {
    expect(
      speakers(
        'Lars Berg is chairman of the Harbour Trust. His father, Peter Berg, wrote books. “We shall win,” Berg said.',
      ),
    ).toEqual(['Lars Berg']);
    expect(speakers('Dora Kemp opened the fair with her son, Damon Kemp. “It is late,” Kemp said.')).toEqual([
      'Dora Kemp',
    ]);
    expect(speakers('Ina Moor, mother of the pilot Sven Moor, came to court. “It is late,” Moor said.')).toEqual([
      'Ina Moor',
    ]);
  });

  test('Lord and Dame', () => {
    const text =
      'Lord Averley, a former chancellor, said that there should be an election. Dame Olive Averley, his sister, disagreed. “He would call one over a parking ticket,” she said.';
    expect(speakers(text)).toEqual(['Lord Averley', 'Olive Averley']);
  });

  test('those whose middle names begin otherwise', () => {
    const text = 'George H. W. Brask came with George W. Brask. George W. Brask said no. George H.W. Brask said yes.';
    expect(analyze({ text }).entities.map(({ name }) => name)).toEqual(['George H. W. Brask', 'George W. Brask']);
  });

  test('Mr. and Mrs. without given names', () => {
    expect(speakers('Mr. Cole said he was tired. Mrs. Cole said the house was sold.')).toHaveLength(2);
    const { entities } = analyze({ text: 'Mr. Cole said he was tired. Mrs. Cole said the house was sold.' });
    expect(entities.map(({ name, pronoun }) => `${name} ${pronoun}`)).toEqual(['Cole he', 'Cole she']);
  });
});

/** What the graph takes for the names that a model has marked: "ORGANIZATION Senate", or null for nobody. */
const settled = (text: string, from: number, to: number, type: EntityType): string | null => {
  const document = readDocument(text);
  const name = { from, to, type, entry: null, isSurname: false, tagged: type };
  const [node] = settleNames(document, [name]);
  const { tokens } = document;
  return node!.isNode ? `${node!.type} ${text.slice(tokens[node!.from]!.start, tokens[node!.to - 1]!.end)}` : null;
};
const whole = (text: string, type: EntityType) => settled(text, 0, readDocument(text).tokens.length, type);

describe('a place is itself, whatever is said around it', () => {
  test.each([
    ['Lundhavn, Sweden', 'Lundhavn'],
    ['southern Norland', 'Norland'],
    ['northwestern province of Brask', 'Brask'],
    ['Indian State of Gujarat', 'Gujarat'],
    ['Sweden’s Lundhavn', 'Lundhavn'],
    ['Lundhavn in Sweden', 'Lundhavn'],
    ['Washington, D.C.', 'Washington, D.C.'],
    ['South Africa', 'South Africa'],
    ['City of Brotherly Love', 'City of Brotherly Love'],
  ])('%s', (text, place) => expect(whole(text, 'PLACE')).toBe(`PLACE ${place}`));
});

describe('no body', () => {
  test.each([
    ['Norlander Muslims', 'ORGANIZATION'],
    ['The Brask Kane Show', 'ORGANIZATION'],
    ['Lundhavn Primary', 'PLACE'],
    ['HaleShareReplyMore Posts', 'ORGANIZATION'],
    ['Braskñ Ã', 'PERSON'],
    ['Diu) Laurin', 'PERSON'],
    ['Glass-Steagall', 'PLACE'],
    ['Merry Christmas', 'ORGANIZATION'],
  ] as const)('%s', (text, type) => expect(whole(text, type)).toBeNull());

  test('voters are none, and their league is', () => {
    expect(whole('Lundhavn Voters', 'ORGANIZATION')).toBeNull();
    expect(whole('League of Harbour Voters', 'ORGANIZATION')).toBe('ORGANIZATION League of Harbour Voters');
  });
});

test('words of a headline before somebody of the article are no part of the name', () => {
  const found = analyze({ text: 'Painting Brask\n\nAnna Brask said no on Friday. “No,” Brask said.' }).entities;
  expect(found.map(({ name }) => name)).toEqual(['Anna Brask']);
});

test('a given name that ends as a verb does is a part of the name, and what others call a party is none', () => {
  expect(found('“We are ready,” Mei-Ling Chow, the mayor, said. Chow was elected in May.')).toContain(
    'PERSON Mei-Ling Chow',
  );
  expect(found('The Islamist Prosperous Harbour Party said it would boycott the vote.')).toContain(
    'ORGANIZATION Prosperous Harbour Party',
  );
});

test('schools and companies are no people', () => {
  expect(whole('Joseph Hale Day School', 'PERSON')).toBe('ORGANIZATION Joseph Hale Day School');
  expect(whole('Fresa Roja S.A.', 'PLACE')).toBe('ORGANIZATION Fresa Roja S.A.');
});

describe('a name without what is around it', () => {
  test.each([
    ['Datuk Seri Ali Braskan', 'PERSON', 'PERSON Ali Braskan'],
    ['Tan Sri Chan Kong Wei', 'PERSON', 'PERSON Chan Kong Wei'],
    ['company Brask Group', 'ORGANIZATION', 'ORGANIZATION Brask Group'],
    ['Republic of Turkey', 'ORGANIZATION', 'PLACE Republic of Turkey'],
    ['Members of Congress', 'ORGANIZATION', null],
    ['Truth About Lundhavn', 'ORGANIZATION', null],
    ['Cuban State', 'PLACE', null],
    ['News', 'PERSON', null],
    ['MK Anna Braskan', 'PERSON', 'PERSON Anna Braskan'],
    ['Briton Anna Braskan', 'PERSON', 'PERSON Anna Braskan'],
    ['PAC Lundhavn First', 'ORGANIZATION', 'ORGANIZATION Lundhavn First'],
    ['insurer Brask Group', 'ORGANIZATION', 'ORGANIZATION Brask Group'],
    ['Fox News Bill Clinton', 'ORGANIZATION', 'PERSON Bill Clinton'],
    ['Republican Senate', 'ORGANIZATION', 'ORGANIZATION Senate'],
    ['Bush White House', 'PLACE', 'ORGANIZATION White House'],
    ['United States Senate', 'PLACE', 'ORGANIZATION United States Senate'],
    ['Supreme Court of Lundhavn', 'PLACE', 'ORGANIZATION Supreme Court of Lundhavn'],
    ['Norway-Sweden', 'PLACE', null],
    ['Lundhavn-listed', 'PLACE', null],
    ['HB2', 'PLACE', null],
    ['East and South Lundhavn', 'PLACE', null],
    ['Sultanate', 'PLACE', null],
    ['Corpus Christi', 'ORGANIZATION', 'PLACE Corpus Christi'],
    ['Kentucky House', 'PLACE', 'ORGANIZATION Kentucky House'],
  ] as const)('%s', (text, type, node) => expect(whole(text, type)).toBe(node));

  test('the country itself is the node of its state', () => {
    expect(analyze({ text: 'She left the Republic of Turkey. Turkey is large.' }).entities).toHaveLength(1);
  });
});
