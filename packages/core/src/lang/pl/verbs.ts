/** Verbs that tell how something is said, asked, demanded or felt, beside the common ones in `quote.ts`; see `verbTable`. */
export const VERBS_OF_MANNER = `
  oznajmić; sQC+; oznajmi oznajmia; oznajmia oznajmiają
  ustalić; cC*; ustali ustala; ustala ustalają
  złościć się; eQ; złości zezłości; złości
  denerwować się; eQC; denerwowa zdenerwowa; denerwuje
  irytować się; eQC; irytowa zirytowa; irytuje
  wściekać się; eQ; wścieka wściek; wścieka
  warknąć; eQ; warknę warkną warcza; warczy
  syknąć; eQ; syknę sykną sycza; syczy
  cedzić; eQC; cedzi wycedzi; cedzi
  burknąć; eQ; burknę burkną burcza mrukną mruknę mrucza; burczy mruczy
  wrzeszczeć; eQC; wrzeszcza wrzasną wrzasnę wrzeszcze; wrzeszczy wrzeszczą; wrzeszcząc
  ryczeć; eQ; rycza rykną; ryczy
  wykrzyczeć; eQC; wykrzycza wykrzykną wykrzyknę wykrzykiwa; wykrzykuje
  krzyknąć; eQC; krzykną krzyknę zakrzykną
  drzeć się; eQ; dar; drze
  piszczeć; eQ; piszcza; piszczy
  łkać; eQ; łka załka; łka; łkając
  jęczeć; eQC; jęcza jękną jęknę; jęczy
  biadolić; eQC; biadoli; biadoli
  lamentować; eQC; lamentowa; lamentuje lamentują
  zawodzić; eQ*; zawodzi; zawodzi
  rechotać; eQ; rechota zarechota; rechocze
  chichotać; eQ; chichota zachichota; chichocze
  uśmiechnąć się; eQ*; uśmiechną uśmiechnę; uśmiecha
  parsknąć; eQ; parskną parsknę; parska
  kpić; eQC; kpi zakpi; kpi kpią; kpiąc
  drwić; eQC; drwi zadrwi; drwi drwią; drwiąc
  szydzić; eQC; szydzi; szydzi szydzą
  cieszyć się; eQC; cieszy ucieszy; cieszy
  martwić się; eQC; martwi zmartwi; martwi
  niepokoić się; eQC; niepokoi zaniepokoi; niepokoi
  panikować; eQ; panikowa; panikuje
  straszyć; oQC+; straszy nastraszy postraszy; straszy straszą; strasząc
  zagrozić; pQC+; zagrozi; zagrozi
  szantażować; oQC*+; szantażowa; szantażuje
  ponaglać; oQC+; ponagla ponagli pogania; ponagla pogania
  pocieszać; eQC+; pociesza pocieszy; pociesza
  besztać; eQ+; beszta zbeszta; beszta
  rugać; eQ+; ruga zruga; ruga
  strofować; eQ+; strofowa; strofuje
  pouczać; sQC+; poucza pouczy; poucza pouczają
  instruować; oQC+; instruowa poinstruowa; instruuje instruują
  dziękować; eQC*+; dziękowa podziękowa; dziękuje dziękują
  witać; sQ*+; wita powita przywita; wita
  żegnać się; eQ*; żegna pożegna; żegna
  przysięgać; pQC+; przysięga przysięg; przysięga; przysiąc
  zarzekać się; pQC; zarzeka; zarzeka zarzekają
  kłamać; sQC*+; kłama skłama; kłamie kłamią
  raportować; sQC+; raportowa zaraportowa; raportuje raportują
  zameldować; sQC+; zameldowa; zamelduje
  dyktować; sQ+; dyktowa podyktowa; dyktuje
  odczytać; sQ*; odczyta odczytywa; odczytuje
  wymówić; sQ*; wymówi
  wypalić; eQC*; wypali; wypala
  wydusić; eQC; wydusi wykrztusi
  bełkotać; eQ; bełkota wybełkota; bełkocze
  bąknąć; eQC; bąkną bąknę; bąka
  jąkać się; eQ; jąka wyjąka; jąka
  szepnąć; eQC+; szepną szepnę wyszepta zaszepta; szepcze
  gwarantować; pQC+; gwarantowa zagwarantowa; gwarantuje gwarantują
  ręczyć; pQC; ręczy; ręczy
  prognozować; tQC; prognozowa; prognozuje
  przewidywać; tQC*; przewidywa przewidzia; przewiduje przewidują
  ubolewać; eQC; ubolewa; ubolewa ubolewają
  żalić się; eQCT+; żali pożali wyżala; żali; żaląc
  użalać się; eQC; użala; użala
  wyżalić się; eQC+; wyżali
  poskarżyć się; eQCT+; poskarży; poskarży
  modlić się; eQ*; modli pomodli; modli
  nalegać; oQC; nalega; nalega nalegają; nalegając
  naciskać; oQC*; naciska; naciska
  nakazać; oQCI+; nakaza nakazywa; nakazuje
  rozkazywać; oQI+; rozkazywa; rozkazuje
  sugerować; sQC; sugerowa zasugerowa; sugeruje sugerują; sugerując
  zaproponować; oQCI+; zaproponowa proponowa; proponuje proponują
  doradzić; oQC+; doradzi doradza poradzi; doradza
  zachęcać; oQC*+; zachęca zachęci; zachęca
  wypytywać; qQ?+; wypytywa wypyta; wypytuje
  dopytać; qQ?+; dopyta dopytywa; dopytuje dopytują; dopytując
  dopytywać się; qQ?; dopytywa; dopytuje
  ciekawić; qQ?*; zaciekawi
  zainteresować się; qQ?*; zainteresowa
  odeprzeć; aQC; odpar odpiera; odpiera odpierają
  odrzec; aQC+; odrzek
  odpisać; aQC+; odpisa odpisywa; odpisuje odpisują
  odkrzyknąć; aQ; odkrzykną odkrzyknę
  odgryźć się; aQ; odgryz; odgryza
  ripostować; aQC; ripostowa zripostowa; ripostuje
  kontrować; aQC*; kontrowa skontrowa; kontruje
  zbyć; aQ*; ; zbywa
  wykręcać się; dQ; wykręca wykręci; wykręca
  protestować; dQC; protestowa zaprotestowa; protestuje protestują
  przytaknąć; aQC; przytakną przytaknę przytakiwa; przytakuje
  kiwnąć; aQ*; kiwną
  podchwycić; aQ*; podchwyci; podchwytuje
  wtrącić; sQ; wtrąci wtrąca; wtrąca
  wtórować; aQ; wtórowa zawtórowa; wtóruje wtórują
  włączyć się; sQ*; włączy; włącza
  wyzywać; eQ*+; wyzywa; wyzywa
  przeklinać; eQ*; przeklina; przeklina
  zakląć; eQ; zaklą zaklę
  wyjawić; sQC?+; wyjawi; wyjawia
  wygadać się; sC; wygada
  zwierzyć się; sQC+; zwierzy zwierza; zwierza; zwierzając
  przyznawać; cQC; przyznawa; przyznaje przyznają; przyznając
  zawiadomić; sQC+; zawiadomi zawiadamia; zawiadamia zawiadamiają
  powiadomić; sQC+; powiadomi powiadamia; powiadamia
  donieść; sQC*+; doniós donios donosi; donosi donoszą
  proklamować; sC; proklamowa
  wpisać; wQ*; wpisa
  skwitować; sQC; skwitowa kwitowa; kwituje
  spuentować; sQC; spuentowa; puentuje
  reasumować; sQC; reasumowa; reasumuje
  zreferować; sQC; zreferowa referowa; referuje
  zrelacjonować; sQC+; zrelacjonowa
  zawyrokować; tQC; zawyrokowa
  zapewniać; pQC+; zapewnia; zapewnia zapewniają; zapewniając
  zdziwić się; eQC; zdziwi
  zapowiadać; sQC; zapowiada; zapowiada zapowiadają; zapowiadając
  odmawiać; dI*; odmawia odmówi; odmawia odmawiają
  filozofować; eQ; filozofowa; filozofuje
  rozmyślać; tQ*; rozmyśla; rozmyśla
  bulwersować się; eQC; zbulwersowa; bulwersuje
  zżymać się; eQC; zżyma; zżyma
`;
