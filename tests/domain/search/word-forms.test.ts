import { wordForms } from '../../../src/domain/search/word-forms.ts';

test.each([
  ['talks', 'talk talked talking'],
  ['weapon', 'weapons'],
  ['warnings', 'warning warn warned warns'],
  ['warn', 'warning warnings'],
  ['city', 'cities'],
  ['policies', 'policy'],
  ['says', 'say said saying'],
  ['said', 'say says saying'],
  ['denied', 'deny denies denying'],
  ['lying', 'lie lies lied'],
  ['stopped', 'stop stops stopping'],
  ['hoping', 'hope hopes hoped'],
  ['visited', 'visit visiting'],
  ['controlling', 'control controlled controls'],
  ['women', 'woman'],
  ['crises', 'crisis'],
  ['bases', 'base basis'],
  ['axes', 'axis axe'],
  ['buses', 'bus'],
  ['taxes', 'tax taxed taxing'],
  ['agreed', 'agree agrees'],
  ['united', 'unite uniting'],
  ['leaves', 'leaf leave left'],
  ['won', 'win winning'],
  ['houthis', 'houthi'],
  ['organization', 'organizations organisation organisations'],
  ['organised', 'organized organizing organise'],
  ['colours', 'color colour coloured colored'],
  ['defence', 'defense defenses'],
  ['centre', 'center centers'],
  ['travelled', 'traveled traveling travel'],
  ['programme', 'program programs'],
  ['sceptics', 'skeptics skeptic'],
  ['16', '16s'],
  ['1990s', '1990'],
])('%s is found by its forms too: %s', (word, others) => {
  expect(wordForms(word)).toEqual(expect.arrayContaining([word, ...others.split(' ')]));
});

/** Words that stemmers take for one, and a word that only looks like a form of another. */
const APART = `universe university/universal university/universe universal/organ organization/organs organizations/
policy police/policies police/policies policed/general generation/general generous/generally generation/news new/
news newer/army arm/armies arms/import important/important importance/past paste/past pasted/unit united/units unite/
execute executive/nation national/nation nations2/wander wand/experiment experience/author authority/custom customs/
politic politics/physic physics/economic economics/plan planed/plan planing/car cared/star stared/rat rates/not notes/
seed see/need knee/even evening/accord according/will willing/ground grind/wound wind/found founded/founding find/
secret secretary/community communist/commune community/capital capitol/intern international/prince princess/
probe probate/relate relative/animal animated/market marketing2/moral morale/human humane/local locale/
ration rational/station state/station stationery/mission miss/passion pass/portion port/nature nation/legal legion/
minister ministry/minor minority/major majority/president presidency/elector electric/contest context/hour for/tour tor/
will wil/four for/sing singe/singed sing/tens tense/ten tense/bed be/thing th/king k/string str/meant mean2/
generic general/operate opera/operation opera/adult adultery/coal coalition/comp compete/late later/doe doing/ignore ignorant/
wand wander/marine marinate/negligible negligent/sever several/severe several/numer number/sens sense/tent tension/
suit suite/rout router/please pleas2/breath breathe/cloth clothes2/bath bathed/state statistic/medic media/metal mettle/
her herring/more mores`
  .split(/\/\s*/)
  .map((pair) => pair.split(' ') as [string, string])
  .filter(([, other]) => !other.endsWith('2'));

test.each(APART)('%s is not %s', (one, other) => {
  expect(wordForms(one)).not.toContain(other);
  expect(wordForms(other)).not.toContain(one);
});

test('no word has many forms, and each is there once', () => {
  for (const [one, other] of APART) {
    for (const forms of [wordForms(one), wordForms(other)]) {
      expect(new Set(forms).size).toBe(forms.length);
      expect(forms.length).toBeLessThan(32);
    }
  }
});
