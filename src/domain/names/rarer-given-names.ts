/**
 * Given names that the news prints now and then, by their pronoun. They tell "he" from "she" of somebody who is known to be a
 * person, and are no sign of one: many are surnames or words ("Grant", "Rand").
 */
const MALE = `abbas abdoulaye abdulla abdullahi abiy adlai adonis ahmet ajit akbar akihito alassane albin aleksandar
  almazbek alpha alton alvaro amit andras andrzej angelino anibal anil ante antonin antonis antti anwar ariel armando
  armen arseniy artur arvind ashraf atal atiku attila avigdor balazs bandar bashir bela benigno beppe bidzina bilawal
  binali blaise bohuslav bola bongbong borut boyko bronislaw calin carles channing chauncey ciro corey cornel dacian
  devlet diosdado dragan ebrahim edi ehud ekrem elbridge emmerson emomali enzo esmail evangelos evo fahd faisal
  faustin ferdinand ferenc fethullah filipe fredrik fuat gabor gennady georgi geraldo gholam gideon giorgi giulio gleb
  gonzalo goodluck goran gotabaya grzegorz guillermo gulbuddin gunnar gurbanguly gyula haakon hage haider hailemariam
  hakan hamad hamidreza harald hasan hashim helge heydar hideo hiroshi hosni hossein hristo humayun idriss ilham ilir
  inacio inigo ion irakli isaias istvan ivaylo ivica jalal janez jaume javad jawaharlal jeffery jerrold jinping jintao
  jiri joko jonah juha junichiro jyrki kaj kareem karel kel kemal kenji keqiang kgalema khaled khalil khizr kiril
  kjell koichi krzysztof kwame kyriakos kyrylo lajos lal lamar laquan laszlo lech lenin liviu lubomir ludovic lukasz
  macky mahathir mahdi mahinda mahmud maithripala majid makoto maksim manmohan marat marcin masaki massimo mehdi meles
  menachem merrick mevlut mikheil milorad miro mo moe mogens mohamad mohammadreza morteza muhammadu muqtada mwai
  mykhailo naftali najib nana naoto naruhito nasir nasser nate nawaz nestor newt nicolae nidal nikos nitin nuri
  nursultan olav olusegun oriol orrin ozgur pal panos pawel pervez petteri philando piero piyush poul prabowo prayuth
  qasem qishan quim radoslaw rahm raila rakesh ramesh rami ramush ramzan rand ranil rashid reince ricardo riek robby
  rumen rustam rustem saeed sali salman salva samer sanjay satoshi sauli selahattin serzh shavkat shehbaz sherrod
  shigeru shimon sidney simeon slobodan sooronbay sorin spike stjepan stoyan stu subramanyam suleyman sultan sunil
  suresh tad tadeusz takeshi tamas tamim tamir tarek tariq teddy tenzin thabo thad thaksin timur tomio tomislav traian
  trayvon turki uhuru ulf umaru valeriy vicente vijay vladislav vojislav walid wenliang wojciech yahya yanis yevhen
  yogi yoshihiko yoweri zalmay zemin zoltan`;

const FEMALE = `adele adriana agnieszka akie alanna alexandria allyson amal anastasiya angie annika asma atifete
  ayanna aylin beata beatrix begona benazir bette beyonce biljana brigid caster chandrika christiane condi corazon
  dalia delcy dilma ebba elif elisabeth elvira emine epsy erna evika evita ewa fatemeh federica franziska frauke
  galina ghada ghazala graca gro haleh hanan hasina hatice helle hina ilhan iliyana ilze imelda indira inga ingrida
  iryna iveta jadranka jayalalithaa jeanine jillian joni jonna katja keiko keisha kelli kersti khaleda kirstjen
  kolinda ksenia kseniya kyrsten laimdota lene leni letitia leyla lois ludmila lyubov lyudmila magdalena maja
  malgorzata malu mamata mara margrethe mariam marlene maryam masako masih mazie megawati meglena megyn melanne meral
  michiko mikie mireya najat narges nasrin nathalie naureen neera ngozi nino nirmala nkosazana oby olha omarosa pia
  pratibha priyanka raisa rania rashida rigoberta rihanna rosanne rosario roseann roselyne roxana roza ruta sahra
  salome sanae segolene serena shakira shirin siv solveig soraya steffi sushma svenja tansu tarja tashfeen tawakkol
  thuli tomomi valentyna vesna vigdis viktoriya violeta viorica vjosa winnie yelena yingluck yoko yuliya yuriko zahra
  zeynep zuzana`;

const PRONOUNS = new Map<string, 'he' | 'she'>([
  ...MALE.split(/\s+/).map((name): [string, 'he'] => [name, 'he']),
  ...FEMALE.split(/\s+/).map((name): [string, 'she'] => [name, 'she']),
]);

/** The pronoun of a rarer given name in lower case, or null. */
export const pronounOfRarerName = (lower: string): 'he' | 'she' | null => PRONOUNS.get(lower) ?? null;
