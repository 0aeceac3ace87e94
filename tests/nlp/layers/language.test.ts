import { analyze } from '../../../src/nlp/analyze.ts';
import { detectLanguage } from '../../../src/nlp/layers/language.ts';

test.each([
  ['en', 'German Chancellor Olaf Scholz pledged to act if Russia attacked. His foreign minister said no more.'],
  ['de', 'Der Bundeskanzler sagte am Freitag, dass die Gespräche in Berlin wieder aufgenommen werden sollen.'],
  ['fr', 'Le président a déclaré vendredi que les négociations reprendraient la semaine prochaine à Paris.'],
  ['ru', 'Министр иностранных дел заявил в пятницу, что переговоры будут продолжены на следующей неделе.'],
  ['en', 'Other members include Radhika Nair, Girish Rao, Neeraj Joshi, Jeetendra Kulkarni and Rajshri Iyer.'],
  [
    'en',
    'Winners: Giovanni Rossi (Torino), Marco Bianchi (Napoli), Luca Ferrari, Paolo Romano of Stadio Olimpico, Roma',
  ],
  ['nl', 'De minister zei vrijdag dat de gesprekken in Den Haag volgende week worden hervat, en dat er hoop was.'],
  ['da', 'Ministeren sagde fredag at samtalerne i Oslo bliver genoptaget i næste uge, og at der er håb for en aftale.'],
  [null, 'Hello.'],
])('tells the language %s', (language, text) => {
  expect(detectLanguage(text)).toBe(language);
});

test('finds no quotes or names in other languages, and still the sentences', () => {
  const text = 'Der Bundeskanzler sagte am Freitag: „Wir werden in Berlin reden.“ Danach fuhr er nach Hause zurück.';
  const { language, quotes, mentions, entities, sentences } = analyze({ text });
  expect({ language, quotes, mentions, entities }).toEqual({ language: 'de', quotes: [], mentions: [], entities: [] });
  expect(sentences.length).toBeGreaterThan(0);
});
