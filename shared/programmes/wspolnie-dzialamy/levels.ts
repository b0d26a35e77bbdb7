/**
 * The described levels against which the working group rates: five for each area, each adding to the
 * one before. A rating is the highest level whose whole description is true.
 */
import type { AreaId } from './areas';

export const LEVEL_NAMES = [
  'brak współpracy',
  'współpraca doraźna',
  'współpraca częściowa',
  'współpraca utrwalona',
  'współpraca wzorcowa',
] as const;

type Levels = readonly [string, string, string, string, string];

export const LEVELS: Readonly<Record<AreaId, Levels>> = {
  I1: [
    'Strategie i programy pisze sam urząd albo firma zewnętrzna. Organizacje dowiadują się o dokumencie po jego uchwaleniu; nie ma śladu, że ktoś je zapraszał do prac.',
    'Organizacje dostają gotowy projekt do zaopiniowania, zwykle z krótkim terminem. W zespołach roboczych ich nie ma albo zaprasza się wybrane, bez jawnych zasad.',
    'Przy części dokumentów, co najmniej przy rocznym programie współpracy, organizacje pracują w zespole z urzędem. Zależy to jednak od osoby, która prowadzi dokument; odpowiedzi na propozycje nie zawsze są zapisane.',
    'Zasady wspólnego tworzenia są spisane i stosowane przy rocznym programie i większości strategii: jawny nabór przedstawicieli, udział od diagnozy, protokół z odpowiedzią na każdą propozycję.',
    'Wspólne tworzenie jest regułą przy każdym dokumencie, który dotyczy mieszkańców. Obie strony razem ustalają, jakie dokumenty są potrzebne, oceniają ich skutki i poprawiają zasady; potrafią wskazać zapisy, które powstały z inicjatywy organizacji.',
  ],
  I2: [
    'Konsultacji nie ma albo kończą się na wywieszeniu ogłoszenia. Nikt nie potrafi wskazać uwagi, która coś zmieniła.',
    'Konsultacje prowadzi się tylko tam, gdzie nakazuje to ustawa: projekt w BIP, formularz uwag, kilka dni na odpowiedź. Uwag prawie nie ma, odpowiedzi się nie publikuje.',
    'Jest uchwała o sposobie konsultowania, a przy ważniejszych sprawach także spotkania. Terminy i odpowiedzi bywają różne; sprawozdanie powstaje po części konsultacji.',
    'Każda konsultacja ma zapowiedź, co najmniej 21 dni na uwagi, materiały prostym językiem, metodę bezpośrednią i opublikowane sprawozdanie z odpowiedzią na każdą uwagę.',
    'Jest roczny plan konsultacji, a mieszkańcy i organizacje mogą je zainicjować. Metody dobiera się do sprawy i do osób, które zwykle się nie wypowiadają; każda konsultacja jest oceniana, a wnioski zmieniają następną. Widać decyzje zmienione po uwagach.',
  ],
  I3: [
    'Przyjęte programy wykonuje wyłącznie urząd i jego jednostki. Organizacje nie znają przebiegu prac ani wyników.',
    'Organizacje wykonują pojedyncze zadania, gdy urząd potrzebuje wykonawcy. O przebiegu programu dowiadują się ze sprawozdania, jeśli je ktoś przeczyta.',
    'Niektóre programy wskazują organizacje jako realizatorów. Spotkania w trakcie wdrażania odbywają się, ale nieregularnie i bez zapisanych ustaleń.',
    'Działa wspólne ciało (rada, zespół), które co najmniej 2 razy w roku omawia wdrażanie na podstawie wskaźników. Zadania organizacji są zapisane w programach, a ustalenia mają wykonawcę i termin.',
    'Obie strony razem planują, wykonują, monitorują i oceniają polityki; dane są jawne. Z oceny wynikają zmiany w programach i budżecie, a spory rozstrzyga się według znanych zasad.',
  ],
  II1: [
    'Zadań nie zleca się organizacjom albo pieniądze dostają te same podmioty bez otwartego konkursu.',
    'Konkursy są, lecz nieregularne: termin i kwota znane w ostatniej chwili, kryteria ogólne, wynik bez uzasadnienia.',
    'Konkursy odbywają się co roku według zasad, w komisji są osoby z organizacji. Inne formy zdarzają się wyjątkowo, a umowy podpisuje się już w trakcie roku, na który były przeznaczone.',
    'Jest roczny harmonogram z kwotami, kryteria z punktami, uzasadnienie dla każdego oferenta i umowy przed początkiem zadania. Obok konkursu stosuje się co najmniej 2 inne formy (mały grant, umowa wieloletnia, regranting, inicjatywa lokalna).',
    'Formę dobiera się do zadania wspólnie z organizacjami. Są umowy wieloletnie i regranting, rozliczenie patrzy na rezultaty, a po każdym roku zasady ocenia się i upraszcza razem z organizacjami.',
  ],
  II2: [
    'Pomocy innej niż pieniądze nie ma albo zależy ona od znajomości. Organizacje nie wiedzą, o co mogą prosić.',
    'Urząd pomaga na prośbę (sala, plakat, patronat), za każdym razem inaczej; zasad nie spisano.',
    'Część form ma zasady, na przykład użyczanie sal. Strona urzędu informuje o organizacjach, ale bywa nieaktualna; odmów się nie uzasadnia.',
    'Wszystkie formy (lokale, sprzęt, promocja, patronaty, doradztwo) mają spisane zasady, jednakowe dla wszystkich, z terminem odpowiedzi. Baza organizacji i kalendarz są aktualne, jest miejsce spotkań dostępne po godzinach pracy urzędu.',
    'Formy niefinansowe planuje się razem i mierzy ich wykorzystanie. Organizacje współprowadzą miejsce albo zasób, obie strony dzielą się wiedzą i ludźmi, a zasady poprawia się co roku na podstawie ocen użytkowników.',
  ],
  III1: [
    'Nikt w urzędzie nie zajmuje się organizacjami. Mieszkańcy z pomysłem nie mają dokąd pójść.',
    'Jest pracownik, który zajmuje się organizacjami przy okazji innych zadań. Pomoc ogranicza się do informacji o konkursie.',
    'Jest wyznaczona osoba i porady dla organizacji, zdarzają się szkolenia. Inicjatywa lokalna ma uchwałę, lecz rzadko się z niej korzysta; grupy nieformalne radzą sobie same.',
    'Działa stałe wsparcie (osoba, punkt albo centrum) z doradztwem, szkoleniami i mikrodotacjami, także dla grup nieformalnych. Inicjatywa lokalna działa co roku, a potrzeby bada się co najmniej raz na 2 lata.',
    'System wsparcia powstał razem z organizacjami, ma budżet na kilka lat i wskaźniki. Prowadzą go w części same organizacje; przybywa nowych grup i inicjatyw, a wyniki są publikowane i zmieniają ofertę.',
  ],
  III2: [
    'Organizacje się nie znają albo ze sobą walczą o środki. Samorząd rozmawia z każdą osobno.',
    'Organizacje spotykają się przy okazji świąt i uroczystości. Wspólnego głosu nie mają; samorząd sam wybiera, z kim rozmawia.',
    'Raz w roku odbywa się spotkanie organizacji i samorządu. Są próby wspólnych przedsięwzięć i reprezentacji, ale zależą od kilku osób.',
    'Organizacje mają wybraną przez siebie reprezentację, którą samorząd uznaje i zaprasza. Forum odbywa się regularnie, działa kanał informacji, a wspólne przedsięwzięcia mają stałe wsparcie samorządu.',
    'Reprezentacja działa samodzielnie, ma plan i środki, współdecyduje w ciałach samorządu i włącza nowe oraz małe organizacje. Partnerstwa kilku organizacji prowadzą stałe usługi, a samorząd wspiera je, nie kierując nimi.',
  ],
};
