import type { GivenNames, SurnameForms } from "../../text/people.ts";
import { once } from "../inflect.ts";
import { givenNames, surnames } from "../slavic-names.ts";

export const polishGivenNames: () => readonly GivenNames[] = once((): readonly GivenNames[] =>
  givenNames({
    male: {
      declension: [
        "ek | ka kowi kiem ku",
        "aweł | awła awłowi awłem awle",
        "ł | ła łowi łem le",
        "er | ra rowi rem rze era erowi erem erze",
        "r | ra rowi rem rze",
        "y | ego emu ym",
        "i | iego iemu im",
        "k | ka kowi kiem ku",
        "g | ga gowi giem gu",
        "j | ja jowi jem ju",
        "z | za zowi zem zu",
        "ń | nia niowi niem niu",
        "ś | sia siowi siem siu",
        "a | y ie ę ą owi",
        "o | a owi em u",
        "_ | a owi em ie u",
      ],
      names:
        "abraham adam adrian adolf albert aleks aleksander aleksandr aleksy aleksiej alfred alojzy ambroży anatol anatolij andrij andriej andrzej antoni anton arkadiusz arnold artur artiom august bartłomiej bartosz bartek bazyli benedykt beniamin bernard błażej bogdan bogumił bogusław bolesław borys bronisław brunon bruno cezary cyprian cyryl czesław damian daniel dariusz darek dawid denis dionizy dmitrij dmytro dominik donald edmund edward eliasz emanuel emil ernest eryk eugeniusz fabian feliks ferdynand filip florian franciszek fryderyk gabriel gerard gracjan grzegorz gustaw henryk herbert hieronim hubert hugo ignacy igor ireneusz iwan iwo izydor jacek jakub kuba jan janusz jarema jarosław jarek jeremi jerzy jędrzej joachim józef julian julek juliusz jurek jurij kacper kajetan kamil karol kazimierz kewin klaudiusz klemens konrad konstanty konstantin kordian kornel kosma krystian krzysztof ksawery lech leon leonard leopold lesław leszek lew ludwik lucjan łukasz maciej maciek maks maksym maksymilian marceli marcel marcin marek marian mariusz martin mateusz maurycy michał michaił mieczysław mieszko mikołaj miłosz miron mirosław mirek mykoła nikodem nikołaj norbert olaf oleg ołeh ołeksandr ołeksij olgierd oliwier oskar oswald patryk paweł pawło petro piotr piotrek polikarp protazy przemysław radosław radek rafał rajmund remigiusz robert roch roman romuald rudolf rusłan ryszard samuel sebastian sergiusz siergiej serhij sławomir stanisław staszek stefan stepan szczepan szymon tadeusz tadek taras teodor tobiasz tomasz tomek tymoteusz tymon tytus urban wacław waldemar waldek walenty walery walerij wasyl wawrzyniec wieńczysław wiesław wiktor wilhelm wincenty wit:wita,witowi,witem,wicie witalij witold władimir władysław włodzimierz wojciech wojtek wołodymyr xawery zbigniew zbyszek zdzisław zenon zygmunt zygfryd",
    },
    female: {
      declension: [
        "ia | ii i ię ią io",
        "ja | ji i ję ją jo",
        "la | li lę lą lo",
        "ka | ki ce kę ką ko",
        "ga | gi dze gę gą go",
        "ca | cy cę cą",
        "cza | czy czę czą",
        "sza | szy szę szą",
        "ża | ży żę żą",
        "ta | ty cie tę tą to",
        "da | dy dzie dę dą",
        "ra | ry rze rę rą",
        "ła | ły le łę łą",
        "a | y ie ę ą",
        "_ | _",
      ],
      names:
        "ada adela adelajda adrianna agata agnieszka agnes aldona aleksandra alicja alina amanda amelia anastazja anastasija anatolia andżelika aneta angelika aniela anita anka anna antonina apolonia arleta asia augustyna balbina barbara basia beata bernadeta bernadetta berta blanka bogna bogumiła bogusława bożena bronisława brygida cecylia celina czesława dagmara dalia daniela danuta daria diana dobrawa dominika donata dorota edyta ela eleonora eliza elwira elżbieta emilia emma ewa ewelina felicja filomena franciszka gabriela genowefa gertruda gloria gosia grażyna halina halszka hanna helena henryka honorata ida iga ilona inez inga irena irina iryna irmina iwona iza izabela izabella jadwiga jagoda janina jarosława jaśmina joanna jolanta jowita józefa judyta julia julita justyna kaja kalina kamila karina karolina kasia katarzyna katja kazimiera kinga klara klaudia kornelia krystyna krysia ksenia laura lena leokadia lidia lilia lilianna liliana liwia lucyna ludmiła ludwika luiza łucja magda magdalena maja malwina małgorzata marcelina maria marianna mariola marlena marta martyna maryla marzena matylda melania michalina milena mirosława monika nadia natalia natasza nela nikola nina noemi oksana ola olena oleksandra olga oliwia otylia oxana patrycja paula paulina pelagia pola rachela regina renata roksana romana rozalia róża ryszarda sabina salomea sandra sara sławomira stanisława stefania stella sylwia swietłana switłana tamara tatiana tekla teodora teresa tetiana urszula valentina wanda weronika wiera wiesława wiktoria wiola wioletta władysława zdzisława zenobia zofia zosia zuzanna zyta żaneta żywia julija natalija",
    },
  }),
);

export const polishSurnames: () => SurnameForms = once(
  (): SurnameForms =>
    surnames(
      "skiego ski, skiemu ski, skim ski, ckiego cki, ckiemu cki, ckim cki, dzkiego dzki, dzkiemu dzki, dzkim dzki, iego i, iemu i, ego y, emu y, gla giel, kla kiel, szla szel, bla bel, pla pel, dla del, tla tel, zla zel, głów gieł, głem gieł, bra ber, dra der, gra gier, pra per, tra ter, ńca niec, ńcowi niec, ńcem niec, pca piec, wca wiec, nka nek, łka łek, dka dek, tka tek, szka szek, czka czek, jka jek, rka rek, nkowi nek, łkowi łek, dkowi dek, tkowi tek, szkowi szek, czkowi czek, rkowi rek, kiem k, giem g, owi _, em _, y a, ą a, ę a, ki ka, a _",
      "skiej ska, ską ska, ckiej cka, cką cka, dzkiej dzka, dzką dzka, iej ia, ej a, ą a, ę a, ki ka, gi ga, li la, y a",
    ),
);
