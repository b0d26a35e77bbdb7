/** Words about accounts, institutions and people in Polish; the English ones must have the same shape. */
import type { ERASURE_REASONS } from '../../../shared/api/personal';
import { polishCount, polishForm } from '../../../shared/messages/plural';

export type ErasureReason = (typeof ERASURE_REASONS)[number];

const REASONS: Readonly<Record<ErasureReason, string>> = {
  'no-longer-needed': 'nie są już potrzebne do celu, w\u00A0którym je zebrano',
  'consent-withdrawn': 'osoba cofnęła zgodę',
  'objection': 'osoba wniosła sprzeciw',
  'unlawful': 'przetwarzano je niezgodnie z\u00A0prawem',
  'legal-duty': 'usunięcia wymaga przepis prawa',
};

export const peoplePl = {
  account: {
    title: 'Konto',
    person: 'Pracujesz jako',
    nobody: 'Nikt nie jest zalogowany. Karty można wypełniać bez logowania.',
    signedIn: (name: string) => `Zalogowano: ${name}`,
    unnamed: 'osoba bez podanej nazwy',
    noInstitution:
      'Nie należysz jeszcze do żadnej instytucji, więc nie zobaczysz spraw i\u00A0nic nie złożysz. Jeśli masz kod zaproszenia, wpisz go niżej. Bez kodu poproś o\u00A0zaproszenie właściciela swojej instytucji.',
    actFor: 'W\u00A0czyim imieniu działasz',
    actForHelp:
      'Nowe sprawy powstaną w\u00A0imieniu wybranej instytucji, a\u00A0lista pokaże jej sprawy. Wybór zostaje w\u00A0tej przeglądarce, nie w\u00A0zeszycie.',
    institution: 'Instytucja: osoby i\u00A0zaproszenia',
    institutionOwned: 'Instytucja: osoby, zaproszenia, klucze',
    haveCode: 'Mam kod zaproszenia',
    found: 'Załóż instytucję wnioskodawcy',
    signIn: 'Logowanie',
    signInHelp: 'Otworzy się osobne okno; hasła nie podajesz w\u00A0panelu.',
    signInBy: (issuer: string) => `Zaloguj się: ${issuer}`,
    demonstration: 'Osoby demonstracyjne',
    demonstrationHelp:
      'Żadna z\u00A0nich nie istnieje. Wybierz, w\u00A0czyjej roli chcesz pracować.',
    newcomer: 'bez instytucji: wypróbuj zaproszenie',
    loading: 'Sprawdzam, jak można się zalogować…',
    none: 'Na tym serwerze nie można się jeszcze zalogować. Zapytaj jego administratora.',
    signOut: 'Wyloguj',
    calendar: 'Kalendarz terminów',
    calendarHelp:
      'Adres podasz w\u00A0Outlooku albo innym kalendarzu: terminy spraw pojawią się tam same. Nowy adres wyłącza poprzedni.',
    calendarMake: 'Podaj adres kalendarza',
    calendarAddress: 'Adres Twojego kalendarza – skopiuj go, nie pokażemy go ponownie',
    settings: 'Ustawienia',
    language: 'Język panelu',
    languages: { pl: 'Polski', en: 'English' },
  },

  accept: {
    title: 'Przyjmij zaproszenie',
    help: 'Kod dostaniesz od właściciela instytucji, na przykład e-mailem. Wielkość liter, odstępy i\u00A0łączniki nie mają znaczenia.',
    code: 'Kod zaproszenia',
    send: 'Przyjmij zaproszenie',
  },
  found: {
    title: 'Załóż instytucję wnioskodawcy',
    help: 'Zostaniesz jej właścicielem i\u00A0zaprosisz do niej inne osoby. Sprawdź najpierw, czy ktoś z\u00A0Twojej instytucji już jej nie założył: wtedy poproś o\u00A0zaproszenie. Jednostki certyfikujące, audytu i\u00A0odwoławcze zakłada koordynator.',
    name: 'Pełna nazwa instytucji',
    send: 'Załóż instytucję',
  },

  institution: {
    back: 'Konto',
    title: 'Instytucja',
    loading: 'Wczytuję instytucję…',
    owner: 'Jesteś jej właścicielem.',
    member: (owners: readonly string[]) =>
      `Osoby i\u00A0zaproszenia ${polishForm(owners.length, ['zmienia tylko właściciel', 'zmieniają tylko właściciele', 'zmieniają tylko właściciele'])} instytucji: ${owners.join(', ')}. Tam zwróć się o\u00A0zmiany.`,
    people: (count: number) => `Osoby (${count})`,
    unnamed: 'osoba bez podanej nazwy',
    you: 'to Ty',
    standings: { owner: 'właściciel', member: 'członek' },
    since: (standing: string, day: string) => `${standing}, od\u00A0${day}`,
    makeOwner: 'Nadaj rolę właściciela',
    makeMember: 'Odbierz rolę właściciela',
    remove: 'Usuń z\u00A0instytucji',
    leave: 'Odejdź z\u00A0instytucji',
    named: (action: string, name: string) => `${action}: ${name}`,
  },

  changeMember: {
    makeOwner: (name: string) => `Nadaj rolę właściciela: ${name}`,
    makeMember: (name: string) => `Odbierz rolę właściciela: ${name}`,
    ownerWill:
      'Ta osoba będzie mogła zapraszać i\u00A0usuwać osoby (także Ciebie), zmieniać role, wydawać i\u00A0unieważniać klucze API oraz usuwać dane osobowe ze spraw. Rolę można później odebrać.',
    memberWill:
      'Ta osoba nadal będzie widzieć sprawy i\u00A0składać karty, ale nie zmieni już listy osób ani kluczy. Klucze API i\u00A0zaproszenia, które wydała, przestaną działać od razu i\u00A0nie da się ich przywrócić. Instytucja zawsze ma co najmniej jednego właściciela.',
    sendOwner: 'Nadaj rolę',
    sendMember: 'Odbierz rolę',
  },

  remove: {
    title: (name: string) => `Usuń z\u00A0instytucji: ${name}`,
    leaveTitle: 'Odejdź z\u00A0instytucji',
    will: 'Ta osoba straci dostęp do spraw instytucji od razu, także jeśli pracuje w\u00A0tej chwili. Klucze API i\u00A0zaproszenia, które wydała, przestaną działać. To, co zrobiła w\u00A0sprawach, zostaje w\u00A0ich przebiegu. Wrócić może tylko z\u00A0nowym zaproszeniem.',
    leaveWill:
      'Od razu stracisz dostęp do spraw tej instytucji. Twoje klucze API i\u00A0zaproszenia w\u00A0niej przestaną działać. To, co zrobiono w\u00A0sprawach, zostaje w\u00A0ich przebiegu. Wrócić można tylko z\u00A0nowym zaproszeniem.',
    to: 'Kto przejmie przydzielone sprawy',
    nobody: 'nikt – poczekają na przydzielenie',
    send: 'Usuń z\u00A0instytucji',
    sendLeave: 'Odejdź',
  },

  invitations: {
    title: (count: number) => `Zaproszenia, które czekają (${count})`,
    none: 'Żadne zaproszenie nie czeka na przyjęcie.',
    for: { owner: 'dla właściciela', member: 'dla członka' },
    until: (day: string) => `ważne do\u00A0${day}`,
    made: (day: string) => `wydane ${day}`,
    invite: 'Zaproś osobę',
    withdraw: 'Wycofaj',
    withdrawNamed: (standing: string, day: string) =>
      `Wycofaj zaproszenie ${standing} z\u00A0${day}`,
    withdrawTitle: 'Wycofaj zaproszenie',
    withdrawWill:
      'Kod tego zaproszenia przestanie działać od razu. Kto go dostał, nie wejdzie do instytucji; zawsze można zaprosić na nowo.',
    withdrawSend: 'Wycofaj zaproszenie',
  },
  invite: {
    title: 'Zaproś osobę',
    help: 'Powstanie jednorazowy kod. Przekażesz go tej osobie e-mailem albo inaczej; wpisze go w\u00A0części „Konto”, także gdy zaloguje się pierwszy raz. Wejdzie ten, kto ma kod, więc przekaż go tylko jej.',
    standing: 'Rola',
    standings: {
      member: 'członek – widzi sprawy i\u00A0składa karty',
      owner: 'właściciel – także osoby, klucze i\u00A0dane osobowe',
    },
    days: 'Ile dni ma być ważne (od\u00A01 do\u00A060)',
    wrongDays: 'Wpisz liczbę całkowitą od\u00A01 do\u00A060.',
    send: 'Utwórz zaproszenie',
  },

  secret: {
    code: {
      title: 'Kod zaproszenia',
      warning: 'Skopiuj go teraz: nie pokażemy go ponownie. Zadziała raz.',
      label: 'Kod',
      lost: 'Zaproszenie powstało, ale odpowiedź z\u00A0kodem przepadła po drodze. Wycofaj je i\u00A0zaproś jeszcze raz.',
    },
    key: {
      title: 'Klucz API',
      warning:
        'Skopiuj go teraz i\u00A0przechowuj jak hasło: nie pokażemy go ponownie. Kto go ma, działa w\u00A0imieniu instytucji.',
      label: 'Klucz',
      lost: 'Klucz powstał, ale odpowiedź z\u00A0nim przepadła po drodze. Unieważnij go i\u00A0utwórz nowy.',
    },
    copy: 'Kopiuj',
    copyMessage: 'Kopiuj wiadomość z\u00A0kodem',
    message: (institution: string, code: string, until: string) =>
      `Zapraszam do instytucji „${institution}” w\u00A0Kartotece.\n\n1. Otwórz panel Kartoteki w\u00A0Excelu i\u00A0wybierz część „Konto”.\n2. Zaloguj się.\n3. Wybierz „Mam kod zaproszenia” i\u00A0wpisz kod: ${code}\n\nKod działa raz, do\u00A0${until}.`,
    close: 'Mam go, zamknij',
  },

  keys: {
    title: 'Klucze API',
    help: 'Kluczem przedstawia się program, na przykład system dziedzinowy urzędu. Decyzji i\u00A0czynności, za które odpowiada osoba, klucz nie wykona.',
    loading: 'Wczytuję klucze…',
    none: 'Instytucja nie ma żadnego klucza.',
    scopes: { read: 'tylko odczyt', write: 'odczyt i\u00A0składanie kart' },
    until: (day: string) => `ważny do\u00A0${day}`,
    expired: (day: string) => `wygasł ${day}`,
    revoked: (day: string) => `unieważniony ${day}`,
    ended: (count: number) => `Klucze, które już nie działają (${count})`,
    make: 'Nowy klucz',
    revoke: 'Unieważnij',
    revokeNamed: (name: string) => `Unieważnij: ${name}`,
    revokeTitle: (name: string) => `Unieważnij klucz: ${name}`,
    revokeWill:
      'Program, który go używa, dostanie odmowę przy następnym wywołaniu. Nie da się tego cofnąć; nowy klucz można utworzyć zawsze.',
    revokeSend: 'Unieważnij klucz',
  },
  makeKey: {
    title: 'Nowy klucz API',
    name: 'Nazwa, po której go poznasz',
    scope: 'Co otwiera',
    days: 'Ile dni ma być ważny (od\u00A01 do\u00A0366)',
    wrongDays: 'Wpisz liczbę całkowitą od\u00A01 do\u00A0366.',
    send: 'Utwórz klucz',
  },

  personal: {
    title: 'Dane osobowe',
    loading: 'Wczytuję, co sprawa przechowuje o\u00A0osobach…',
    why: 'Po co',
    until: 'Do kiedy',
    untilOpen: (months: number) =>
      `${polishCount(months, ['miesiąc', 'miesiące', 'miesięcy'])} po zakończeniu sprawy`,
    items: (count: number) => `Pozycje osobowe (${count})`,
    noItems: 'Sprawa nie ma pozycji osobowych.',
    states: { held: 'przechowywana', empty: 'niewypełniona', erased: 'usunięta' },
    erasedOn: (day: string) => `usunięta ${day}`,
    reads: 'Kto czytał',
    readsHelp:
      'Odczyty przez osoby spoza instytucji wnioskodawcy, od najnowszego. Odczytów w\u00A0instytucji wnioskodawcy nie zapisujemy: to jej własne dane.',
    noReads: 'Nikt spoza instytucji wnioskodawcy ich nie czytał.',
    read: (role: string, institution: string) => `${institution} (${role})`,
    readWhat: (card: string, revision: number, person: string) =>
      `karta „${card}”, wersja ${revision}; oznaczenie osoby: ${person}`,
    moreReads: 'Pokaż wcześniejsze',
    search: 'Wydaj dane osoby',
    erase: 'Usuń dane osobowe',
    close: 'Zamknij dane osobowe',
  },
  search: {
    title: 'Wydaj dane osoby',
    help: 'Znajdziemy wszystko, co o\u00A0tej osobie przechowują sprawy, którymi się opiekujesz – nie tylko ta. Imię z\u00A0nazwiskiem, e-mail i\u00A0telefon sprawdź po kolei.',
    value: 'Imię i\u00A0nazwisko, e-mail albo telefon',
    send: 'Szukaj',
    found: (count: number) => `Znaleziono: ${polishCount(count, ['wpis', 'wpisy', 'wpisów'])}`,
    none: 'Nic nie znaleziono. Sprawdź pisownię albo poszukaj po e-mailu lub telefonie.',
    where: (receipt: string, revision: number) => `sprawa ${receipt}, wersja ${revision}`,
    save: 'Pobierz jako JSON',
    copy: 'Kopiuj jako JSON',
  },
  erase: {
    title: 'Usuń dane osobowe z\u00A0tej sprawy',
    reason: 'Podstawa (art. 17 ust. 1 RODO)',
    choose: 'wybierz',
    reasons: REASONS,
    items: 'Co usunąć',
    goes: (count: number) =>
      `${count === 1 ? 'Zniknie' : 'Znikną'} ze wszystkich wersji kart, na zawsze:`,
    nothing: 'Zaznacz co najmniej jedną pozycję.',
    copies: 'Razem z\u00A0nimi znikną ich powtórzenia na innych kartach tej sprawy.',
    stays:
      'Zostaną: numery, rozstrzygnięcia i\u00A0ich uzasadnienia, wyniki, pozostałe odpowiedzi, rejestr i\u00A0wszystkie dowody. Zostanie też zapis, że usunięto te pozycje, kiedy i\u00A0na jakiej podstawie. Pliki i\u00A0zeszyty zapisane wcześniej u\u00A0ludzi nie zmienią się.',
    send: (count: number) =>
      `Usuń na zawsze (${polishCount(count, ['pozycja', 'pozycje', 'pozycji'])})`,
  },

  done: {
    'accept': 'Zaproszenie przyjęte. Działasz teraz w\u00A0imieniu tej instytucji.',
    'found': 'Instytucja założona. Działasz teraz w\u00A0jej imieniu.',
    'invite': 'Zaproszenie utworzone.',
    'withdraw': 'Zaproszenie wycofane.',
    'change-member': 'Rola zmieniona.',
    'remove-member': 'Ta osoba nie należy już do instytucji.',
    'make-key': 'Klucz utworzony.',
    'revoke-key': 'Klucz unieważniony.',
    'erase': 'Dane usunięte. Zapis o\u00A0tym jest w\u00A0przebiegu sprawy.',
    'copied': 'Skopiowano.',
    'notCopied': 'Nie udało się skopiować: zaznacz tekst i\u00A0naciśnij Ctrl+C.',
    'left': 'Nie należysz już do tej instytucji.',
  },
  movedOn:
    'Ktoś w\u00A0tym czasie to zmienił, więc nic nie zapisano. Wczytaliśmy obecny stan: sprawdź go i\u00A0zdecyduj jeszcze raz.',
};

export type PeopleTexts = typeof peoplePl;
