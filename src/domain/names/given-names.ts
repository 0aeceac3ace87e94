import { wordSet } from '../word-lists.ts';

/**
 * Given names common in the news, by the pronoun that usually goes with them; a name in both lists goes with either.
 * Surnames that are given names too ("Clinton", "Grant") are left out, since a lone capital would become a person.
 */
const MALE = `aaron abdul abdullah abraham adam adrian ahmad ahmed akira alan albert alberto alejandro aleksandr
  aleksei alessandro alex alexander alexandre alexei alexey alfred ali alistair allan allen amir anatoly anders andre
  andreas andrei andrej andres andrew andrey andrii andriy andy angelo angus anthony antoine anton antonio antony
  antónio ari arkady arnold arsen artem arthur arturo asif austin avi axel barack barney barry bart bashar ben
  benjamin benny bernard bernd bernie bill billy bjorn blake bob bobby boris brad bradley brandon brendan brent bret
  brett brian bruce bruno bryan burt calvin carl carlo carlos cesar chad charles charlie chen chip chris christian
  christoph christophe christopher chuck clarence claude claudio cliff clint clive colin conor cory craig curt curtis
  cyril dale damien dan daniel danny dario darrell darren daryl dave david dean denis dennis denys derek desmond devin
  dick diego dieter dirk dmitri dmitriy dmitry dmytro dominic don donald doug douglas drew duncan dustin dwight earl
  ed eddie edgar eduardo edward edwin eli elias elijah elliott elon emil emmanuel emmanuele enrico enrique eric erik
  ernest ernesto ethan eugene evan ezra fabio farid felipe felix fernando fidel filippo florian francesco francis
  francisco francois françois frank franklin franz fred freddy frederick friedrich fumio gabriel gareth garry gary
  gavin gene geoff geoffrey georg george gerald gerard gerhard gianni giorgio giovanni giuseppe glen glenn gordon
  graeme graham greg gregory guido guillaume gustavo guy hamid hank hans harold harry harvey hassan hector heiko
  heinrich helmut henri henry herbert herman hernan horst howard hugh hugo hussein ian ibrahim igor ihor ilya imran
  isaac ismail ivan jack jacob jacques jaime jair jake jamal james jan janos jared jaroslaw jason javier jay jean jeb
  jeff jeffrey jens jeremy jerome jerry jesse jesus jim jimmy joachim joao joaquin joe joel johan johannes john johnny
  jon jonas jonathan jordi jorge jose josef joseph josep josh joshua juan jules julian julio jürgen jurgen justin
  karim karl keir keith ken kenneth kevin khalid kieran kirill klaus kofi konstantin kurt kyle lance larry lars
  laurence laurent lawrence lee len leo leon leonard leonid leopoldo leroy leslie levi lewis lindsey lionel lloyd
  lorenzo lou louis luc luca lucas luigi luis luiz lukas luke magnus mahmoud manuel marc marcel marcelo marco marcos
  marek mario mariano mark markus martin marty marvin masoud mateusz mathias matt matteo matthew matthias maurice
  mauricio max maxim maxime mehmet michael michal michel micheal mick miguel mihai mikael mikail mike mikhail miles
  milos mitch mitchell mohamed mohammad mohammed mohammad moritz moshe muhammad murray mustafa narendra nathan
  nathaniel nayib neal ned neil nelson nicholas nick nicola nicolas nicolás nigel nikita nikol nikola nikolai nikolaj
  nikolay noah noam noel norman oleg oleh oleksandr oleksii oleksiy oliver olaf olivier omar oscar osama otto owen
  pablo paolo pat patrick patrik paul paulo pavel pavlo pedro pete peter petr petro phil philip philippe pier pierre
  piers piotr qassem rafael rahul raj rajiv ralph ramon randy raul ray raymond recep reinhard reza riccardo rich
  richard rick ricky rob robert roberto robin rod rodney rodrigo roger roland rolf roman romano ron ronald rory ross
  roy ruben rudolf rudolph rudy rupert ruslan russ russell ryan sajid sam sami samir samuel santiago saul scott sean
  sebastian serge sergei sergej sergey sergio sergiy seth shane shaun shinzo sigmar silvio simon stan stanislav stefan
  stephane stephen steve steven stewart stuart sven syed taro ted terence terrence terry thierry thomas tim timothy
  tobias todd tom tomas tomasz tommy tony travis trent trevor trey troy tyler tyrone uwe vaclav vadim valentin valery
  vasily vasyl viacheslav victor viktor vince vincent vitali vitaly vitalii vitaliy vladimir volodymyr volker
  vyacheslav wade wallace walter warren wayne werner wilbur wilhelm will william willie wolfgang xavier xi yair yann
  yannick yasser yevgeny yitzhak yoshihide yuri yuriy yury yusuf zach zachary zbigniew zoran adolf aleksey cyril
  evgeny jean jerzy kassym kim mitt moussa muammar oleksiy rishi saddam satya serguei serhii serhiy tayyip tedros tim
  vasili vasiliy vassili vassily wang zhang alexis dana jackie jordan kerry shannon tracy
  alton amancio dylann harlan`;

const FEMALE = `abigail agnes aisha alexa alexandra alexis alice alicia alina alison allison alyssa amanda amber
  amelia amy ana anastasia andrea angela angelina anita ann anna annalena anne annegret annette annie antonia april
  ariana arlene ashley astrid audrey barbara beate beatrice becky belinda bernadette beth betsy betty beverly bonnie
  brenda bridget brigitte britney brittany camilla candace carly carmen carol carole caroline carolyn carrie catherine
  cathy cecilia celine chantal charlene charlotte chelsea cheryl christina christine chrystia cindy claire clara
  claudia colleen condoleezza connie cristina crystal cynthia daisy dana daniela danielle daria darya dawn debbie
  deborah debra delphine denise diana diane dianne dina dolores donna doris dorothy ebony edith eileen elaine elena
  eleanor elise eliza elizabeth ella ellen elsa emily emma emmanuelle erica erin ester esther eva eve evelyn fatima
  felicia fiona florence frances francesca frederica frederique gabriela gabrielle gail gemma georgia geraldine gina
  giorgia gisele giulia glenda gloria grace greta gretchen gwen hanna hannah harriet heather heidi heike helen helena
  helene helga hilary hillary holly huma ilaria ines ingrid irene irina iris isabel isabelle ivana ivanka jacinda
  jackie jacqueline jane janet janice jasmine jean jeanne jen jenna jennifer jenny jessica jill joan joanna joanne
  jocelyn johanna jordan josephine joy joyce juanita judith judy julia julie june kaja kamala kara karen karin karina
  karine karla karoline kate katerina katharine katherine kathleen kathryn kathy katie katrin katrina kay kayla
  kayleigh kellyanne kelly kerry kim kimberly kirsten kristalina kristen kristi kristin kristina laura lauren laurie
  leah leila lena leslie leticia lilian liliana linda lindsay lisa liudmila liz liza loretta lori lorraine louise
  lucia lucy luisa lydia lynn madeleine maggie maia malala mandy manuela marcia margaret margarita margot maria
  mariana marianne marie marilyn marina marine marion marissa marjorie marla marsha marta martha martina mary maureen
  maya meg megan meghan melania melanie melinda melissa mercedes meredith mette mia michaela michele michelle mila
  mina miranda miriam misty molly mona monica monika muriel nadia nancy naomi natalia natalie natalya natasha nicky
  nicola nicole nikki nina nora norah olga olena oksana olivia oprah paige pam pamela patricia patty paula pauline
  peggy penelope penny petra phoebe phyllis polina priti rachel ramona rebecca regina renee rhonda rita roberta robin
  robyn rosa rose rosemary roxanne ruth sabrina sally samantha sandra sanna sara sarah shannon shari sharon sheila
  shelley sheryl shirley silvia simone sofia sonia sonya sophia sophie stacey stella stephanie sue susan susana
  suzanne svetlana sylvia sylvie tamara tammy tania tanya tara tatiana tatyana teresa tess theresa tiffany tina tracey
  tracy tricia tulsi ursula valentina valeria valerie vanessa vera veronica veronika victoria viktoria violet virginia
  vivian wanda wendy whitney xiomara yolanda yulia yvette yvonne zainab zoe jan pat`;

const male = wordSet(MALE);
const female = wordSet(FEMALE);

/** True for a given name in any case: "Sergey". */
export const isGivenName = (word: string): boolean => male.has(word.toLowerCase()) || female.has(word.toLowerCase());

/** The pronoun that a given name usually goes with, or null when it is unknown or goes with either. */
export function pronounOfGivenName(word: string): 'he' | 'she' | null {
  const lower = word.toLowerCase();
  const isMale = male.has(lower);
  if (isMale === female.has(lower)) return null;
  return isMale ? 'he' : 'she';
}
