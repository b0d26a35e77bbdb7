/** Every word of the pane in Polish; the English ones must have the same shape. */
import type { Actor } from '../../shared/definition/process';
import { polishCount, polishForm } from '../../shared/messages/plural';
import type { Page } from './state';
import type { Work } from './work';
import { procedurePl } from './texts-procedure-pl';

const POLISH_ROLES: Readonly<Record<Actor, string>> = {
  'applicant': 'wnioskodawca',
  'certifier': 'jednostka certyfikująca',
  'auditor': 'jednostka audytu',
  'appeal-body': 'jednostka odwoławcza',
  'coordinator': 'koordynator',
  'system': 'system',
};
const POLISH_PAGES: Readonly<Record<Page, string>> = {
  card: 'Karta',
  insert: 'Wstaw',
  cases: 'Sprawy',
  account: 'Konto',
};
const POLISH_WORKS: Readonly<Record<Work, string>> = {
  'inserting': 'Wstawiam kartę do zeszytu…',
  'repairing': 'Naprawiam arkusz…',
  'handing-in': 'Składam kartę…',
  'comparing': 'Porównuję arkusz ze sprawą…',
  'taking-step': 'Zapisuję czynność…',
  'making-calendar': 'Tworzę adres kalendarza…',
  'fetching-card': 'Pobieram kartę ze sprawy…',
  'signing-in': 'Loguję…',
  'signing-in-elsewhere': 'Dokończ logowanie w\u00A0oknie, które się otworzyło…',
  'reading-file': 'Odczytuję plik…',
  'inserting-file': 'Wstawiam karty z\u00A0pliku…',
  'putting-rows': 'Wpisuję wiersze z\u00A0pliku…',
  'moving': 'Przenoszę arkusz do nowej wersji…',
  'saving': 'Zapisuję zmianę…',
  'searching': 'Szukam danych…',
};
const keptAside = (count: number): string =>
  `${polishCount(count, ['odpowiedź, której', 'odpowiedzi, których', 'odpowiedzi, których'])} karta nie przyjęła, zapisano na arkuszu „Odpowiedzi nieprzeniesione”.`;

export const pl = {
  product: 'Kartoteka',
  pages: POLISH_PAGES,
  navigation: 'Części panelu',
  roles: POLISH_ROLES,
  works: POLISH_WORKS,
  cancel: 'Przerwij',
  dismiss: 'Zamknij komunikat',
  back: 'Wróć',
  tryAgain: 'Spróbuj ponownie',
  offline: 'Brak połączenia z internetem. Karty można wypełniać dalej; złożenie poczeka.',

  start: {
    starting: 'Uruchamiam panel…',
    stuck: 'Panel nie połączył się z programem Excel',
    stuckHelp:
      'Zwykle pomaga ponowna próba. Jeśli to nie pomoże, zamknij panel i otwórz go jeszcze raz, a gdy i to zawiedzie, poproś informatyka o sprawdzenie, czy sieć nie blokuje adresu appsforoffice.microsoft.com.',
    notExcel: 'Panel działa w programie Excel',
    notExcelHelp: 'Otwórz zeszyt w programie Excel i wybierz „Kartoteka” na wstążce.',
  },

  card: {
    reading: 'Odczytuję arkusz…',
    none: 'Ten arkusz nie jest kartą',
    noneHelp: 'Wstaw kartę do zeszytu albo przejdź do arkusza, który już nią jest.',
    insertCard: 'Wstaw kartę',
    cardsHere: 'Karty w tym zeszycie',
    unknown: 'Tej karty panel nie zna',
    unknownHelp: (version: string) =>
      `Arkusz pochodzi z wersji ${version} programu certyfikacji. Odśwież panel; jeśli to nie pomoże, wstaw kartę na nowo.`,
    copy: 'To jest kopia arkusza: osobny szkic, którego złożenie otwiera nową sprawę.',
    progress: (answered: number, required: number) =>
      `${answered} z\u00A0${required} ${polishForm(required, ['pozycji obowiązkowej', 'pozycji obowiązkowych', 'pozycji obowiązkowych'])}`,
    progressName: 'Postęp wypełniania',
    complete: 'Wszystko wypełnione i\u00A0poprawne.',
    left: (empty: number, wrong: number) =>
      [
        empty > 0 ? `${polishCount(empty, ['pozycja', 'pozycje', 'pozycji'])} do uzupełnienia` : '',
        wrong > 0 ? `${polishCount(wrong, ['pozycja', 'pozycje', 'pozycji'])} do poprawy` : '',
      ]
        .filter((part) => part !== '')
        .join(', '),
    leftOn: (count: number, card: string) =>
      `${polishCount(count, ['pozycja', 'pozycje', 'pozycji'])} do uzupełnienia lub poprawy na karcie „${card}”`,
    next: 'Przejdź do następnego braku',
    handIn: 'Złóż kartę',
    handInAgain: 'Złóż nową wersję',
    notYours: (roles: string, you: string) =>
      `Tę kartę składa: ${roles}. Pracujesz jako: ${you}. Osobę zmienisz w\u00A0części „Konto”.`,
    problems: 'Do uzupełnienia i\u00A0poprawy',
    problemCount: (count: number) => polishCount(count, ['pozycja', 'pozycje', 'pozycji']),
    row: (row: number) => `wiersz\u00A0${row}`,
    column: (label: string) => `kolumna „${label}”`,
    recommendations: (count: number) => polishCount(count, ['wpis', 'wpisy', 'wpisów']),
    more: (count: number) => `i\u00A0jeszcze ${count}`,
    tooLittle: 'za mało danych',
    toRead: 'Karta do przeczytania: nikt jej nie składa.',
    toReadFilled:
      'Kartę wypełnia system danymi ze sprawy albo z\u00A0innych kart; nikt jej nie składa.',
    changed: 'Zmieniły się dane, z\u00A0których ta karta korzysta',
    changedHelp: 'Sprawdź, czy Twoje ustalenia nadal są słuszne.',
    seen: 'Widziałem',
    onCard: (card: string, empty: boolean) =>
      `${empty ? 'Uzupełnij' : 'Popraw'} na karcie „${card}”.`,
    serverProblems: 'System odesłał kartę z\u00A0uwagami',
    results: (title: string) => `Wynik: ${title}`,
    requirements: (met: number, applicable: number) =>
      `Spełnione wymagania: ${met} z\u00A0${applicable}`,
    deviations: (count: number) => polishCount(count, ['odchylenie', 'odchylenia', 'odchyleń']),
    lacking: 'Brakuje:',
    empty: 'jeszcze nie można obliczyć',
    faults: 'Arkusz wymaga naprawy',
    lost: (count: number) =>
      `Brakuje ${polishCount(count, ['wiersza', 'wierszy', 'wierszy'])} karty.`,
    twice: (count: number) =>
      `${polishCount(count, ['pozycja występuje', 'pozycje występują', 'pozycji występuje'])} na arkuszu dwa razy; liczy się pierwsza.`,
    foreign: (count: number) =>
      `${polishCount(count, ['wiersz nie należy', 'wiersze nie należą', 'wierszy nie należy'])} do tej karty.`,
    damage: {
      'name-broken':
        'Jakąś odpowiedź wycięto i\u00A0wklejono gdzie indziej albo usunięto wiersz. Sprawdź, czy odpowiedzi stoją przy swoich pozycjach.',
      'ledger-lost': 'Brakuje ukrytych kolumn, po których panel rozpoznaje odpowiedzi.',
      'identity-lost': 'Brakuje części ukrytego oznaczenia, po którym panel poznaje kartę.',
      'lists-lost': 'Listy wyboru zginęły, na przykład przy przenoszeniu arkusza.',
      'lists-differ':
        'Odpowiedzi do wyboru na arkuszu różnią się od tych, które ma ta wersja karty.',
      'link-broken': 'Komórki pokazują odpowiedzi z\u00A0arkusza, którego już nie ma.',
      'unprotected': 'Arkusz nie jest chroniony: łatwo nadpisać etykiety i\u00A0wyniki.',
    },
    otherWorkbook: (file: string) =>
      `Komórki pokazują odpowiedzi z\u00A0innego zeszytu: „${file}”. Wstaw tutaj kartę, z\u00A0której pochodzą, albo napraw arkusz: to, co pokazuje, stanie się jego własnymi odpowiedziami.`,
    repair: 'Napraw arkusz',
  },

  version: {
    newer: (version: string) => `Jest nowsza wersja tej karty: ${version}`,
    older: (version: string) =>
      `Ten arkusz jest w\u00A0wersji ${version}. Możesz go dalej wypełniać i\u00A0złożyć albo przenieść do nowej; odpowiedzi zostaną.`,
    ofCase: (version: string) =>
      `Sprawa, do której należy ten arkusz, jest prowadzona według wersji ${version}, więc arkusz w\u00A0niej zostaje.`,
    cardGone: 'W\u00A0nowej wersji programu nie ma już takiej karty. Ten arkusz działa dalej.',
    same: 'Na tej karcie nic się nie zmieniło.',
    differs: 'Co się różni',
    move: (version: string) => `Przenieś do wersji ${version}`,
  },

  file: {
    title: 'Wczytaj z\u00A0pliku',
    intro:
      'Karty wypełnione w\u00A0pliku Excela (.xlsx) staną się arkuszami tego zeszytu, a\u00A0wiersze z\u00A0pliku .csv trafią do tabeli karty, która już tu jest. Plik odczytuje ten panel; nigdzie go nie wysyła.',
    choose: 'Wybierz plik albo upuść go tutaj',
    reading: 'Odczytuję plik…',
    leave: 'Wstaw kartę',
    done: (done: number, of: number) => `${done}\u00A0z\u00A0${of}`,
    noReader:
      'Nie udało się wczytać części panelu, która odczytuje pliki. Sprawdź sieć i\u00A0wybierz plik jeszcze raz.',
  },

  definition: {
    loading: 'Wczytuję opis karty…',
    failed: 'Nie udało się wczytać opisu karty',
    notServed: 'Tego programu serwer nie zna',
    notServedHelp: (programme: string, version: string) =>
      `Arkusz pochodzi z\u00A0programu „${programme}” w\u00A0wersji ${version}, a\u00A0serwer takiego nie ma. Odpowiedzi zostają na arkuszu. Sprawdź, czy zeszyt jest z\u00A0tego systemu, albo zapytaj koordynatora.`,
  },

  proposal: {
    mark: 'propozycja',
    help: 'Tego nie ma w\u00A0dokumencie źródłowym: brzmienie jest propozycją do potwierdzenia.',
    note: '„propozycja” – tego nie ma w\u00A0dokumencie źródłowym programu; brzmienie czeka na potwierdzenie jego właściciela.',
  },

  confirmation: {
    title: 'Sprawdź i złóż',
    intro:
      'Wyślesz dokładnie to, co niżej. Złożona wersja zostaje w\u00A0aktach i\u00A0nie zmieni się.',
    by: 'Składa',
    into: 'Dokąd',
    newCase: 'nowa sprawa',
    existing: 'sprawa, do której należy ten arkusz: kolejna wersja karty',
    first: 'sprawa, do której należy ten arkusz: pierwsza wersja tej karty',
    content: (count: number) =>
      `Treść: ${polishCount(count, ['odpowiedź', 'odpowiedzi', 'odpowiedzi'])}`,
    declaration: 'Oświadczenie',
    send: 'Złóż',
    sendDeclared: 'Oświadczam i\u00A0składam',
  },

  receipt: {
    title: 'Potwierdzenie złożenia',
    number: 'Numer',
    at: 'Przyjęto',
    sha256: 'Skrót treści (SHA-256)',
    onSheet: 'Potwierdzenie jest też na arkuszu.',
    toSheet: 'Potwierdzenie trafi na arkusz, gdy tylko Excel na to pozwoli.',
    openCase: 'Pokaż sprawę',
  },

  waiting: {
    title: 'Złożenie czeka na wysłanie',
    elsewhere: (card: string) =>
      `Karta „${card}” z\u00A0innego zeszytu albo z\u00A0usuniętego arkusza.`,
    confirmed: (when: string) => `Potwierdzone ${when}.`,
    network: 'Wyślemy je, gdy wróci połączenie. Karta nie zostanie złożona dwa razy.',
    signedOut: 'Wyślemy je, gdy zaloguje się osoba, która je potwierdziła.',
    notYours: 'Potwierdziła je inna osoba; wyśle się po jej zalogowaniu.',
    changed:
      'Od potwierdzenia arkusz się zmienił. Złóż obecną treść albo wyślij tę, którą potwierdzono.',
    changedSent:
      'Od potwierdzenia arkusz się zmienił, a poprzednia próba mogła dotrzeć. Wyślij najpierw to, co potwierdzono; obecną treść złożysz potem jako nową wersję.',
    conflict:
      'Nie zostało przyjęte, bo ktoś w\u00A0tym czasie złożył nowszą wersję tej karty. Twoja treść zostaje tutaj i\u00A0na arkuszu.',
    conflictElsewhere:
      'Żeby je porównać, otwórz zeszyt z\u00A0tym arkuszem albo wstaw swoją treść tutaj.',
    restore: 'Wstaw jako nowy arkusz',
    compare: 'Porównaj i\u00A0wybierz',
    send: 'Wyślij teraz',
    sendConfirmed: 'Wyślij to, co potwierdzono',
    handInCurrent: 'Złóż obecną treść',
    drop: 'Zrezygnuj z\u00A0wysłania',
  },

  conflict: {
    title: 'Porównaj i\u00A0wybierz',
    body: (revision: number, when: string, by: string) =>
      `Wersję ${revision} tej karty złożono w\u00A0sprawie ${when} (${by}), a\u00A0Twój arkusz powstał z\u00A0wcześniejszej. Niczego jeszcze nie zmieniono: ani na arkuszu, ani w\u00A0sprawie.`,
    same: 'Ma tę samą treść co Twój arkusz; nie trzeba jej składać.',
    startUnknown:
      'Nie wiadomo, od której wersji zaczyna Twój arkusz, więc każdą różnicę trzeba rozstrzygnąć.',
    unseen: (labels: string) =>
      `Tych pozycji w\u00A0sprawie nie widać (dane osobowe); zostają Twoje: ${labels}.`,
    issues:
      'Na arkuszu są pozycje do poprawy. Wybór zostanie na niego wpisany, a\u00A0kartę złożysz po ich poprawieniu.',
    both: 'Zmienione po obu stronach',
    bothHelp: 'Wybierz przy każdej, co ma zostać.',
    one: 'Zmienione po jednej stronie',
    oneHelp: 'Zaznaczona jest strona, która coś zmieniła. Możesz wybrać inaczej.',
    open: (count: number) =>
      count === 0
        ? 'Wszystko rozstrzygnięte.'
        : `Do rozstrzygnięcia: ${polishCount(count, ['pozycja', 'pozycje', 'pozycji'])}.`,
    option: (label: string, option: string) => `${label}: „${option}”`,
    row: (label: string, row: number) => `${label}: wiersz\u00A0${row}`,
    newRow: (label: string) => `${label}: nowy wiersz`,
    start: 'Na początku',
    theirs: 'W\u00A0sprawie',
    mine: 'U\u00A0Ciebie',
    blank: '(puste)',
    noneOfThese: '(żadna z\u00A0odpowiedzi)',
    noRow: '(bez tego wiersza)',
    picked: 'zaznaczone',
    notPicked: 'niezaznaczone',
    unknown: '(nie wiadomo)',
    show: 'Pokaż na arkuszu',
    showNamed: (label: string) => `Pokaż na arkuszu: ${label}`,
    declares: 'Składając kartę, składasz to oświadczenie:',
    accept: 'Przyjmij wybrane i\u00A0złóż',
    takeAll: 'Przyjmij wersję ze sprawy',
    leave: 'Zostaw na razie',
  },

  insert: {
    title: 'Wstaw kartę',
    intro: 'Każda karta staje się arkuszem tego zeszytu.',
    loading: 'Wczytuję programy…',
    loadingCards: 'Wczytuję karty…',
    kept: 'Serwer nie odpowiada. Niżej są programy zapamiętane na tym urządzeniu.',
    none: 'Ten serwer nie ma żadnego programu certyfikacji.',
    cards: (count: number) => polishCount(count, ['karta', 'karty', 'kart']),
    toRead: 'Do przeczytania; nikt jej nie składa.',
    insert: 'Wstaw',
    insertNamed: (card: string) => `Wstaw: ${card}`,
    another: 'Wstaw jeszcze jedną',
    anotherNamed: (card: string) => `Wstaw jeszcze jedną: ${card}`,
    goTo: (sheet: string) => `Przejdź do arkusza „${sheet}”`,
    handedInBy: (roles: string) => `Składa: ${roles}`,
  },

  cases: {
    title: 'Sprawy',
    signIn: 'Sprawy zobaczysz po zalogowaniu.',
    noInstitution: 'Sprawy zobaczysz, gdy należysz do instytucji.',
    toAccount: 'Przejdź do części „Konto”',
    actingFor: (institution: string) => `W\u00A0imieniu: ${institution}`,
    choosePerson: 'Zaloguj się',
    assigned: 'Czekają na nas',
    all: 'Wszystkie',
    which: 'Które sprawy',
    none: 'Nie ma tu żadnej sprawy.',
    noneApplicant: 'Nie ma jeszcze żadnej sprawy. Sprawa powstaje ze złożeniem wniosku.',
    noneAssigned: 'Żadna sprawa nie czeka teraz na czynność Twojej jednostki.',
    loading: 'Wczytuję sprawy…',
    more: 'Pokaż więcej',
    submitted: (when: string) => `złożona ${when}`,
  },

  case: {
    back: 'Wszystkie sprawy',
    loading: 'Wczytuję sprawę…',
    state: 'Etap',
    next: 'Co dalej',
    closed: 'Sprawa jest zakończona: nie ma już czynności do wykonania.',
    step: (title: string, by: string) => `${title} – wykonuje ${by}`,
    due: (day: string) => `do\u00A0${day}`,
    after: (day: string) => `dopiero po\u00A0${day}`,
    others: 'Inne czynności',
    choose: 'wybierz',
    yours: 'Twoje czynności',
    cards: 'Karty w\u00A0sprawie',
    revision: (revision: number, when: string) => `wersja ${revision}, złożona ${when}`,
    notHandedIn: 'jeszcze niezłożona',
    filled: 'wypełnia ją system danymi tej sprawy',
    insert: 'Wstaw do zeszytu',
    insertNamed: (card: string) => `Wstaw do zeszytu: ${card}`,
    goTo: 'Przejdź do arkusza',
    goToNamed: (sheet: string) => `Przejdź do arkusza „${sheet}”`,
    link: 'Połącz otwarty arkusz z\u00A0tą sprawą',
    history: 'Przebieg',
    handedInCard: (card: string) => `złożenie karty „${card}”`,
    certificate: 'Certyfikat',
    result: 'Wynik',
    register: (number: string) => `Wpis ${number} w\u00A0rejestrze`,
    confirmTitle: (step: string) => `Potwierdź: ${step}`,
    confirmBody: (state: string) =>
      `Sprawa przejdzie do etapu „${state}”. Czynności nie można cofnąć.`,
    confirmStays: 'Sprawa zostanie na tym samym etapie. Czynności nie można cofnąć.',
    confirmDecides:
      'Rozstrzygnięcie wskaże dokładnie te wersje kart i\u00A0wyniki, które są teraz w\u00A0sprawie.',
    confirmRegister: {
      certificate: 'Certyfikat dostanie numer i\u00A0pojawi się w\u00A0publicznym rejestrze.',
      result: 'Wynik dostanie numer i\u00A0pojawi się w\u00A0publicznym rejestrze.',
    },
    confirmEffect: {
      'renew': 'W\u00A0publicznym rejestrze ten sam numer dostanie nowy termin ważności.',
      'prolong': 'W\u00A0publicznym rejestrze zmieni się termin ważności.',
      'correct-end': 'W\u00A0publicznym rejestrze zmieni się termin ważności.',
      'withdraw': 'W\u00A0publicznym rejestrze certyfikat będzie od dziś oznaczony jako cofnięty.',
      'reinstate': 'W\u00A0publicznym rejestrze certyfikat będzie od dziś znowu ważny.',
      'expire': 'W\u00A0publicznym rejestrze pojawi się wygaśnięcie.',
    },
    needs: (cards: string) => `Najpierw trzeba złożyć: ${cards}.`,
    concerns: (cards: string) => `Chodzi o: ${cards}.`,
    optional: 'nieobowiązkowe',
    confirm: 'Wykonaj',
  },

  procedure: procedurePl,

  part: {
    loading: 'Wczytuję tę część panelu…',
    failed: 'Nie udało się wczytać tej części panelu. Sprawdź sieć i\u00A0spróbuj ponownie.',
  },

  notices: {
    waits:
      'Na razie nie udało się wysłać. Złożenie czeka w\u00A0panelu i\u00A0wyśle się samo, tylko raz.',
    changedSince: 'Arkusz zmienił się od potwierdzenia. Sprawdź go i\u00A0potwierdź jeszcze raz.',
    excelWaits: 'Excel czeka: zakończ edycję komórki (Enter albo Esc), a\u00A0panel ruszy dalej.',
    changedMeanwhile:
      'Arkusz właśnie się zmienił. Niżej jest już nowa treść: sprawdź ją przed złożeniem.',
    choosePerson: 'Żeby złożyć tę kartę, zaloguj się jako osoba, która może to zrobić.',
    conflict: 'W\u00A0sprawie jest nowsza wersja tej karty. Sprawdź różnice i\u00A0wybierz.',
    chooseSides: (count: number) =>
      `${polishForm(count, ['Została', 'Zostały', 'Zostało'])} jeszcze ${polishCount(count, ['pozycja', 'pozycje', 'pozycji'])} do rozstrzygnięcia. Wybierz, co ma zostać.`,
    tooManyRows: (table: string, max: number) =>
      `Tabela „${table}” ma miejsce na ${polishCount(max, ['wiersz', 'wiersze', 'wierszy'])}, a\u00A0wybrano więcej. Zostaw część wierszy.`,
    cellsKept: (count: number) =>
      `Wybór wpisano na arkusz, ale ${polishCount(count, ['pozycja ma', 'pozycje mają', 'pozycji ma'])} w\u00A0komórce formułę, więc zostało tam to, co było. Popraw ją na arkuszu i\u00A0wybierz jeszcze raz.`,
    asInCase: 'Arkusz ma teraz tę samą treść co sprawa; nie trzeba go składać.',
    nothingNewer: 'W\u00A0sprawie nie ma już nowszej wersji. Możesz złożyć kartę.',
    sentBefore:
      'Wcześniejsze złożenie tego arkusza jest w\u00A0drodze. Poczekaj na jego wynik, a\u00A0potem złóż nową wersję.',
    noRoom:
      'Na tym urządzeniu nie ma miejsca, żeby zachować złożenie na czas wysyłania, więc nic nie wysłano. Zwolnij trochę miejsca na dysku i\u00A0spróbuj ponownie; odpowiedzi są na arkuszu.',
    noCase:
      'Ten arkusz nie należy do żadnej sprawy. Otwórz sprawę i\u00A0wybierz „Połącz otwarty arkusz z\u00A0tą sprawą”.',
    handedIn: (number: string) => `Złożono. Numer potwierdzenia: ${number}.`,
    stepTaken: (step: string) => `Zapisano: ${step}.`,
    certificate: (number: string) => `Numer w\u00A0rejestrze: ${number}.`,
    refusedCard: (count: number) =>
      `Karty nie można jeszcze złożyć: ${polishCount(count, ['pozycja wymaga', 'pozycje wymagają', 'pozycji wymaga'])} uzupełnienia lub poprawy.`,
    repaired: 'Arkusz naprawiono; odpowiedzi zostały.',
    repairedLost: (lost: number, aside: number) =>
      [
        'Arkusz naprawiono.',
        lost === 0
          ? ''
          : `Nie udało się przenieść ${polishCount(lost, ['odpowiedzi', 'odpowiedzi', 'odpowiedzi'])}: uzupełnij je ponownie.`,
        aside === 0 ? '' : keptAside(aside),
      ]
        .filter((part) => part !== '')
        .join(' '),
    fileInserted: (cards: number, of: number, aside: number) =>
      [
        cards === of
          ? `Wstawiono z\u00A0pliku: ${polishCount(cards, ['kartę', 'karty', 'kart'])}.`
          : `Przerwano. Wstawiono ${cards}\u00A0z\u00A0${of} kart.`,
        aside === 0 ? '' : keptAside(aside),
      ]
        .filter((part) => part !== '')
        .join(' '),
    moved: (version: string, left: number) =>
      left === 0
        ? `Arkusz jest teraz w\u00A0wersji ${version}; odpowiedzi zostały.`
        : `Arkusz jest teraz w\u00A0wersji ${version}. ${keptAside(left)}`,
    linked: 'Arkusz należy teraz do tej sprawy.',
    membershipEnded: (institution: string) => `Nie należysz już do instytucji „${institution}”.`,
    repairFirst: 'Najpierw napraw arkusz: nie widać na nim wszystkich odpowiedzi.',
    unexpected: 'Coś poszło nie tak po stronie panelu. Spróbuj ponownie.',
    retrying: 'Zakończ edycję komórki (Enter), a\u00A0panel odczyta arkusz.',
  },

  failures: {
    offline: 'Nie ma połączenia z\u00A0serwerem. Sprawdź sieć i\u00A0spróbuj ponownie.',
    cancelled: 'Przerwano. Nie wiadomo, czy zmiana została zapisana; zajrzyj do sprawy.',
    unauthorised: 'Zaloguj się ponownie w\u00A0części „Konto”.',
    unverified:
      'Serwer nie mógł teraz sprawdzić logowania. Niczego nie zapisano; spróbuj ponownie za chwilę.',
    conflict:
      'Ktoś w\u00A0tym czasie zmienił tę sprawę, więc nic nie zapisano. Niżej jest jej obecny stan.',
    busy: 'Ktoś właśnie zmienia tę sprawę. Spróbuj za chwilę.',
    uncertain:
      'Serwer nie odpowiedział prawidłowo. Spróbuj ponownie; nic nie zapisze się dwa razy.',
    signIn: {
      'closed':
        'Okno logowania zamknięto, zanim logowanie się skończyło. Możesz zacząć je od nowa.',
      'blocked':
        'Przeglądarka albo Office nie pozwoliły otworzyć okna logowania. Zezwól tej stronie na wyskakujące okna i\u00A0zaloguj się jeszcze raz.',
      'window':
        'Office nie pokazał okna logowania. Jeśli jest otwarte inne okno dodatku, zamknij je i\u00A0zaloguj się jeszcze raz.',
      'cancelled': 'Logowanie przerwano. Możesz zacząć je od nowa.',
      'denied':
        'Nie wyrażono zgody na to logowanie albo to konto nie ma dostępu do Kartoteki. Zaloguj się innym kontem albo zapytaj administratora swojej instytucji.',
      'issuer-error':
        'Dostawca tożsamości odpowiedział błędem. Spróbuj ponownie; jeśli to się powtórzy, podaj ten komunikat administratorowi.',
      'issuer-unreachable':
        'Dostawca tożsamości nie odpowiada. Sprawdź sieć i\u00A0spróbuj ponownie za chwilę.',
      'mismatch':
        'Odpowiedź nie należy do tego logowania, więc panel jej nie użył. Zacznij logowanie od nowa; jeśli to się powtórzy, zawiadom administratora.',
      'not-accepted':
        'Logowanie się udało, ale ten serwer go nie przyjmuje. Zawiadom administratora Kartoteki: trzeba poprawić konfigurację logowania.',
    },
    definition: {
      'not-served': 'Serwer nie zna tego programu albo tej jego wersji.',
      'altered':
        'Opis programu nie zgadza się ze swoim skrótem, więc panel go nie użyje: ktoś go zmienił albo zepsuł się po drodze. Spróbuj ponownie; jeśli to się powtórzy, zawiadom koordynatora.',
      'unreadable':
        'Ta wersja panelu nie rozumie opisu programu. Zamknij panel i\u00A0otwórz go ponownie, żeby się odświeżył.',
    },
  },
};

/** The words of one language. */
export type Texts = typeof pl;
