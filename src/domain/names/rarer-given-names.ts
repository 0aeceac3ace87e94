import { wordsIn } from '../word-lists.ts';

/**
 * Given names that the news prints now and then, by their pronoun. They tell "he" from "she" of somebody who is known
 * to be a person, and are no sign of one: many are surnames or words ("Grant", "Rand").
 */
const MALE = `abbas abdelaziz abdelmadjid abdoulaye abdulla abdullahi abiy adil adlai adolph adonis adriaan ahmet ajay
  ajit akbar akhil akhilesh akihito alassane alberth albin aldo aleksandar alemayehu alfonso almazbek alpha alton
  alvaro alvin amadou amit amos amr anand andargachew andras andrzej angelino anibal anil ante antonin antonis antti
  anurag anwar ariel aris armando armen armin arne arnie arseniy artur arvind asghar ashok ashraf ashraful atal atif
  atiku attila atul augusto avigdor ayman azizul babul badr bakary balazs bandar barton bashir basil bela benigno
  benito beppe bidzina bilawal binali bingu bjarne blaise bohuslav bola bongbong borut bowe boyko braden brayan
  bronislaw byron calin carles cassiel cedric channing chauncey chidi ciro claver clement conrad corey cornel
  cornelius cyrus dacian dante darius daron darran darryl deepak denzel devlet dewayne dilip diosdado dominik dragan
  dwayne dylan ebrahim edi ehud ekrem elbridge eldon eldridge elmer elvis emeka emilio emmerson emomali enver enzo
  ernie esmail evangelos evo ezekiel fahd faisal faruk faustin fausto fayez federico ferdie ferdinand ferenc fergus
  fethullah filipe florencio fredrik fuat fulgencio gabor gaston gautam geert gennady georgi geraldo gerry gholam
  gideon gilbert gilson giorgi giulio gleb gonzalo goodluck goran gotabaya grzegorz guillermo gulbuddin gunnar
  gurbanguly gustaf gyula haakon hage haider hailemariam hakan hakeem hamad hamidreza harald harlan hasan hashim
  hassen helder helge herb hernando heydar hideo hiroshi holger horacio hosni hossein houssein hristo hubert
  humayun idi idris idriss ilham ilir inacio ingvar inigo ion irakli irfaan irving irwin isaiah isaias ishaan
  ismael istvan ivaylo ivica ivo jalal janez jasper jatin jaume javad javid jawaharlal jeffery jermaine jerrold
  jinping jintao jiri joko jonah josue josué judd juha junichiro jyrki kabir kais kaj kapil karan kareem karel
  karl-heinz kartik kaveh kazuo kel kemal kenji keqiang keshav kgalema khaled khalil khizr khurshid kiril kjell koichi
  krzysztof kwabena kwame kwasi kyaw kyriakos kyrylo lajos lal lamar lanny laquan larossi laszlo lateef lech lenin
  leonardo liviu lowell lubomir ludovic ludwig lukasz lyle macky mahathir mahbub mahbubur mahdi mahinda mahmud
  maithripala majid makoto maksim malcolm mamdouh manmohan manny manoj marat marcin marcus marino marius marlon maro
  masaki masayuki massimo mathieu matías maynor mehdi meles melvin menachem merlin merrick mevlut mikheil milorad
  milovan milton miro mizanur mo moe mogens mohamad mohammadreza mohsen mohsin monir moqtada morris morteza mostafa
  moustafa muhammadu mulatu muqtada mwai mykhailo naftali najib nana naoto narayan naruhito nasir nasser nate
  nathanial nawaz nestor newt niall nicolae nidal nihad nikos nitin nolan noureddine nuno nuri nursultan obed
  olav olusegun omari oriol orrin osei osman otieno ozgur pal panos parvez pascal patricio pawel pervez petteri
  philando piero piyush poul prabowo pradeep prakash prawit prayuth prescott qasem qishan quim quincy radoslaw
  raffaello rahim rahm raila rajesh raju rakesh ramesh rami ramil ramiro ramush ramzan rand ranil raphael rashid ravi
  raynard raúl redwan reince rex ricardo riek robby robeson rohan rohit rolando romeo ronnie ruhul rumen rustam rustem
  sachin sadiq saeed sahil saiful sali salim salman salva salvador samer sanjay sanjeev sanjib satoshi sauli saurabh
  selahattin serzh shahid shamsul shavkat shehbaz sherrod shigeru shimon shintaro shyam siddharth sidney simeon sipho
  slobodan sohail sohel solomon sooronbay sorin souleymane spike stanley steffen stjepan stoyan stu subramanyam
  suharso suleyman sultan sunil suresh sylvester tad tadeusz tahir takeshi takis tamas tamim tamir tarek tariq teddy
  tenzin teodor teodoro teshome thabo thad thaksin theodor theodore thiago thom timur tomio tomislav tommaso traian
  trayvon tremaine turki tyrell uhuru ulf umar umaru upendra valeriy vicente vijay vikram virgilio vladislav vojislav
  walid wendell wenliang wilfred winston witold wladimir wojciech yaakov yahya yanis yehuda yevhen yogi yoshihiko
  yoweri yunior yusef zafar zafrul zalmay zeke zemin zoltan`;

const FEMALE = `abby ada adaeze adele adelle adriana agathe agneta agnieszka ainhoa aishwarya akie alanna aleksandra
  alexandria aliyah allyson alma almudena amaka amal amina aminata amira anamely anastacia anastasiya andree andrée
  angie anne-marie anneli annemarie annika arianna asma atifete aubree augusta aya ayanna ayesha aylin azadeh beata
  beatrix beatriz begona benazir bernice betsey bette beyonce biljana birgit birgitte blanca brigid brynne candice
  carlotta carmela carolina caster cecelia cecile cecily chandrika chiara chidinma christiane claudine condi consuelo
  corazon cordelia corinne dalia daphne deb debby deirdre delcy delia devika dilma dolly dora dorothea droupadi ebba
  edna ekaterina eleni elif elisabeth elke eloise elsie elvira emilia emine epsy ermelinda erna esperanza estelle
  etelvina ethel etta eugenia eunice evika evita ewa fatemeh fatma fatou fatoumata fauzia federica felicity fernanda
  filomena franziska frauke frida galina ghada ghazala ghislaine gilda gillian ginny gisela gladys graca gro
  gudrun gunilla hadiza hala haleh hallie hanan hasina hatice hazel helle henrietta hilda hina hortense ignacia ileana
  ilhan iliyana ilse ilze imelda imogen indira indra inez inga ingeborg inger ingrida irma iryna isadora isobel iveta
  ivy jacinta jadranka janelle janine jayalalithaa jayne jeanine jeannette jemima jillian joann jolanta joni jonna
  josefina josette juliana julianne juliet juliette jutta kamila kareena karima katarina katarzyna kathrin katja katya
  keiko keira keisha kelli kerri-ann kersti kerstin khadija khaleda khatija kirsti kirstjen kolinda ksenia kseniya
  kylie kyrsten laimdota lakeisha latoya lene leni lesley letitia leyla lieselotte lillian lily livia lois lolita
  lorella lorena lorna louella louisa lourdes luciana lucie lucille lucinda ludmila luz lyubov lyudmila mabel madeline
  madhuri magda magdalena maja malgorzata maliha malu mamata manjula mara margrethe mariam maribel maricela mariela
  marisa marise marisela maritza marlene marlys maryam masako masih matilda mayumi mazie meenakshi megawati meglena
  megyn melanne melba meral michiko mikie milagros mildred mindy mirela mireya mirta mirtha misaki moira mollie myrna
  nadine nadira naima najat nandita narges nasreen nasrin nathalie naureen neela neema neera ngozi niamh nicolette
  nilufar nino nirmala nkosazana noemi norma nouha nuala oby olha olufunke omarosa ophelia orla pascale paulina
  perpetua philippa pia pilar prachi pratibha prisca priya priyanka rachida raghda raisa rania raquel rashida rebeca
  rebekah rebekka reem reham reina rhiannon rhoda rigoberta rihanna riya rosabel rosalia rosalind rosalyn rosamund
  rosanne rosario roseann roselyne rosie roxana roza rukhsana ruta ruxandra sabina sabine sadeka sahra saima salma
  salome samia samira sanae sangeeta sania saoirse scarlett seema segolene serena shabnam shakira shana shanice
  sharifa shireen shirin sigrid silvina sinead siobhan sitara siv soad solange solveig soraya steffi sunita susannah
  sushma svenja sybil tabitha tamika tanisha tansu tarja tashfeen tawakkol thandi thandiwe thelma theodora thuli
  tomomi tova trish trudy ulrike uma valentyna vanita verena veronique vesna vigdis viktoriya vilma violeta viorica
  virginie vjosa wambui wanjiku wilhelmina wilma winnie yamila yasleidy yasmin yelena yingluck yoko yuliya yuriko
  zahra zanele zelda zeynep zodwa zosia zuleika zuzana`;

const PRONOUNS = new Map<string, 'he' | 'she'>([
  ...wordsIn(MALE).map((name): [string, 'he'] => [name, 'he']),
  ...wordsIn(FEMALE).map((name): [string, 'she'] => [name, 'she']),
]);

/** The pronoun of a rarer given name in lower case, or null. */
export const pronounOfRarerName = (lower: string): 'he' | 'she' | null => PRONOUNS.get(lower) ?? null;
