import type { GivenNames, SurnameForms } from "../../text/people.ts";
import { once } from "../inflect.ts";
import { givenNames, surnames } from "../slavic-names.ts";

export const czechGivenNames: () => readonly GivenNames[] = once((): readonly GivenNames[] =>
  givenNames({
    male: {
      declension: [
        "něk | ňka ňkovi ňkem ňku",
        "děk | ďka ďkovi ďkem ďku",
        "těk | ťka ťkovi ťkem ťku",
        "ek | ka kovi kem ku",
        "í | ího ímu ím",
        "ij | ije iji ijovi ijem",
        "j | je ji jovi jem",
        "š | še ši šovi šem",
        "ř | ře ři řovi řem",
        "č | če či čovi čem",
        "a | y ovi u ou",
        "o | a ovi em",
        "_ | a u ovi em e",
      ],
      names:
        "adam adolf albert alan aleš alexandr alexej alfons alois ambrož andrej antonín arnošt artur artjom augustin bedřich benjamin bernard blahoslav blažej bohdan bohumil bohumír bohuslav boleslav bořivoj boris bořek bronislav břetislav bruno ctibor ctirad cyril čeněk čestmír dalibor dalimil damián dan daniel david denis dimitrij dmitrij dmytro dominik dušan eduard emanuel emil erik ervín evžen ferdinand filip florián františek gabriel gustav hanuš havel:havla,havlovi,havlem heřman honza hubert hugo hynek ignác igor ilja ivan ivo jáchym jakub jan jarmil jarek jaromír jaroslav jeroným jindřich jiří jirka joachim jonáš josef julius juraj jurij kamil karel:karla,karlovi,karlem,karlu kazimír kevin klement konrád konstantin kornel kryštof květoslav kvido kyrylo ladislav leo leoš leopold leonid libor lubomír lubor luboš luděk ludvík lukáš lumír magnus maksym marcel marek marian mario martin matěj matouš matyáš max maxim maxmilián medard metoděj michael michal mikoláš mikuláš milan miloš miloslav miroslav mirek mojmír mykola norbert oldřich oleg oleh oleksandr oleksij oliver ondřej oskar osvald ota otakar oto otto otokar patrik pavel:pavla,pavlovi,pavlem,pavlu pavlo petr:petra,petrovi,petrem,petru petro pravoslav prokop přemysl radek radim radomír radovan radoslav rafael ramzan rastislav richard robert robin roland roman rostislav rudolf ruslan řehoř samuel saša sebastian sergej serhij servác silvestr slavoj slavomír soběslav stanislav stepan svatopluk svatoslav svetozar šimon štefan štěpán tadeáš taras teodor tibor timotej tomáš vadim václav valentin valentýn valerij vasil vasyl věroslav viktor vilém vincent vit vít vítek vítězslav vladan vladimir vladimír vladislav vlastimil vlastislav vojtěch volodymyr vratislav zbyněk zbyšek zdeněk zdislav zikmund zoltán jurek evgenij jevgenij",
    },
    female: {
      declension: [
        "ie | ii ií",
        "ia | ie ii ií iu",
        "ka | ky ce ku kou",
        "ga | gy ze gu gou",
        "ha | hy ze hu hou",
        "ra | ry ře ru rou",
        "la | ly le lu lou",
        "sa | sy se su sou",
        "za | zy ze zu zou",
        "ša | ši še šu šou",
        "ja | ji je ju jou",
        "a | y ě u ou",
        "e | i í",
        "_ | _",
      ],
      names:
        "ada adéla adriana agáta albína alena alexandra alice alina alžběta amálie anastasie anastázie anděla andrea aneta anežka anna antonie apolena aranka barbora běla beáta bedřiška berta blanka blažena bohdana bohumila bohuslava božena brigita cecílie dagmar dana daniela danuše daria darina darja david denisa diana dita dobromila dominika dora doubravka drahomíra drahoslava edita ela elena eleonora eliška ella elvíra ema emilie emílie ester eva evelína evženie františka gabriela galina gita gizela halina hana hanka háta hedvika helena helga ida ilona ilza ines ingrid irena iryna irma iva ivana iveta ivona izabela jana jarka jarmila jaromíra jaroslava jindřiška jiřina jitka johana jolana jolanta josefína judita julie justýna kamila karla karolína karina kateřina katka klára klaudie kornélie kristina kristýna krista květa květoslava květuše lada laura lea lenka leona leontýna leoša liběna libuše lída lidie liliana liliya ljuba ljudmila lívie linda lora lucie ludmila luisa lýdie magda magdaléna mahulena marcela marie marika marina markéta marta martina matylda melánie michaela michala milada milana milena miloslava miluše miloslava mirka miroslava monika naděžda naďa natálie natalia natalija nela nikol nikola nina nora oksana oldřiška olena olga olympie otýlie oxana patricie pavla pavlína petra petronela petruška radana radka radmila radomíra regina renata rita romana rozálie roza růžena sabina sandra sára saskie silvie simona slavěna slávka soňa sofie stanislava stella svatava světla světlana svitlana sylva sylvie šarlota šárka štefánie štěpánka tamara taťána tatiana tereza terezie teodora tetjana tina tomáška uršula václava valentýna valerie vanda vanesa věnceslava vendula věra veronika viktorie viola vilma vlasta vlaďka vladěna vladimíra xenie zdena zdenka zdeňka zdislava zina zita zlata zora zuzana žaneta žofie",
    },
  }),
);

export const czechSurnames: () => SurnameForms = once(
  (): SurnameForms =>
    surnames(
      "ského ský, skému ský, ským ský, ckého cký, ckému cký, ckým cký, ého ý, ému ý, ým ý, ího í, ímu í, ím í, ňka něk, ďka děk, ťka těk, ňkovi něk, lka lek, nka nek, rka rek, ška šek, čka ček, žka žek, vka vek, tka tek, dka dek, nkem nek, rkem rek, škem šek, čkem ček, tkem tek, vkem vek, lkem lek, škovi šek, čkovi ček, tkovi tek, rkovi rek, nkovi nek, lkovi lek, mce mec, vce vec, nce nec, mcem mec, vcem vec, ncem nec, mcovi mec, vla vel, vlem vel, vlovi vel, šovi š, čovi č, řovi ř, šem š, čem č, řem ř, jem j, še š, če č, ře ř, je j, em _, ou a, u a, y a, a _",
      "ové ová, ovou ová, é á, ou á",
      "á í",
    ),
);
