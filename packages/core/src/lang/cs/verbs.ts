/** Verbs that tell how something is said, asked, demanded or felt, beside the common ones in `quote.ts`; see `verbTable`. */
export const VERBS_OF_MANNER = `
  poukázat; sQC; poukáza poukazova; poukazuje poukazují
  volat; eQ+; vola; volá volají
  vztekat se; eQ; vzteka rozzuři; vzteká
  vyštěknout; eQ; vyštěk štěk vyštěkl vyjel; štěká vyštěkne
  zavrčet; eQ; zavrče vrče zavrča; vrčí
  syknout; eQ; syk zasyče syče; syčí
  procedit; eQC; procedi cedi; cedí
  zabručet; eQC; zabruče bruče zamumla mumla; bručí mumlá
  zařvat; eQC; zařva řva; řve řvou
  hulákat; eQ; huláka zahuláka; huláká
  ječet; eQ; ječe zaječe; ječí
  vzlykat; eQ; vzlyka vzlyk; vzlyká vzlykají
  sténat; eQ; sténa zasténa; sténá
  kňourat; eQC; kňoura; kňourá
  fňukat; eQC; fňuka zafňuka; fňuká
  chechtat se; eQ; chechta zachechta; chechtá
  chichotat se; eQ; chichota; chichotá
  usmát se; eQ; usmá usmíva pousmá; usmívá usměje
  ušklíbnout se; eQ; ušklíb šklebi; šklebí ušklíbá
  posmívat se; eQC; posmíva; posmívá posmívají
  vysmívat se; eQC; vysmíva; vysmívá
  radovat se; eQC; radova zaradova; raduje radují
  těšit se; eQC*; těši; těší
  obávat se; tC; obáva; obává obávají
  strachovat se; eQC; strachova; strachuje
  znepokojovat se; eQC; znepokoji
  panikařit; eQ; panikaři; panikaří
  strašit; oQC*+; straši zastraši; straší
  zastrašovat; oQC+; zastrašova; zastrašuje
  hrozit; pQC+; hrozi; hrozí; hrozit
  vydírat; oQC*+; vydíra; vydírá
  popohánět; oQC+; popoháně; popohání
  povzbuzovat; eQC+; povzbuzova povzbudi; povzbuzuje
  utěšovat; eQC+; utěšova utěši; utěšuje
  kárat; eQ+; kára pokára; kárá
  peskovat; eQ+; peskova; peskuje
  napomenout; eQC+; napomenu napomína; napomíná
  poučovat; sQC+; poučova pouči; poučuje
  instruovat; oQC+; instruova; instruuje instruují
  poděkovat; eQC*+; děkova poděkova; děkuje děkují
  zdravit; sQ*+; zdravi pozdravi; zdraví
  loučit se; eQ*; louči rozlouči; loučí
  přísahat; pQC+; přísaha odpřísáh; přísahá přísahají
  dušovat se; pQC; dušova zadušova; dušuje
  lhát; sQC*+; lha zalha; lže lžou
  hlásat; sQC; hlása; hlásá
  raportovat; sQC+; raportova; raportuje
  diktovat; sQ+; diktova nadiktova; diktuje
  přečíst; sQ*; přečet
  pronést; sQC; pronáše pronesl; pronáší
  pravit; sQC; pravi; praví
  hlesnout; eQ; hles; hlesne
  vyhrknout; eQC; vyhrk; vyhrkne
  vykoktat; eQ; vykokta kokta; koktá
  blábolit; eQ; bláboli; blábolí
  špitnout; eQC; špit; špitá
  pošeptat; eQC+; pošepta
  naléhat; oQC; naléha; naléhá naléhají
  nutit; oC*+; nuti donuti; nutí
  nařídit; oQCI+; nařídi nařizova; nařizuje
  poručit; oQCI+; poruči; poroučí
  velet; oQ*; vele zavele; velí
  přemlouvat; oQC+; přemlouva přemluvi; přemlouvá
  vybízet; oQCI+; vybíze vybídl vybíd; vybízí vybízejí
  doporučovat; oQCI+; doporučova; doporučuje
  žadonit; oQC; žadoni; žadoní
  škemrat; oQC; škemra; škemrá
  úpět; eQ; úpě zaúpě; úpí
  vyptávat se; qQ?; vyptáva; vyptává vyptávají
  zeptat se; qQ?; zepta; zeptá
  dotázat se; qQ?; dotáza dotazova; dotazuje
  zjišťovat; q?*; zjišťova; zjišťuje
  zajímat se; qQ?; zajíma; zajímá zajímají
  odpovídat; aQC+; odpovída; odpovídá odpovídají
  opětovat; aQ*; opětova
  odbýt; aQ*+; odby odbýva; odbývá
  odepsat; aQC+; odepsa; odepíše
  odvětit; aQC+; odvěti; odvětí odvětí
  oponovat; dQC; oponova; oponuje oponují
  protestovat; dQC; protestova zaprotestova; protestuje
  přitakat; aQC; přitaka přitakáva; přitakává
  přikývnout; aQ*; přikýv přikyvova; přikyvuje
  vpadnout; sQ*; vpad
  vložit se; sQ*; vloži
  klít; eQ; kle zakle; kleje
  proklínat; eQ; proklína; proklíná
  spílat; eQ+; spíla; spílá
  urážet; eQ*+; uráže urazi; uráží
  svěřovat se; sQC+; svěřova; svěřuje svěřují
  prořeknout se; sC; prořek
  přiznávat; cQC; přiznáva; přiznává přiznávají
  doznat; cQC; dozna doznáva; doznává
  vylíčit; sQC?+; vylíči; vylíčí
  vypovídat; sQC; vypovída; vypovídá vypovídají
  referovat; sQC+; referova; referuje referují
  obeznámit; sQC+; obeznámi; obeznamuje
  uvědomit; sC*+; uvědomi
  avizovat; sQC; avizova; avizuje avizují
  deklarovat; sQC; deklarova; deklaruje deklarují
  garantovat; pQC; garantova; garantuje
  ručit; pC*; ruči; ručí
  předpovídat; tQC; předpovída předpovědě; předpovídá
  předpokládat; tQC; předpokláda; předpokládá předpokládají
  litovat; eQC*; litova; lituje litují
  postěžovat si; eQCT+; postěžova; postěžuje
  bědovat; eQC; bědova zabědova; běduje bědují
  lamentovat; eQC; lamentova; lamentuje
  hořekovat; eQC; hořekova; hořekuje
  ironizovat; eQC; ironizova; ironizuje
  glosovat; sQC; glosova; glosuje
  rýpnout si; eQ; rýp; rýpne
  filozofovat; eQ; filozofova; filozofuje
  uvažovat; tQC*; uvažova; uvažuje
  upozorňovat; oQC+; upozorňova; upozorňuje upozorňují; upozorňovat
  vysvětlovat; sQC?+; vysvětlova; vysvětluje vysvětlují; vysvětlovat
  zdůrazňovat; cQC; zdůrazňova; zdůrazňuje zdůrazňují
  připomínat; sQC?+; připomína; připomíná připomínají
`;
