import { wordSet } from '../../domain/word-lists.ts';
import { TITLE_HEADS } from './titles.ts';

/** What people do in life, by what it belongs to. The models of names do not look at these. */
export const WALKS_OF_LIFE = {
  PUBLIC: wordSet(`president minister premier chancellor secretary senator sen sens governor gov representative rep
    congressman congresswoman lawmaker ambassador envoy diplomat mayor mp mps mep councilman councilwoman councilor
    councillor alderman assemblyman legislator commissioner undersecretary`),
  SPORT: wordSet(`coach captain player striker midfielder defender goalkeeper trainer referee boxer champion swimmer
    runner sprinter pitcher quarterback wrestler golfer cyclist skier gymnast footballer cricketer rower skater
    snowboarder surfer climber mountaineer jockey`),
  ARTS: wordSet(`actor actress singer comedian musician artist drummer guitarist violinist pianist cellist bassist
    saxophonist trumpeter organist rapper soprano tenor baritone composer conductor songwriter singer-songwriter dancer
    ballerina choreographer painter sculptor potter illustrator cartoonist animator photographer cinematographer
    filmmaker screenwriter playwright dramatist novelist poet essayist biographer magician clown stuntman`),
  SCIENCE: wordSet(`astronaut astronomer physicist chemist biologist botanist zoologist ecologist geologist
    meteorologist climatologist mathematician statistician psychologist psychiatrist sociologist anthropologist
    archaeologist linguist philosopher geneticist immunologist virologist neuroscientist`),
  MEDICINE: wordSet(`surgeon epidemiologist physician nurse doctor dentist pharmacist veterinarian vet midwife
    paramedic oncologist cardiologist neurologist paediatrician pediatrician pathologist`),
  FAITH: wordSet('pastor priest rabbi imam bishop archbishop cardinal chaplain vicar nun monk pope preacher'),
  SCHOOL: wordSet('teacher student pupil principal headteacher librarian schoolboy schoolgirl undergraduate'),
  TRADES: wordSet(`farmer driver plumber carpenter electrician mechanic chef cook baker butcher brewer winemaker barber
    waiter waitress bartender fisherman miner welder bricklayer roofer blacksmith hairdresser tailor seamstress florist
    gardener shepherd beekeeper bookseller plasterer sailor skipper firefighter postman lifeguard`),
};

const OCCUPATIONS: ReadonlySet<string> = new Set(Object.values(WALKS_OF_LIFE).flatMap((words) => [...words]));

/** Whether a noun tells what somebody is for a living or in public life: "jazz drummer", "mayor". */
export const isOccupation = (lower: string): boolean => TITLE_HEADS.has(lower) || OCCUPATIONS.has(lower);
