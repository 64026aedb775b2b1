/**
 * Small words that tell neighbouring languages apart, and a few that mark the others. A word may stand in several lists:
 * what counts is in how many it stands. Written by hand from the grammars of the languages; apostrophes as `'`.
 */
export const FUNCTION_WORDS: Readonly<Record<string, string>> = {
  nb: `blitt hadde kunnet etter noe noen nettopp uker også mot gjort sett dro tar ned frem fram igjen bak ennå tilbake stor store tidligere fant fant vært svært rundt høy høye ble mellom bort vei veien språk bok uten utenfor oppe også brukt bruker bruke leve gate sak saken melding blant fortsatt fortsetter spill syntes dette trodde jeg meg deg seg ikke hva hvem hvor hvordan hvorfor hvilken hvilket hvilke hver hvert hun ham henne dere dem deres hennes noe noen
    nå mye mer mest bare fra av etter mellom å ble blir blitt bli være vært sier sa gjør gjøre gjorde gikk fikk kommer
    hjem selv også uten opp ut oss mot men en et ei den det de og i på til for med som er var har hadde skal skulle vil ville kan kunne må
    moren sønnen kona faren samtalen ifølge skriver forteller sier svarer spør ingen ingenting aldri alltid igjen allerede siden når mens
    fordi hvis slik slike denne dette disse andre alle annet annen første siste mange over under før inn ned her der da så eller enn min mitt mine
    din ditt dine vår vårt våre vi du han dere sin sitt sine vet tror går får ta tar gi gir si bedre kanskje veldig helt litt
    verken heller egentlig sammen gang ganger dag år mann kvinne sett spurte svarte fortalte skrev kjenner kjent jobb jobbe penger begynte
    begynner spiser sitter ligger leser lærer synes trenger lurer hos deg selv oppe borte hjemme ute inne oppå gjennom hei hallo mamma pappa takk ja nei greit`,
  nn: `etter noko fann vore rundt høg høge blei mellom bort veg vegen språk bok utan utanfor brukt bruker bruke sak saka melding blant framleis fortset held tidlegare trudde trur auge augo fleire meir dess særs nytta nyttar samstundes båe byrje byrja skaut ropa arbeid arbeidde elska seie sagt gjort budde drap lese syntest kveld éin stad staden verta kalla kalla vil eigne eigen eiga veke veker månad månader ungar lov ikkje-noko politiet skulen heldt stod gamle høyre innan etterpå attende tilbake att fram opphavleg eg meg deg seg ikkje kva kven kvar korleis kvifor kvifor kvart kor ho han henne dykk dei deira hennar noko nokon nokre nokor
    no mykje meir mest berre frå av etter mellom å vart blei blir vorte vert bli vere vera vore seier sa gjer gjere gjera gjorde gjekk fekk kjem
    heim heime sjølv òg utan opp ut oss mot men ein eit ei den det og i på til for med som er var har hadde skal skulle vil ville kan kunne må
    mora sonen kona faren samtalen ifølgje skriv fortel svarar spør ingen ingenting aldri alltid igjen allereie sidan når medan
    fordi viss dersom slik slike denne dette desse andre alle anna annan første siste mange over under før inn ned her der då så eller enn min mitt mine
    din ditt dine vår vårt våre vi me du sin sitt sine veit trur går får ta tek gje gjev gir seie betre kanskje veldig heilt litt
    korkje heller eigentleg saman gong gonger dag år mann kvinne sett spurde svara fortalde skreiv skrive kjenner jobb jobbe pengar byrja byrjar
    et sit ligg les lærer tykkjer treng lurer hjå difor kvarandre framleis einaste båe begge nye eitt vere gjennom dykkar hugsar likar snakkar
    nokosinne kjøper kjøpte leve snakka huset sjå ser ville gjerne hei hallo mamma pappa takk ja nei greitt høyre høyrer høyrde køyre køyrer tid såg står bur`,
  da: `efter noget fandt været omkring høj høje blev imellem bort vej vejen sprog uden udenfor brugt bruger blandt stadig fortsætter spil syntes troede uge uger måned tilbage ligesom meget dog tidligere ifølge børn nogle hende der ved hvordan havde mænd øjne sagen penge begge lov over under gerne mad blive tale taler køre kører købe købte skole jeg mig dig sig ikke hvad hvem hvor hvordan hvorfor hvilken hvilket hvilke hver hvert hun ham hende jer dem deres hendes noget nogen nogle
    nu meget mere mest kun bare fra af efter mellem at blev bliver blevet blive være været siger sagde gør gøre gjorde gik fik kommer
    hjem selv også uden op ud os mod men en et den det de og i på til for med som er var har havde skal skulle vil ville kan kunne må
    moderen sønnen konen faderen samtalen ifølge skriver fortæller svarer spørger ingen intet aldrig altid igen allerede siden når mens
    fordi hvis sådan denne dette disse andre alle andet anden første sidste mange over under før ind ned her der da så eller end min mit mine
    din dit dine vores vi du han i sin sit sine ved tror går får tage tager give giver sige bedre måske hel helt lidt
    hverken heller egentlig sammen gang gange dag år mand kvinde set spurgte svarede fortalte skrev kender kendt arbejde penge begyndte
    begynder spiser sidder ligger læser lærer synes behøver hos gennem tidspunkt kunne nogensinde jeres mennesker bruge brug hjælp hjælpe
    godt rigtig rigtigt kunne lige vide lave laver vidste taget giv bog dreng hej hallo tak ja nej`,
  sv: `jag mig dig sig inte vad vem var hur varför vilken vilket vilka varje hon honom henne ni er dem deras hennes något någon några
    nu mycket mer mest bara från av efter mellan att blev blir blivit bli vara varit säger sade sa gör göra gjorde gick fick kommer
    hem själv också utan upp ut oss mot men en ett den det de och i på till för med som är var har hade ska skulle vill ville kan kunde måste
    modern sonen frun fadern samtalet enligt skriver berättar svarar frågar ingen inget aldrig alltid igen redan sedan när medan
    eftersom om sådan denna detta dessa andra alla annat annan första sista många över under före in ned här där då så eller än min mitt mina
    din ditt dina vår vårt våra vi du han sin sitt sina vet tror går får ta tar ge ger säga bättre kanske mycket helt lite hej hallå tack ja nej`,
  en: `the of and to in that is was for it with as his her he she they on be at by had not are but from or have an were which their you been
    has would will who what when where why how there this these those said says told asked can could should did do does don't didn't i'm it's
    i my me we us our your him them if so no yes all about into out up then than just only hello hi mum mom dad okay yeah please thank thanks well good go come know`,
  de: `der die das und ist nicht ich du er sie es wir ihr ein eine einen einem einer den dem des zu mit von auf für im in an als auch es war
    sich dass daß wie bei oder nur noch nach wird wurde wurden werden sind haben hat hatte aber wenn mich mir dich dir uns euch sein seine ihre
    was wer wo warum kann kein keine sagte sagt soll über um aus schon so vor zum zur hier jetzt immer hallo mama papa danke ja nein gut mutti`,
  ru: `и в не на я что он она они мы вы ты с со как это этот эта эти но к у же так за от по из его её ее их мне меня тебя тебе нас вас вам нам нет да был была было были
    есть что чтобы если когда где кто почему который которая уже или ещё еще только все всё для до при сказал сказала говорит очень там тут здесь сейчас
    потом может надо нужно можно будет быть себя себе свой сам сама ничего никто тоже без под об о во бы ли раз два них них него нее неё лет мой моя алло привет мама мам сынок папа спасибо ладно да нет ага хорошо`,
  uk: `і й та в у не на я що він вона вони ми ви ти з із зі як це цей ця ці але до ж же так за від по його її їх мені мене тебе тобі нас вас вам нам ні був була було були
    є щоб якщо коли де хто чому який яка яке які вже або чи ще тільки лише все для при сказав сказала каже дуже там тут зараз
    потім може треба потрібно можна буде бути себе собі свій сам сама нічого ніхто теж також без під про б би раз два них нього неї років мій моя щось хтось алло привіт мамо тату синку дякую гаразд добре так ні ага`,
  be: `і ў у не на я што ён яна яны мы вы ты з са як гэта гэты гэтая але да ж жа так за ад па яго яе іх мне мяне цябе табе нас вас вам нам не быў была было былі
    ёсць каб калі дзе хто чаму які якая якое якія ўжо або ці яшчэ толькі ўсё усё для пры сказаў сказала кажа вельмі там тут зараз
    потым можа трэба можна будзе быць сябе сабе свой сам сама нічога ніхто таксама без пад пра б бы раз два іх`,
  bg: `и в не на аз че той тя те ние вие ти с със как това този тази тези но към у за от по из негов нея му ѝ им ми ме те си се ще да са съм е сме сте бях беше бяха
    има няма ако когато къде кой защо който която вече или още само всичко при каза казва много там тук сега може трябва както без под`,
  fr: `le la les de des du et est un une que qui dans pour pas sur au aux avec il elle ils elles nous vous je tu ce cette ces son sa ses par plus ne se sont
    a été être mais ou où comme dit très tout c'est j'ai qu'il n'est d'un d'une l'on si leur`,
  es: `el la los las de del y es un una que en por para no con se su sus al lo como más pero está fue son ha muy sin sobre también me te le nos yo tú él ella
    este esta eso qué cuando donde porque hay si ya o`,
  it: `il lo la i gli le di del della dei e è un una che in per non con si su al alla come più ma sono ha stato anche mi ti ci vi io tu lui lei questo questa
    quando dove perché c'è nel nella dal dalla ho hai`,
  pt: `o a os as de do da dos das e é um uma que em por para não com se seu sua ao à como mais mas está foi são tem muito sem também me te nos eu tu ele ela
    este esta isso quando onde porque já no na nos nas pelo pela você ou`,
  nl: `de het een en van is niet dat die in op te voor met zijn aan er ook als bij maar om ik je jij hij zij ze wij we jullie was werd worden heeft hebben had
    wat wie waar waarom geen naar over uit door nog wel dan kan zal moet zei mijn haar hem deze dit`,
  pl: `i w z na nie że się do jest to jak o po za od co ale przez dla są był była było były być oraz czy tylko już jego jej ich mnie mi ja ty on ona my wy oni
    kto gdzie kiedy dlaczego który która które powiedział tak ma może bardzo tego ten ta te tym tej tych we ze przy przed przez według podczas jednak jeszcze kiedy jeśli gdy lub ani tutaj teraz dziś wczoraj
    także będzie będą mają mówi powiedziała żeby aby jako nam mu jej im wam sobie rozmowa żołnierz matka żona nagranie dziękuję dobrze mamo tato cześć`,
  cs: `a v z na ne že se do je to jak o po za od co ale pro jsou byl byla bylo byli být nebo jen už jeho její jejich mě mi já ty on ona my vy oni
    kdo kde kdy proč který která které řekl řekla říká tak má může velmi jsem jsme si by ve k s i ze při před podle nám mu jí ho vám aby však ještě když pokud nebo ani tady teď
    dnes včera také byly bude budou mají proti mezi jako této toho tento tato hovor voják matka manželka nahrávka děkuju dobře mami tati ahoj`,
  fi: `ja on ei se että hän oli joka mutta kun niin myös ovat en minä sinä me te he tämä mitä missä miksi kuin vain jo sen sitä ole olen olla mukaan kanssa hänen
    sanoi ollut joka jos tai vielä`,
};
