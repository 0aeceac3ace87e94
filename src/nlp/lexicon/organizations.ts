import type { OrganizationKind } from '../../domain/entity.ts';
import { wordSet } from '../../domain/word-lists.ts';
import { itemsOf, readNamesWithId } from './read-lists.ts';

/** A body that the news knows by name. */
export interface KnownOrganization {
  /** The usual name first; an acronym is a name in capitals. */
  names: readonly string[];
  kind: OrganizationKind;
  /** Null where it is not certain. */
  wikidataId: string | null;
}

/**
 * Well-known organizations by kind: usual name = other names; an acronym is a name in capitals. A Wikidata id follows
 * "#" where it is certain. Metonyms (the Kremlin, Downing Street) are organizations: they speak.
 */
const LISTS: Record<OrganizationKind, string> = {
  INTERNATIONAL: `United Nations=UN=U.N.#Q1065;
    NATO=Nato=North Atlantic Treaty Organization=North Atlantic Treaty Organisation#Q7184;
    European Union=EU=E.U.#Q458; European Commission=EU Commission#Q8880; European Parliament#Q8889;
    European Council#Q8886; Organization for Security and Cooperation in Europe
    =Organisation for Security and Co-operation in Europe=OSCE =Organization for Security and Co-operation in Europe
    =Organisation for Security and Cooperation in Europe#Q81299; International Atomic Energy Agency=IAEA#Q41984;
    World Health Organization=World Health Organisation=WHO#Q7817; International Monetary Fund=IMF#Q7804;
    World Bank#Q7164; World Trade Organization=World Trade Organisation=WTO#Q7825;
    Security Council=UN Security Council=U.N. Security Council=United Nations Security Council#Q37470;
    General Assembly=UN General Assembly=U.N. General Assembly#Q47423; African Union=AU#Q7159;
    Arab League=League of Arab States#Q7172; Association of Southeast Asian Nations=ASEAN#Q7768;
    Organization of the Petroleum Exporting Countries=OPEC#Q7795; OECD
    =Organisation for Economic Co-operation and Development
    =Organization for Economic Cooperation and Development#Q41550; Council of Europe#Q8908;
    European Central Bank=ECB#Q8901; Eurogroup; Gulf Cooperation Council=GCC; Shanghai Cooperation Organization;
    Collective Security Treaty Organization=CSTO; Eurasian Economic Union; G7=G-7=Group of Seven;
    G20=G-20=Group of 20; G8; BRICS#Q170481; Interpol#Q8475; Europol; UNICEF#Q740308; UNESCO#Q7809;
    UNHCR=United Nations High Commissioner for Refugees#Q132551; UNRWA;
    Red Cross=International Committee of the Red Cross=ICRC; Red Crescent; FIFA#Q253414;
    UEFA=Union of European Football Associations#Q35572; International Olympic Committee=IOC#Q40970;
    World Anti-Doping Agency=WADA; Organization for the Prohibition of Chemical Weapons=OPCW; Commonwealth; Benelux;
    IATA; Amnesty International=Amnesty#Q42970; Human Rights Watch; Greenpeace#Q81307; Oxfam;
    Doctors Without Borders#Q49330; Transparency International`,
  GOVERNMENT: `White House; Kremlin; Downing Street=No 10=No. 10; Elysee=Élysée; Whitehall; Capitol;
    Congress=U.S. Congress=US Congress=United States Congress#Q11268;
    Senate=U.S. Senate=US Senate=United States Senate#Q66096;
    House of Representatives=House=U.S. House=US House=United States House of Representatives#Q11701;
    House of Commons=Commons#Q11005; House of Lords#Q11007;
    Parliament; Duma=State Duma#Q186473; Federation Council#Q715641; Bundestag#Q154797; Bundesrat; Knesset#Q133396;
    Verkhovna Rada=Rada; Sejm#Q98975; National Assembly; State Department=Department of State=U.S. State Department
    =US State Department =U.S. Department of State=US Department of State=United States Department of State#Q789915;
    Justice Department=Department of Justice=DOJ=U.S. Department of Justice=US Department of Justice
    =U.S. Justice Department#Q1553390; Treasury=Treasury Department; Federal Reserve=Fed=U.S. Federal Reserve#Q53536;
    FBI=F.B.I.=Federal Bureau of Investigation#Q8333; CIA=C.I.A.=Central Intelligence Agency#Q37230;
    National Security Agency=NSA=N.S.A.#Q121194; Department of Homeland Security=DHS#Q11231; Homeland Security;
    Environmental Protection Agency=EPA#Q460173; Food and Drug Administration=FDA#Q204711;
    Centers for Disease Control and Prevention=CDC#Q583725; Internal Revenue Service=IRS=I.R.S.;
    Securities and Exchange Commission=SEC; Federal Communications Commission=FCC; Federal Election Commission=FEC;
    Secret Service; National Security Council=NSC; Oval Office; Border Patrol; Foreign Office; Home Office;
    Ministry of Defence=MoD; Cabinet Office; Scotland Yard; Metropolitan Police=Met Police; MI5; MI6;
    National Health Service=NHS; Bank of England#Q183231; Bank of Japan; Federal Security Service=FSB; KGB; GRU;
    Mossad; Bundesbank; Central Bank; Electoral Commission; Election Commission; Financial Conduct Authority; Ofcom;
    NASA=National Aeronautics and Space Administration#Q23548; Federal Aviation Administration=FAA; Roskomnadzor;
    Rosatom`,
  MILITARY: `Pentagon=Department of Defense=Defense Department=DoD=U.S. Department of Defense#Q11209;
    Army=U.S. Army=US Army#Q9212; Navy=U.S. Navy=US Navy#Q11220; Air Force=U.S. Air Force=US Air Force#Q11223;
    Marine Corps#Q11218; Marines; Coast Guard#Q11224; Royal Navy; Royal Air Force=RAF; Royal Marines; National Guard;
    Israel Defense Forces=IDF; Red Army; Revolutionary Guards=Islamic Revolutionary Guard Corps=IRGC;
    Hezbollah=Hizbollah=Hizbullah#Q41053; Hamas#Q38799; Taliban=Taleban#Q42418;
    Islamic State=ISIS=ISIL=IS=Daesh#Q2429253;
    al-Qaeda=Al Qaeda=al Qaeda=Al-Qaeda=al-Qaida#Q34490; Boko Haram; al-Shabab=al-Shabaab; FARC; IRA;
    Wagner Group=Wagner; Joint Chiefs of Staff; Special Forces; PKK; YPG`,
  COURT: `Supreme Court=U.S. Supreme Court=US Supreme Court#Q11201; International Court of Justice=ICJ#Q7801;
    International Criminal Court=ICC#Q47488; European Court of Human Rights; European Court of Justice;
    Constitutional Court; High Court; Court of Appeal; Old Bailey; Crown Court; Court of Arbitration for Sport=CAS;
    Crown Prosecution Service=CPS`,
  PARTY: `Republican Party=GOP=Grand Old Party#Q29468; Democratic Party=Democrat Party#Q29552;
    Republican National Committee=RNC;
    Democratic National Committee=DNC; Libertarian Party; Green Party; Tea Party; Labour Party=Labour#Q9630;
    Conservative Party#Q9626; Tories; Tory Party; Liberal Democrats=Lib Dems#Q9624;
    Scottish National Party=SNP#Q10658; UKIP=UK Independence Party#Q10647; DUP=Democratic Unionist Party;
    Sinn Fein=Sinn Féin; Plaid Cymru; Brexit Party; Christian Democratic Union=CDU#Q49762;
    CSU=Christian Social Union#Q49763; Social Democratic Party=SPD; Alternative for Germany=AfD#Q6721203;
    National Front; National Rally; En Marche; United Russia; Communist Party; Likud; Fatah; Syriza; Podemos;
    Five Star Movement; Forza Italia; Fidesz; BJP=Bharatiya Janata Party#Q10230; African National Congress=ANC#Q83162;
    Workers' Party; PAC; Muslim Brotherhood; Australian Labor Party=ALP#Q216082`,
  MEDIA: `Associated Press=AP#Q40469; Reuters#Q130879; Agence France-Presse=AFP#Q40464; Bloomberg; Bloomberg News;
    TASS=Tass#Q223799; Interfax; RIA Novosti=RIA; RT; Sputnik; Xinhua=Xinhua News Agency#Q204839;
    BBC=British Broadcasting Corporation#Q9531; CNN#Q48340; Fox News=Fox=Fox News Channel#Q186068; MSNBC;
    NBC=NBC News#Q13974;
    CBS=CBS News#Q43380; American Broadcasting Company=ABC=ABC News#Q169889; CNBC; NPR#Q671510; PBS; C-SPAN;
    Sky News=Sky; ITV; Channel 4; Al Jazeera; Univision; Telemundo; ESPN; HBO; Deutsche Welle; Der Spiegel#Q131478;
    Bild; Le Monde#Q12461; Le Figaro; El Pais; New York Times=The New York Times=NYT#Q9684;
    Washington Post=The Washington Post=WashPost#Q166032; Wall Street Journal=The Wall Street Journal=WSJ#Q164746;
    Los Angeles Times#Q188515; USA Today=USA TODAY; Boston Globe; Chicago Tribune; New York Post; New York Daily News;
    Daily News; Guardian=The Guardian#Q11148; Times of London; Daily Telegraph#Q192621; Telegraph; Daily Mail;
    Financial Times; Economist#Q180089; The Sun; Independent; Daily Mirror;
    Huffington Post=HuffPost=HuffPo=The Huffington Post; Politico=POLITICO; BuzzFeed=BuzzFeed News;
    Breitbart News=Breitbart;
    Daily Beast; Daily Caller; Vox; Axios; Slate; Salon; The Hill; National Review; Weekly Standard; Time magazine;
    Newsweek; New Yorker#Q217305; Vanity Fair; Rolling Stone; Forbes; Fortune; Mother Jones; Yahoo News; Kyodo;
    Des Moines Register; Union Leader=New Hampshire Union Leader; UPI; Fox Business; Fox Business Network;
    WikiLeaks#Q359; Getty Images; Netflix#Q907311`,
  COMPANY: `Apple#Q312; Google#Q95; Microsoft#Q2283; Amazon#Q3884; Facebook; Twitter#Q918; Tesla#Q478214;
    Uber#Q780442; Lyft; Airbnb; IBM#Q37156; Intel#Q248; Samsung; Sony#Q41187; Toyota#Q53268; Honda#Q9584;
    Nissan#Q20165; Volkswagen=VW#Q246; BMW#Q26678; Daimler; Mercedes-Benz; Renault#Q6686; Ford#Q44294;
    General Motors=GM#Q81965; Fiat Chrysler; Boeing#Q66; Airbus#Q67; Lockheed Martin#Q7240;
    Exxon Mobil=ExxonMobil=Exxon#Q156238; Shell=Royal Dutch Shell#Q154950; BP#Q152057; Chevron#Q319642; Total;
    Gazprom#Q102673; Rosneft; Lukoil; Sberbank; Goldman Sachs#Q193326; Morgan Stanley#Q334204;
    JPMorgan Chase=JPMorgan=JP Morgan#Q192314; Citigroup=Citibank#Q219508; Bank of America#Q487907; Wells Fargo;
    HSBC#Q190464; Barclays#Q245343; Lloyds; Deutsche Bank#Q66048; UBS#Q193199; Credit Suisse; BNP Paribas; Visa;
    Mastercard; PayPal; Walmart=Wal-Mart#Q483551; Target; Costco; Starbucks#Q37158; McDonald's#Q38076; Coca-Cola;
    Pepsi=PepsiCo; Nike#Q483915; Adidas#Q3895; Disney=Walt Disney#Q7414; Comcast; Verizon; AT&T; Vodafone;
    Nokia#Q1418; Ericsson; Huawei#Q160120; ZTE; Alibaba#Q1359568; Tencent#Q860580; ByteDance; TikTok#Q48938223;
    YouTube#Q866; Instagram#Q209330; LinkedIn#Q213660; Snapchat; WhatsApp#Q1049511; Pfizer#Q206921; Moderna;
    AstraZeneca#Q731938; Johnson & Johnson; Novartis#Q507154; Roche#Q212646; Siemens#Q81230;
    General Electric=GE#Q54173; Nestle=Nestlé#Q160746; Unilever#Q157062; Tesco; Sainsbury's; Ryanair;
    British Airways#Q8766; Lufthansa#Q9325; EgyptAir; Aeroflot; Hewlett-Packard=HP; Dell; Oracle#Q19900;
    Cisco#Q173395; Compaq; Moody's; Standard & Poor's; BlackRock#Q219635; Berkshire Hathaway; SpaceX#Q193701;
    Nord Stream; Zoom; Arsenal#Q9617; Chelsea FC#Q9616; Manchester United#Q18656; Manchester City#Q50602;
    Real Madrid#Q8682; Bayern Munich#Q15789; Juventus#Q1422; Premier League#Q9448; Bundesliga; NFL; NBA#Q155223; NHL;
    MLB; NCAA; PGA`,
  OTHER: `National Rifle Association=NRA#Q863259; American Civil Liberties Union=ACLU; Planned Parenthood; AFL-CIO;
    AIPAC; NAACP; Black Lives Matter; Judicial Watch; Clinton Foundation; Gates Foundation;
    Brookings Institution=Brookings; Heritage Foundation; Cato Institute; RAND Corporation; Chatham House;
    Carnegie Endowment; Council on Foreign Relations; Atlantic Council; Harvard=Harvard University#Q13371;
    Yale=Yale University#Q49112; Princeton#Q21578; Stanford=Stanford University#Q41506; Columbia University#Q49088;
    Oxford University#Q34433; Cambridge University#Q35794; MIT=M.I.T.=Massachusetts Institute of Technology#Q49108;
    Quinnipiac=Quinnipiac University; Marist;
    Gallup; Ipsos; YouGov; Pew Research Center=Pew Research=Pew; SEIU; Teamsters; Ku Klux Klan=KKK; Citizens United;
    Club for Growth;
    Church of England#Q82708; Catholic Church#Q9592; Boy Scouts; Federal Election; Electoral College`,
};

/** All of them. Where two share a name, the first counts. */
export const ORGANIZATIONS: readonly KnownOrganization[] = (Object.keys(LISTS) as OrganizationKind[]).flatMap((kind) =>
  itemsOf(LISTS[kind]).map((item) => ({ ...readNamesWithId(item), kind })),
);

/** Words that end the name of an organization, with the kind they tell of. */
export const ORGANIZATION_HEADS: Record<OrganizationKind, string> = {
  GOVERNMENT: `ministry department agency administration bureau office council senate parliament congress assembly
    commission secretariat authority police treasury cabinet legislature directorate embassy consulate government`,
  INTERNATIONAL: 'nations',
  COMPANY: `inc inc. corp corp. corporation co. company companies ltd ltd. llc plc group holdings partners bank
    airlines airways motors industries technologies systems pharmaceuticals energy petroleum oil capital ventures
    securities insurance media entertainment studios brothers enterprises associates gmbh ag sa labs software`,
  PARTY: 'party',
  MEDIA: `times post journal news tribune herald gazette chronicle magazine radio television tv newspaper network daily
    globe observer`,
  MILITARY: 'army navy corps forces brigade battalion guard militia command',
  COURT: 'court tribunal',
  OTHER: `university college school institute institution foundation association union federation league committee
    organization organisation society center centre alliance coalition club church museum hospital project fund trust
    board caucus campaign pac network front movement academy initiative chamber confederation conference clinic
    laboratory orchestra team fc united rovers athletic teachers watch`,
};

/** The words of `ORGANIZATION_HEADS`, whatever their kind. */
export const ALL_ORGANIZATION_HEADS = new Set(Object.values(ORGANIZATION_HEADS).join(' ').split(/\s+/));

/** Words that begin the name of an organization that "of" goes on: "Ministry of Defence", "Bank of Scotland". */
export const ORGANIZATION_LEADS = wordSet(
  `ministry department bank university college school institute court house council board office bureau church
  federation association union league organization organisation society center centre alliance coalition committee
  chamber academy daughters sons friends college party congress embassy national federal royal international american
  european british`,
);

/** The same in other languages: "Movimiento al Socialismo", "Bundesverband der Industrie", "Croix-Rouge". */
export const FOREIGN_ORGANIZATION_LEADS = wordSet(
  `movimiento partido banco ministerio universidad federación federacion asociación asociacion confederación
  confederacion instituto cámara camara frente unión consejo comité comite comisión comision fundación fundacion
  sindicato empresa grupo corte tribunal fiscalía fiscalia procuraduría defensoría contraloría secretaría secretaria
  policía guardia ejército asamblea congreso colegio sociedad compañía petróleos universidade federação associação
  confederação câmara fundação ministério movimento companhia sociedade tribunal polícia mouvement parti ministère
  ministere université universite fédération federation syndicat conseil société societe croix-rouge banque
  rassemblement parlement assemblée agence institut caisse médecins medecins partito università universita banca
  ministero lega unione fondazione società confederazione bundesverband verband verein gesellschaft partei bund
  ministerium stiftung universität universitaet bundesamt landesamt gewerkschaft zentralrat institut stichting
  vereniging partij universiteit rijksuniversiteit bond parti partai jabatan kementerian yayasan universitas badan
  majlis barisan hizb jamaat jamiat anjuman sangh parishad samiti sena dal`,
);
