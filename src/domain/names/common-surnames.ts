import { wordSet } from '../word-lists.ts';

/**
 * Surnames that so many people carry that one alone tells nobody: the most frequent ones of the United States and
 * Britain, then of China, Korea, Vietnam, South Asia, the Arab world, Spain and Latin America, Russia, Germany and
 * Scandinavia.
 */
const COMMON = `smith johnson williams brown jones garcia miller davis rodriguez martinez hernandez lopez gonzalez
  wilson anderson thomas taylor moore jackson martin lee perez thompson white harris sanchez clark ramirez lewis
  robinson walker young allen king wright scott torres nguyen hill flores green adams nelson baker hall rivera
  campbell mitchell carter roberts gomez phillips evans turner diaz parker edwards collins reyes stewart morris
  morales murphy cook rogers gutierrez ortiz morgan cooper peterson bailey reed kelly howard ramos kim cox ward
  richardson watson brooks chavez wood james bennett gray mendoza ruiz hughes price alvarez castillo sanders patel
  myers long ross foster jimenez powell jenkins perry russell sullivan bell coleman butler henderson barnes fisher
  vasquez simmons graham murray ford castro marshall owens harrison fernandez mcdonald woods washington kennedy wells
  vargas henry freeman webb tucker burns crawford olson simpson porter hunter gordon mendez silva shaw snyder mason
  dixon munoz hunt hicks holmes palmer wagner black robertson boyd rose stone salazar fox warren mills meyer rice
  schmidt daniels ferguson nichols stephens soto weaver ryan gardner payne grant dunn kelley spencer hawkins arnold
  pierce hansen peters santos hart bradley knight elliott cunningham duncan armstrong hudson carroll lane riley
  andrews ray delgado berry perkins hoffman johnston matthews pena richards contreras willis carpenter lawrence
  sandoval guerrero george chapman rios estrada ortega watkins greene nunez wheeler valdez harper burke larson
  santiago maldonado morrison franklin carlson austin dominguez carr lawson jacobs obrien lynch singh vega bishop
  montgomery oliver jensen harvey williamson gilbert dean sims espinoza howell li wong reid hanson le mccoy garrett
  burton fuller wang weber welch rojas lucas marquez fields park yang little banks padilla day walsh bowman schultz
  luna fowler mejia davies clarke edwards hughes thomas lloyd owen rees griffiths khan ahmed ali hussain begum shah
  kaur sharma kumar gupta das chen zhang liu huang zhao wu zhou xu sun ma zhu hu guo he gao lin luo choi jung kang cho
  yoon jang lim tran pham phan hoang hassan hussein ibrahim mohammed muhammad mohamed abdullah mahmoud salman saleh
  saeed moreno romero alonso navarro rosa costa ferreira pereira oliveira souza lima ivanov petrov sidorov smirnov
  kuznetsov popov muller schneider fischer becker johansson andersson nilsson eriksson larsson olsen hansen nielsen
  paul john bush clinton blair bell stein kahn cohen levy katz friedman goldberg`;

const common = wordSet(COMMON);

/** True for a normalized surname that does not tell who is meant. */
export const isCommonSurname = (surname: string): boolean => common.has(surname);
