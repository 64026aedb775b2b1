import type { CallLexicon } from "../../call/lexicon.ts";
import { words } from "../inflect.ts";
import { phrases } from "../numerals.ts";
import { OUTLET_NAMES, OUTLET_WORDS } from "../outlets.ts";
import { BODIES, PUBLISHERS } from "./callings.ts";

/** Sources: own reading of press usage; grammars of Czech on prý, údajně and "měl" with an infinitive as signs of hearsay. */
export const call: CallLexicon = {
  nouns: [
    {
      kind: "phone-call",
      strength: "recorded",
      forms: phrases(
        "zachycený hovor, zachyceného hovoru, zachyceném hovoru, zachycený telefonát, zachyceného telefonátu, zachyceném telefonátu, zachycený rozhovor, zachyceném rozhovoru, zachyceného rozhovoru, " +
          "zachycený telefonní hovor, zachyceném telefonním hovoru, zachyceného telefonního hovoru, odposlechnutý hovor, odposlechnutého hovoru, odposlechnutém hovoru, odposlechnutý telefonát, odposlechnutém telefonátu, odposlech, odposlechu, odposlechem",
      ),
      plural: phrases(
        "zachycené hovory, zachycených hovorů, zachycených hovorech, odposlechnuté hovory, odposlechnutých hovorů, odposlechy, odposlechů, odposleších, odposlechnuté telefonáty",
      ),
    },
    {
      kind: "phone-call",
      strength: "call",
      forms: phrases(
        "telefonní hovor, telefonního hovoru, telefonním hovoru, telefonním hovorem, telefonní rozhovor, telefonního rozhovoru, telefonním rozhovoru, telefonát, telefonátu, telefonátem",
      ),
      plural: phrases(
        "telefonní hovory, telefonních hovorů, telefonních hovorech, telefonní rozhovory, telefonních rozhovorů, telefonáty, telefonátů, telefonátech",
      ),
    },
    {
      kind: "radio-intercept",
      strength: "recorded",
      forms: phrases(
        "přepis komunikace, přepisu komunikace, přepisem komunikace, záznam komunikace, záznamu komunikace, záznamem komunikace, rádiový odposlech, rádiového odposlechu, rádiovém odposlechu, rádiová komunikace, rádiové komunikace, rádiové komunikaci, rádiovou komunikaci, záznam rádiové komunikace, záznamu rádiové komunikace, záznam vysílačky",
      ),
      plural: phrases("rádiové odposlechy, rádiových odposlechů"),
    },
    {
      kind: "voice-message",
      strength: "recorded",
      forms: phrases(
        "hlasová zpráva, hlasové zprávy, hlasové zprávě, hlasovou zprávu, hlasovka, hlasovku, hlasovce, zvuková zpráva, zvukové zprávě, zvukovou zprávu",
      ),
      plural: phrases("hlasových zpráv, hlasových zprávách, hlasovky"),
    },
    {
      kind: "recording",
      strength: "recorded",
      forms: phrases(
        "nahrávka, nahrávky, nahrávce, nahrávku, nahrávkou, zvukový záznam, zvukového záznamu, zvukovém záznamu, audionahrávka, audionahrávku, audionahrávce, audiozáznam, audiozáznamu, záznam, záznamu, záznamem, zvuková nahrávka, zvukovou nahrávku, zvukové nahrávce",
      ),
      plural: phrases("nahrávek, nahrávkách, nahrávkami, záznamy, záznamů, záznamech, audionahrávky"),
    },
    {
      kind: "phone-call",
      strength: "talk",
      forms: phrases("hovor, hovoru, hovorem, rozhovor, rozhovoru, rozhovorem, konverzace, konverzaci, konverzací"),
      plural: phrases("hovory, hovorů, hovorech, rozhovory, rozhovorů, rozhovorech"),
    },
  ],
  of: words("z ze tohoto této toho té jeho jejího"),
  pointers: {
    other: words(
      "třetího čtvrtý čtvrtém jiný jiného jiném jinému jinou jiné jiná další dalšího dalším druhý druhého druhém druhá druhé druhou samostatném třetí třetím",
    ),
    definite: words(
      "tento tohoto tomto tomuto ten toho tom tomu ta té tu tato této tuto tímto touto týž témže stejném",
    ),
    indefinite: words("jeden jednoho jednom jedna jedné jednu"),
    generic: words(
      "několik několika mnoho podobné podobných podobný takový takové takových jediný jediná každý každá desítky stovky řadu řada všechny",
    ),
  },
  outside: words(
    "interview prohlášení konference konferenci brífink brífinku dopis dopise projev projevu článek článku komuniké příspěvek příspěvku příspěvkem zpráva zprávě tiskovka tiskovce pořad pořadu vysílání",
  ),
  heard: ["slyšet", "je slyšet"],
  callings: [
    "zavolal",
    "zavolala",
    "volal",
    "volala",
    "telefonoval",
    "telefonovala",
    "zatelefonoval",
    "zatelefonovala",
  ],
  tellings: phrases(
    "řekl deníku, řekla deníku, řekl serveru, řekla serveru, řekl novinářům, řekla novinářům, řekl čtk, řekla čtk, řekl agentuře, řekla agentuře, sdělil čtk, sdělila čtk, uvedl pro, uvedla pro",
  ),
  acts: [
    {
      act: "releases",
      finite: words(
        "zveřejnil zveřejnila zveřejnilo zveřejnili zveřejnily zveřejňuje publikoval publikovala publikovalo publikovali uveřejnil uveřejnila uveřejnilo uveřejnili vydal vydala vydalo sdílel sdílela sdílelo rozšířil rozšířila vypustil vyvěsil vyvěsila umístil umístila umístili nasdílel nasdílela ukázal ukázala ukázali ukázalo poskytl poskytla poskytli odvysílal odvysílala odvysílalo odtajnil odtajnila odtajnilo odtajnili pověsil pověsila",
      ),
      participle: words("zveřejněn* publikován* uveřejněn*"),
    },
    {
      act: "records",
      finite: words(
        "zachytil zachytila zachytilo zachytili zachytily nahrál nahrála nahrálo nahráli zaznamenal zaznamenala zaznamenalo odposlechl odposlechla odposlechli odposlouchával odposlouchávala pořídil pořídila natočil natočila",
      ),
      participle: words("zachycen* nahrán* odposlechnut* pořízen* zaznamenán* natočen*"),
    },
    // Nobody is said to have put it there; a site may be.
    {
      act: "releases",
      finite: [],
      participle: [
        "objevila",
        "objevil",
        "objevilo",
        "objevily",
        "koluje",
        "unikl*",
        "prosákl*",
        "přehrál*",
        "přehrán*",
        "pustil",
        "pustila",
      ],
      actorless: true,
    },
    { act: "transcribes", finite: words("přepsal přepsala přepsali"), participle: words("přepsán*") },
    { act: "translates", finite: words("přeložil přeložila přeložilo přeložili"), participle: words("přeložen*") },
    {
      act: "reports",
      finite: words(
        "píše píší připomněl připomněla informoval informovala informovalo informovali informuje informují uvádí uvedl uvedla uvedlo napsal napsala napsalo oznámil oznámila oznámilo",
      ),
      participle: [],
    },
  ],
  works: [
    { act: "translates", forms: words("překlad překladu překladem"), by: ["", ":", "od"] },
    { act: "transcribes", forms: words("přepis přepisu přepisem transkript"), by: ["", ":", "od"] },
  ],
  agent: [],
  passive: words("byl byla bylo byli byly bude je jsou"),
  relatives: ["který", "která", "které"],
  between: words(
    "také dříve později poté poprvé nedávno již už který která které ji jej ho jeho to sám včera dnes tento tuto",
  ),
  order: "free",
  credits: [
    { words: "podle", actor: "after" },
    { words: "dle", actor: "after" },
    { words: "s odkazem na", actor: "after" },
    { words: "s odvoláním na", actor: "after" },
    { words: "odvolává se na", actor: "after" },
    { words: "jak tvrdí", actor: "after" },
    { words: "jak uvedl", actor: "after" },
    { words: "jak uvedla", actor: "after" },
    { words: "jak uvedlo", actor: "after" },
  ],
  agencies: [
    {
      key: "ua-military-intelligence",
      forms: phrases(
        "hur, gur, ukrajinská vojenská rozvědka, ukrajinské vojenské rozvědky, ukrajinskou vojenskou rozvědku, ukrajinské vojenské rozvědce, ukrajinská rozvědka, ukrajinské rozvědky, vojenská rozvědka, vojenské rozvědky, hlavní zpravodajská správa, hlavní zpravodajské správy, hlavní správa rozvědky, hlavní správy rozvědky, ukrajinská vojenská zpravodajská služba, ukrajinské vojenské zpravodajské služby",
      ),
    },
    {
      key: "ua-security-service",
      forms: phrases(
        "sbu, ukrajinská tajná služba, ukrajinské tajné služby, bezpečnostní služba ukrajiny, bezpečnostní služby ukrajiny",
      ),
    },
    { key: "ru-fsb", forms: ["fsb"] },
  ],
  again: words("úřad úřadu úřadem služba služby službou resort resortu správa rozvědka rozvědky rozvědkou agentura"),
  bodies: BODIES.concat(
    words(
      "centrum centra skupina skupiny skupinou organizace organizací institut institutu archiv archivu policie policií rozvědka rozvědky rozvědkou rozvědce správa správy správou služba služby službou služeb " +
        "úřad úřadu úřadem ministerstvo ministerstva ministerstvem zastupitelství soud soudu soudem vyšetřovatelé tajné štáb štábu armáda armády armádou aktivisté dobrovolníci advokát advokáta výbor výboru obrany vnitra hackeři vláda vlády",
    ),
  ),
  outletNouns: PUBLISHERS.concat([
    ...OUTLET_WORDS,
    ...words(
      "deník deníku deníkem list listu listem server serveru serverem agentura agentury agentuře agenturu televize televizi stanice stanici web webu portál portálu časopis časopisu týdeník týdeníku média médií redakce redakci rozhlas rozhlasu kanál kanálu telegramový magazín magazínu noviny novin",
    ),
  ]),
  outlets: [
    ...OUTLET_NAMES,
    ...phrases(
      "čtk, tasr, the guardian, kyiv post, ukrajinska pravda, ukrajinské pravdy, ukrinform, radio svobodná evropa, ria novosti, tass, interfax",
    ),
  ],
  links: words("a pro of the při"),
  articles: [],
  notNames: words(
    "já on ona oni my vy ty v ve na po z ze od do pro o při za k ke a i ale nebo že jak když pokud po před tam tu zde pak také podle dle to ten ta tento tato který kde proč ne ano dříve později několik mnoho všichni oba " +
      "matka máma voják manželka žena syn jeho její jejich byl byla bylo byli bude může už ještě právě nyní dnes včera však ovšem pravost překlad hovor nahrávka záznam odposlech kromě mezi rusko ruský ruská ruské ruští ukrajina ukrajinský ukrajinská ukrajinské",
  ),
  capitalisesNouns: false,
  channels: [
    { name: "Facebook", forms: words("facebook facebooku facebookové facebookovém") },
    { name: "Telegram", forms: words("telegram telegramu telegramový telegramovém") },
    { name: "X", forms: ["x"], needsPreposition: true },
    { name: "Twitter", forms: words("twitter twitteru") },
    { name: "YouTube", forms: words("youtube youtubu youtube-kanál") },
    { name: "Instagram", forms: words("instagram instagramu") },
    { name: "TikTok", forms: words("tiktok tiktoku") },
    { name: "WhatsApp", forms: words("whatsapp whatsappu") },
    { name: "social media", forms: phrases("sociálních sítích, sociální síti, sociální sítě") },
    { name: "website", forms: phrases("webu, svém webu, webových stránkách, stránkách") },
  ],
  on: words("na v ve přes svém svého"),
  pair: { between: ["mezi"], and: words("a i s se"), two: words("dvou dvěma dva dvojice") },
  towards: words("s se svou svojí své svému svým svojí"),
  possessives: words("svou svoji svojí své svému svým svého jeho její"),
  hedges: [
    { lemma: "údajně", forms: ["údajně"] },
    { lemma: "údajný", forms: words("údajný údajného údajnému údajném údajným údajná údajné údajnou údajní údajných") },
    { lemma: "prý", forms: ["prý"] },
    { lemma: "domnělý", forms: words("domnělý domnělá domnělého domnělé domnělou") },
    { lemma: "zřejmě", forms: ["zřejmě", "patrně"] },
    { lemma: "pravděpodobně", forms: ["pravděpodobně"] },
    { lemma: "neověřený", forms: words("neověřen* nepotvrzen*") },
  ],
  hearsay: [
    {
      lemma: "mít",
      forms: words("měl měla měli"),
      perfect: { words: [], place: "after" },
      sayings: words("říct říci prohlásit uvést přiznat tvrdit odpovědět dodat zeptat vyhrožovat slíbit zavolat"),
      infinitives: [],
    },
  ],
  verify: {
    verbs: words(
      "ověřit ověřena ověřen ověřeno ověřila ověřil ověřili potvrdit potvrzena potvrzen potvrzeno potvrdil potvrdila potvrdili potvrdilo ověření potvrzení ověřuje nepodařilo nelze",
    ),
    negations: words(
      "ne není nebyla nebylo nebyl nelze nepodařilo nemohla nemohl nemohli nemůže nepotvrdil nepotvrdila nepotvrdilo nepotvrdili neověřil neověřila bez zatím",
    ),
  },
  doubts: {
    authenticity: words(
      "pravost pravosti autenticita autenticitu autenticity nahrávka nahrávky nahrávku nahrávce záznam záznamu hovor hovoru hlas hlasu odposlech odposlechu původ původu rozhovor rozhovoru",
    ),
    translation: words("překlad překladu přepis přepisu titulky"),
    truth: words("tvrzení informace informaci informací údaje údajů slova slov obsah obsahu"),
  },
};
