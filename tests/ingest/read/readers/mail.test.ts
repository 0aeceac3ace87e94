import { readMail } from '../../../../src/ingest/read/readers/mail.ts';

test('a letter in windows-1252 keeps its quotation marks', async () => {
  const mail = [
    'From: The Morning Letter <letter@morning.example>',
    'Subject: =?windows-1252?Q?Mayor_on_the_=93tram=94?=',
    'Date: Wed, 07 Feb 2024 06:00:00 +0100',
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=windows-1252',
    'Content-Transfer-Encoding: quoted-printable',
    '',
    '=93It was too dear,=94 said Mayor Ilse Grau.',
  ].join('\r\n');
  expect(await readMail(Buffer.from(mail), 'letter.eml')).toMatchObject({
    title: 'Mayor on the “tram”',
    text: '“It was too dear,” said Mayor Ilse Grau.',
  });
});
