/** How two given names may be one person's. */
export type GivenNameMatch = 'SAME' | 'SPELLING' | 'SHORT' | 'INITIAL';

/**
 * Whether two normalized given names may be one person's: the same, an initial of it, a short form or another spelling.
 */
export const sameGivenName = (a: string, b: string): boolean => matchGivenNames(a, b) !== null;

/** How two normalized given names go together; null when they do not. */
export function matchGivenNames(a: string, b: string): GivenNameMatch | null {
  if (a === b) return 'SAME';
  if (a === '' || b === '') return null;
  if (a.length === 1 || b.length === 1) return a[0] === b[0] ? 'INITIAL' : null;
  if (sharesGroup(SPELLINGS, a, b)) return 'SPELLING';
  return sharesGroup(SHORT_FORMS, a, b) ? 'SHORT' : null;
}

/** A name may be in several groups: "alex" is short for "alexander" and for "alexandra". */
function sharesGroup(groups: ReadonlyMap<string, readonly number[]>, a: string, b: string): boolean {
  const ofB = groups.get(b);
  return ofB !== undefined && (groups.get(a) ?? []).some((group) => ofB.includes(group));
}

function index(groups: string): Map<string, number[]> {
  const byName = new Map<string, number[]>();
  for (const [number, group] of groups.trim().split('\n').entries()) {
    for (const name of group.trim().split(' ')) byName.set(name, [...(byName.get(name) ?? []), number]);
  }
  return byName;
}

/** One name written in several ways, mostly from other alphabets. */
const SPELLINGS = index(`
  sergey sergei serguei sergej
  serhiy serhii sergiy sergii
  andrey andrei andrej
  andriy andrii andrij
  alexey alexei aleksei aleksey oleksiy oleksii
  dmitry dmitri dmitriy dmitrii dmitrij
  dmytro dmitro
  yuri yury yuriy iurii jurij yurii
  vasily vassily vasili vasiliy vassili
  vasyl vasil
  alexander aleksandr alexandr aleksander alexandre alyaksandr aliaksandr
  oleksandr olexander olexandr
  mikhail michail mihail mikhael
  mykhailo mykhaylo mikhailo
  mykola mikola
  nikolai nikolay nikolaj
  anatoly anatoliy anatolii anatoli
  vitaly vitaliy vitalii vitali
  valery valeriy valerii valeri
  grigory grigoriy grigori
  georgy georgiy georgii georgi
  arkady arkadiy
  gennady gennadiy gennadi
  evgeny yevgeny evgeni yevgeni evgeniy
  yevhen evhen yevgen
  yekaterina ekaterina
  yelena elena
  maria mariya marija
  natalia natalya nataliya
  yulia julia yuliya iulia
  sofia sophia sofiya
  tatiana tatyana tetiana
  volodymyr wolodymyr volodimir
  fyodor fedor
  pyotr petr piotr
  ilya ilia
  semyon semion
  sviatlana svetlana svitlana
  mohammed muhammad mohamed mohammad mohamad muhammed muhamad mohamud
  ahmed ahmad ahmet
  mahmoud mahmud mahmood
  hassan hasan
  hussein hussain husain husayn hossein
  abdullah abdallah abdulla
  abdul abdel abd
  youssef yousef yusuf yousuf joseph yusef
  ibrahim ebrahim
  ali aly
  omar umar
  osama usama
  muammar moammar muamar moamar
  said saeed sayed syed sayyid
  khaled khalid
  tariq tarek tareq
  mustafa mostafa moustafa
  jamal gamal
  recep rejep
  antony anthony
  stephen steven stephan stefan
  jeffrey geoffrey jeffery
  nicolas nicholas nikolas
  catherine katherine kathryn katharine cathryn
  hillary hilary
  sara sarah
  teresa theresa
  marc mark
  eric erik
  carl karl
  jon john
  philip phillip
  alan allan allen
  bryan brian
  shaun sean shawn
  geoff jeff
  gerard gerhard
  rudolph rudolf
  adolf adolph
  frederick frederic frederik
  zachary zachery
  madeleine madeline madelaine
  debra deborah
  elisabeth elizabeth
  jurgen juergen
  volodymyr vladimir
  mikhail mykhailo
  dmytro dmitry
  oleksandr alexander
  andriy andrey
  serhiy sergey
  petro pyotr
  aung ang
`);

/** Short forms that newsrooms use for one and the same person. Most of them were needed by real names. */
const SHORT_FORMS = index(`
  alexander aleksandr alex sasha sandy alec
  alexandra alex sasha sandra
  alexandria alex
  andrew andy drew
  antony anthony tony
  arthur art artie
  ashton ash
  albert al bert
  alfred al fred
  abraham abe
  barack barry
  barbara barb babs
  benjamin ben benny
  bernard bernie bernhard
  catherine katherine kathryn katharine kate kathy cathy katie kitty kat
  charles charlie chuck chas
  christopher chris kit
  christine christina chris tina christy
  clifford cliff
  cynthia cindy
  daniel dan danny
  david dave davey
  deborah debbie deb debra
  dennis denny
  donald don donnie
  dorothy dot dottie
  douglas doug
  dwight ike
  edward ed ted teddy eddie ned
  edwin ed eddie
  eleanor ellie nell
  elizabeth liz beth betsy betty lizzie eliza elisabeth bess
  eugene gene
  ezekiel zeke
  francis frank fran
  franklin frank
  frederick fred freddy
  gabrielle gabby gabi
  gabriel gabe
  gerald gerry jerry
  geoffrey jeffrey jeff geoff
  gregory greg gregg
  harold harry hal
  henry hank harry
  herbert herb
  isaac ike
  jacob jake
  jacqueline jackie
  james jim jimmy jamie
  janet jan
  jennifer jen jenny jenn
  jessica jess
  john jack johnny jon
  jonathan jon
  joseph joe joey
  joshua josh
  judith judy
  kenneth ken kenny
  kimberly kim
  kristin kristen kris
  lawrence larry laurence
  leonard len leo lenny
  leslie les
  margaret maggie meg peggy marge margie
  martin marty
  matthew matt
  maurice maury hank
  melinda mindy
  michael mike mick mickey
  mitchell mitch
  nancy nan
  nathan nathaniel nate
  nicholas nick nicolas
  pamela pam
  patricia pat patty tricia trish patti
  patrick pat paddy
  peter pete
  philip phil phillip
  randall randy
  randolph randy
  raymond ray
  rebecca becky becca
  reginald reggie
  richard dick rick rich ricky
  robert bob bobby rob robbie
  ronald ron ronnie
  rudolph rudolf rudy
  russell russ
  samantha sam
  samuel sam sammy
  sandra sandy
  stanley stan
  stephen steven steve
  susan sue suzanne suzy
  sullivan sully
  terence terry terrence
  theodore ted teddy theo
  thomas tom tommy
  timothy tim timmy
  victoria vicky tori
  vincent vince vinny
  walter walt
  wesley wes
  william bill billy will willie
  winston winnie
  zachary zach zack
`);
