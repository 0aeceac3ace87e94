import type { Question } from './questions.ts';

/** A question and the data of its answer. */
export interface Answered {
  question: Question;
  answer: unknown;
}

const HEAD = `# Fifteen questions

Each with its query and its answer on the sample graph, which a first start makes (the outlets are invented, see
[the samples](../src/samples/README.md)). The same queries are the tabs of the playground at \`/graphql\`.
\`npm run docs\` writes this page; a test compares it with what the server answers.
`;

/** The page docs/queries.md. */
export const writePage = (answered: readonly Answered[]): string =>
  [HEAD, contents(answered), ...answered.map(section)].join('\n');

const heading = ({ number, title }: Question): string => `${number}. ${title}`;

const contents = (answered: readonly Answered[]): string =>
  answered.map(({ question }) => `- [${heading(question)}](#${anchor(heading(question))})\n`).join('');

/** As GitHub makes the anchors of headings. */
const anchor = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N} _-]/gu, '')
    .replaceAll(' ', '-');

function section({ question, answer }: Answered): string {
  const note = question.note === '' ? '' : `${question.note}\n\n`;
  const query = block('graphql', question.query);
  return `## ${heading(question)}\n\n${note}${query}\n${block('json', JSON.stringify(answer, null, 2))}`;
}

const block = (language: string, text: string): string => `\`\`\`${language}\n${text}\n\`\`\`\n`;
