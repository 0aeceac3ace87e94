import PostalMime, { type Email } from 'postal-mime';
import { InputError, messageOf } from '../../../errors.ts';
import { fragmentText } from '../html/fragment-text.ts';
import { draftOf } from './draft.ts';
import { type ReadResult, rejectOf } from './reader.ts';

/** A part in plain text that has less of the HTML part's length is a note that the mail is HTML. */
const WHOLE = 0.5;
/** What newsletters say of themselves, by line. */
const ABOUT_MAIL = new RegExp(
  [
    'unsubscribe|view (?:this|it|in) .{0,30}browser|manage (?:your )?(?:preferences|subscription)|you (?:are )?receiv',
    'abbestellen|abmelden|im browser (?:ansehen|öffnen|lesen)',
    'se désabonner|désinscri|voir (?:cet e-mail )?dans (?:le|votre) navigateur',
    'darse de baja|ver en el navegador|annulla iscrizione',
    '^sent (?:from|by|with) |^forward(?:ed)? (?:this|to a friend)',
  ].join('|'),
  'i',
);
const LONGEST_ABOUT = 200;
/** "-- " begins a signature. */
const SIGNATURE = /\n-- \n[\s\S]*$/;

/** Reads one e-mail, such as a newsletter, as one article: its plain part, or its HTML where that has more. */
export async function readMail(bytes: Uint8Array, origin: string): Promise<ReadResult> {
  try {
    const mail = await parse(bytes);
    const text = textOf(mail);
    if (!/\p{L}{2}/u.test(text)) throw new InputError('is an e-mail without a text');
    const outlet = mail.from?.name || mail.from?.address?.split('@')[1] || null;
    const draft = draftOf({ text, title: mail.subject, published: mail.date, outlet, url: addressOf(mail) }, origin);
    return draft;
  } catch (error) {
    return rejectOf(origin, error);
  }
}

async function parse(bytes: Uint8Array): Promise<Email> {
  try {
    return await PostalMime.parse(bytes, { maxNestingDepth: 20 });
  } catch (error) {
    throw new InputError(`is no e-mail that can be read: ${messageOf(error)}`);
  }
}

function textOf({ text = '', html = '' }: Email): string {
  const fromHtml = html ? fragmentText(html) : '';
  const plain = text.replaceAll('\r\n', '\n').replace(SIGNATURE, '');
  const chosen = plain.trim().length >= WHOLE * fromHtml.length ? plain : fromHtml;
  return chosen
    .split('\n')
    .filter((line) => line.length > LONGEST_ABOUT || !ABOUT_MAIL.test(line))
    .map((line) => line.replace(/\s*[<([]https?:\/\/[^\s>)\]]+[>)\]]/g, ''))
    .join('\n');
}

/** Where a newsletter says that it stands, too. */
const addressOf = ({ headers }: Email): string | null =>
  headers.find(({ key }) => key === 'archived-at')?.value.replace(/^<|>$/g, '') ?? null;
