/**
 * Every word of the pane in both languages. What cards, rules and processes say comes from their
 * definitions, what is wrong with an answer from the catalogue of issues.
 */
import type { Role } from '../../shared/definition/programme';
import type { Language } from '../../shared/messages/language';
import { englishCount, polishCount, polishForm } from '../../shared/messages/plural';
import type { Page, Work } from './state';

const POLISH_ROLES: Readonly<Record<Role, string>> = {
  'applicant': 'wnioskodawca',
  'certifier': 'jednostka certyfikująca',
  'auditor': 'jednostka audytu',
  'appeal-body': 'jednostka odwoławcza',
  'coordinator': 'koordynator',
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
  'taking-step': 'Zapisuję czynność…',
  'fetching-card': 'Pobieram kartę ze sprawy…',
  'signing-in': 'Loguję…',
};
const requirementForms = ['wymaganie', 'wymagania', 'wymagań'] as const;

const pl = {
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
    row: (row: number) => `wiersz ${row}`,
    onCard: (card: string, empty: boolean) =>
      `${empty ? 'Uzupełnij' : 'Popraw'} na karcie „${card}”.`,
    serverProblems: 'System odesłał kartę z\u00A0uwagami',
    results: (title: string) => `Wynik: ${title}`,
    requirements: (met: number, applicable: number) =>
      `Spełnione wymagania: ${met} z\u00A0${applicable}`,
    deviations: (count: number) => polishCount(count, ['odchylenie', 'odchylenia', 'odchyleń']),
    requirementCount: (count: number) => polishCount(count, requirementForms),
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
      'link-broken': 'Komórki pokazują odpowiedzi z\u00A0arkusza, którego już nie ma.',
      'unprotected': 'Arkusz nie jest chroniony: łatwo nadpisać etykiety i\u00A0wyniki.',
    },
    repair: 'Napraw arkusz',
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
    send: 'Wyślij teraz',
    sendConfirmed: 'Wyślij to, co potwierdzono',
    handInCurrent: 'Złóż obecną treść',
    drop: 'Zrezygnuj z\u00A0wysłania',
  },

  conflict: {
    title: 'W\u00A0sprawie jest nowsza wersja tej karty',
    body: (revision: number, when: string) =>
      `Wersję ${revision} złożono ${when}. Różni się od Twojego arkusza w\u00A0tych pozycjach:`,
    same: (revision: number, when: string) =>
      `Wersję ${revision} złożono ${when}. Ma tę samą treść co Twój arkusz.`,
    theirs: 'w\u00A0sprawie',
    yours: 'u\u00A0Ciebie',
    blank: '(puste)',
    over: 'Złóż moją wersję jako następną',
    take: 'Otwórz sprawę',
    leave: 'Nie składaj',
  },

  insert: {
    title: 'Wstaw kartę',
    intro: 'Każda karta staje się arkuszem tego zeszytu.',
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
    choosePerson: 'Wybierz osobę',
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
    yours: 'Twoje czynności',
    cards: 'Karty w\u00A0sprawie',
    revision: (revision: number, when: string) => `wersja ${revision}, złożona ${when}`,
    notHandedIn: 'jeszcze niezłożona',
    insert: 'Wstaw do zeszytu',
    insertNamed: (card: string) => `Wstaw do zeszytu: ${card}`,
    goTo: 'Przejdź do arkusza',
    goToNamed: (sheet: string) => `Przejdź do arkusza „${sheet}”`,
    link: 'Połącz otwarty arkusz z\u00A0tą sprawą',
    history: 'Przebieg',
    handedInCard: (card: string) => `złożenie karty „${card}”`,
    certificate: 'Certyfikat',
    register: (number: string) => `Wpis ${number} w\u00A0rejestrze`,
    confirmTitle: (step: string) => `Potwierdź: ${step}`,
    confirmBody: (state: string) =>
      `Sprawa przejdzie do etapu „${state}”. Czynności nie można cofnąć.`,
    confirmRegister: 'Certyfikat dostanie numer i\u00A0pojawi się w\u00A0publicznym rejestrze.',
    needs: (cards: string) => `Najpierw trzeba złożyć: ${cards}.`,
    optional: 'nieobowiązkowe',
    confirm: 'Wykonaj',
  },

  account: {
    title: 'Konto',
    person: 'Pracujesz jako',
    nobody: 'Nikt nie jest zalogowany. Karty można wypełniać bez logowania.',
    demonstration: 'Osoby demonstracyjne',
    demonstrationHelp:
      'Żadna z\u00A0nich nie istnieje. Wybierz, w\u00A0czyjej roli chcesz pracować.',
    loading: 'Wczytuję osoby…',
    none: 'Na tym serwerze nie ma osób demonstracyjnych.',
    signOut: 'Wyloguj',
    current: 'wybrana',
    settings: 'Ustawienia',
    language: 'Język panelu',
    languages: { pl: 'Polski', en: 'English' },
  },

  notices: {
    waits:
      'Na razie nie udało się wysłać. Złożenie czeka w\u00A0panelu i\u00A0wyśle się samo, tylko raz.',
    changedSince: 'Arkusz zmienił się od potwierdzenia. Sprawdź go i\u00A0potwierdź jeszcze raz.',
    excelWaits: 'Excel czeka: zakończ edycję komórki (Enter albo Esc), a\u00A0panel ruszy dalej.',
    changedMeanwhile:
      'Arkusz właśnie się zmienił. Niżej jest już nowa treść: sprawdź ją przed złożeniem.',
    choosePerson: 'Żeby złożyć tę kartę, wybierz osobę, która może to zrobić.',
    noCase:
      'Ten arkusz nie należy do żadnej sprawy. Otwórz sprawę i\u00A0wybierz „Połącz otwarty arkusz z\u00A0tą sprawą”.',
    handedIn: (number: string) => `Złożono. Numer potwierdzenia: ${number}.`,
    stepTaken: (step: string) => `Zapisano: ${step}.`,
    certificate: (number: string) => `Numer w\u00A0rejestrze: ${number}.`,
    refusedCard: (count: number) =>
      `Karty nie można jeszcze złożyć: ${polishCount(count, ['pozycja wymaga', 'pozycje wymagają', 'pozycji wymaga'])} uzupełnienia lub poprawy.`,
    repaired: 'Arkusz naprawiono; odpowiedzi zostały.',
    repairedLost: (count: number) =>
      `Arkusz naprawiono. Nie udało się przenieść ${polishCount(count, ['odpowiedzi', 'odpowiedzi', 'odpowiedzi'])}: uzupełnij je ponownie.`,
    linked: 'Arkusz należy teraz do tej sprawy.',
    repairFirst: 'Najpierw napraw arkusz: nie widać na nim wszystkich odpowiedzi.',
    unexpected: 'Coś poszło nie tak po stronie panelu. Spróbuj ponownie.',
    retrying: 'Zakończ edycję komórki (Enter), a\u00A0panel odczyta arkusz.',
  },

  failures: {
    offline: 'Nie ma połączenia z\u00A0serwerem. Sprawdź sieć i\u00A0spróbuj ponownie.',
    cancelled: 'Przerwano. Nie wiadomo, czy zmiana została zapisana; zajrzyj do sprawy.',
    unauthorised: 'Zaloguj się ponownie: wybierz osobę.',
    conflict:
      'Ktoś w\u00A0tym czasie zmienił tę sprawę, więc nic nie zapisano. Niżej jest jej obecny stan.',
    busy: 'Ktoś właśnie zmienia tę sprawę. Spróbuj za chwilę.',
    uncertain:
      'Serwer nie odpowiedział prawidłowo. Spróbuj ponownie; nic nie zapisze się dwa razy.',
  },
};

/** The words of one language. */
export type Texts = typeof pl;

const en: Texts = {
  product: 'Kartoteka',
  pages: { card: 'Card', insert: 'Insert', cases: 'Cases', account: 'Account' },
  navigation: 'Parts of the pane',
  roles: {
    'applicant': 'applicant',
    'certifier': 'certifier',
    'auditor': 'auditor',
    'appeal-body': 'appeal body',
    'coordinator': 'coordinator',
  },
  works: {
    'inserting': 'Inserting the card…',
    'repairing': 'Repairing the sheet…',
    'handing-in': 'Handing in…',
    'taking-step': 'Recording the step…',
    'fetching-card': 'Fetching the card…',
    'signing-in': 'Signing in…',
  },
  cancel: 'Cancel',
  dismiss: 'Close the message',
  back: 'Back',
  tryAgain: 'Try again',
  offline: 'No connection. You can go on filling in cards; handing in will wait.',

  start: {
    starting: 'Starting the pane…',
    stuck: 'The pane could not reach Excel',
    stuckHelp:
      'Trying again usually helps. If not, close the pane and open it anew; if that fails too, ask your IT staff whether the network blocks appsforoffice.microsoft.com.',
    notExcel: 'The pane works in Excel',
    notExcelHelp: 'Open a workbook in Excel and choose “Kartoteka” on the ribbon.',
  },

  card: {
    reading: 'Reading the sheet…',
    none: 'This sheet is not a card',
    noneHelp: 'Insert a card or go to a sheet that is one.',
    insertCard: 'Insert a card',
    cardsHere: 'Cards in this workbook',
    unknown: 'The pane does not know this card',
    unknownHelp: (version) =>
      `The sheet is of version ${version} of its programme. Reload the pane; if that does not help, insert the card anew.`,
    copy: 'This is a copy of a sheet: a draft of its own that opens a new case.',
    progress: (answered, required) => `${answered} of ${required} required items`,
    progressName: 'Progress',
    complete: 'Everything is filled in and correct.',
    left: (empty, wrong) =>
      [
        empty > 0 ? `${englishCount(empty, 'item', 'items')} to fill in` : '',
        wrong > 0 ? `${englishCount(wrong, 'item', 'items')} to correct` : '',
      ]
        .filter((part) => part !== '')
        .join(', '),
    leftOn: (count, card) =>
      `${englishCount(count, 'item', 'items')} to fill in or correct on the card “${card}”`,
    next: 'Go to the next gap',
    handIn: 'Hand in',
    handInAgain: 'Hand in a new version',
    notYours: (roles, you) =>
      `This card is handed in by: ${roles}. You work as: ${you}. Change the person under “Account”.`,
    problems: 'To fill in and correct',
    problemCount: (count) => englishCount(count, 'item', 'items'),
    row: (row) => `row ${row}`,
    onCard: (card, empty) => `${empty ? 'Fill it in' : 'Correct it'} on the card “${card}”.`,
    serverProblems: 'The card was sent back with remarks',
    results: (title) => `Result: ${title}`,
    requirements: (met, applicable) =>
      `${met} of ${englishCount(applicable, 'requirement', 'requirements')} met`,
    deviations: (count) => englishCount(count, 'deviation', 'deviations'),
    requirementCount: (count) => englishCount(count, 'requirement', 'requirements'),
    lacking: 'Lacking:',
    empty: 'cannot be computed yet',
    faults: 'The sheet needs repair',
    lost: (count) => `${englishCount(count, 'row is', 'rows are')} missing.`,
    twice: (count) =>
      `${englishCount(count, 'item stands', 'items stand')} twice; the first counts.`,
    foreign: (count) => `${englishCount(count, 'row does', 'rows do')} not belong to this card.`,
    damage: {
      'name-broken':
        'An answer was cut and pasted elsewhere, or a row was deleted. Check that the answers stand beside their items.',
      'ledger-lost': 'The hidden columns that tell the answers apart are missing.',
      'identity-lost': 'Part of the card’s mark is missing.',
      'lists-lost': 'The lists of choices are lost, as after moving the sheet.',
      'link-broken': 'Cells show answers of a sheet that is gone.',
      'unprotected': 'The sheet is not protected: labels and results are easily overwritten.',
    },
    repair: 'Repair the sheet',
  },

  confirmation: {
    title: 'Check and hand in',
    intro: 'Exactly this will be sent. What is handed in stays on file and does not change.',
    by: 'By',
    into: 'Into',
    newCase: 'a new case',
    existing: 'the case of this sheet: the card’s next version',
    first: 'the case of this sheet: the card’s first version',
    content: (count) => `Content: ${englishCount(count, 'answer', 'answers')}`,
    declaration: 'Declaration',
    send: 'Hand in',
    sendDeclared: 'Declare and hand in',
  },

  receipt: {
    title: 'Receipt',
    number: 'Number',
    at: 'Received',
    sha256: 'Hash of the content (SHA-256)',
    onSheet: 'The receipt is on the sheet, too.',
    toSheet: 'The receipt will be put on the sheet as soon as Excel allows.',
    openCase: 'Show the case',
  },

  waiting: {
    title: 'A hand-in waits to be sent',
    elsewhere: (card) => `The card “${card}” of another workbook or of a deleted sheet.`,
    confirmed: (when) => `Confirmed ${when}.`,
    network: 'It will be sent when the connection is back, and only once.',
    signedOut: 'It will be sent when the person who confirmed it signs in.',
    notYours: 'Somebody else confirmed it; it will be sent when they sign in.',
    changed: 'The sheet has changed since. Hand in what it says now, or send what was confirmed.',
    changedSent:
      'The sheet has changed since, and the last attempt may have arrived. Send what was confirmed first; then hand in what the sheet says now as a new version.',
    send: 'Send now',
    sendConfirmed: 'Send what was confirmed',
    handInCurrent: 'Hand in the present content',
    drop: 'Give it up',
  },

  conflict: {
    title: 'The case has a newer version of this card',
    body: (revision, when) =>
      `Version ${revision} was handed in ${when}. It differs from your sheet in these items:`,
    same: (revision, when) =>
      `Version ${revision} was handed in ${when}. It says the same as your sheet.`,
    theirs: 'in the case',
    yours: 'yours',
    blank: '(blank)',
    over: 'Hand in mine as the next version',
    take: 'Open the case',
    leave: 'Do not hand in',
  },

  insert: {
    title: 'Insert a card',
    intro: 'Each card becomes a sheet of this workbook.',
    insert: 'Insert',
    insertNamed: (card) => `Insert: ${card}`,
    another: 'Insert another',
    anotherNamed: (card) => `Insert another: ${card}`,
    goTo: (sheet) => `Go to the sheet “${sheet}”`,
    handedInBy: (roles) => `Handed in by: ${roles}`,
  },

  cases: {
    title: 'Cases',
    signIn: 'Sign in to see cases.',
    choosePerson: 'Choose a person',
    assigned: 'Waiting for us',
    all: 'All',
    which: 'Which cases',
    none: 'There is no case here.',
    noneApplicant: 'There is no case yet. A case begins when an application is handed in.',
    noneAssigned: 'No case waits for a step of your body.',
    loading: 'Loading cases…',
    more: 'Show more',
    submitted: (when) => `handed in ${when}`,
  },

  case: {
    back: 'All cases',
    loading: 'Loading the case…',
    state: 'Stage',
    next: 'What comes next',
    closed: 'The case is closed: there is nothing left to do.',
    step: (title, by) => `${title} – by the ${by}`,
    due: (day) => `by\u00A0${day}`,
    yours: 'Your steps',
    cards: 'Cards of the case',
    revision: (revision, when) => `version ${revision}, handed in ${when}`,
    notHandedIn: 'not handed in yet',
    insert: 'Insert into the workbook',
    insertNamed: (card) => `Insert into the workbook: ${card}`,
    goTo: 'Go to the sheet',
    goToNamed: (sheet) => `Go to the sheet “${sheet}”`,
    link: 'Link the open sheet with this case',
    history: 'History',
    handedInCard: (card) => `card handed in: “${card}”`,
    certificate: 'Certificate',
    register: (number) => `Entry ${number} in the register`,
    confirmTitle: (step) => `Confirm: ${step}`,
    confirmBody: (state) => `The case will move to “${state}”. This cannot be undone.`,
    confirmRegister: 'The certificate gets its number and appears in the public register.',
    needs: (cards) => `To be handed in first: ${cards}.`,
    optional: 'optional',
    confirm: 'Do it',
  },

  account: {
    title: 'Account',
    person: 'You work as',
    nobody: 'Nobody is signed in. Cards can be filled in without.',
    demonstration: 'Demonstration people',
    demonstrationHelp: 'None of them exists. Choose in whose role you want to work.',
    loading: 'Loading people…',
    none: 'This server has no demonstration people.',
    signOut: 'Sign out',
    current: 'chosen',
    settings: 'Settings',
    language: 'Language of the pane',
    languages: { pl: 'Polski', en: 'English' },
  },

  notices: {
    waits: 'It could not be sent. The hand-in waits in the pane and will be sent by itself, once.',
    changedSince: 'The sheet has changed since you confirmed. Check it and confirm again.',
    excelWaits: 'Excel is waiting: finish editing the cell (Enter or Esc) and the pane goes on.',
    changedMeanwhile:
      'The sheet has just changed. Below is the new content: check it before handing in.',
    choosePerson: 'To hand this card in, choose a person who may.',
    noCase: 'This sheet belongs to no case. Open a case and choose “Link the open sheet”.',
    handedIn: (number) => `Handed in. Receipt number: ${number}.`,
    stepTaken: (step) => `Recorded: ${step}.`,
    certificate: (number) => `Number in the register: ${number}.`,
    refusedCard: (count) =>
      `The card cannot be handed in yet: ${englishCount(count, 'item needs', 'items need')} your attention.`,
    repaired: 'The sheet is repaired; answers stayed.',
    repairedLost: (count) =>
      `The sheet is repaired. ${englishCount(count, 'answer', 'answers')} could not be carried over.`,
    linked: 'The sheet belongs to this case now.',
    repairFirst: 'Repair the sheet first: not all of its answers can be seen.',
    unexpected: 'Something went wrong in the pane. Try again.',
    retrying: 'Finish editing the cell (Enter) and the pane will read the sheet.',
  },

  failures: {
    offline: 'The server cannot be reached. Check the network and try again.',
    cancelled: 'Cancelled. It is not known whether the change arrived; look at the case.',
    unauthorised: 'Sign in again: choose a person.',
    conflict:
      'Somebody has changed this case meanwhile, so nothing was recorded. Below is how it stands now.',
    busy: 'Somebody is changing this case right now. Try again in a moment.',
    uncertain: 'The server did not answer as it should. Try again; nothing is written twice.',
  },
};

const TEXTS: Readonly<Record<Language, Texts>> = { pl, en };

export const textsIn = (language: Language): Texts => TEXTS[language];
