import { FILE_REFUSAL_TITLES } from '../messages/file-refusals';
import { FILE_REFUSAL_CODES, type FileRefusalCode } from '../xlsx/refusal';

/** A stable name of something wrong, with its title in both languages. */
export interface Code {
  readonly code: string;
  readonly pl: string;
  readonly en: string;
}

interface ProblemEntry extends Code {
  /** The HTTP status that such a problem is answered with. */
  readonly status: number;
}

/** What a request as a whole is refused for; the `type` of a problem ends in the code. */
export const PROBLEMS = [
  {
    code: 'malformed-json',
    status: 400,
    pl: 'Treść żądania nie jest poprawnym zapisem JSON w UTF-8',
    en: 'The body is not JSON in UTF-8',
  },
  {
    code: 'malformed-header',
    status: 400,
    pl: 'Nagłówek żądania ma niepoprawną wartość',
    en: 'A header has a malformed value',
  },
  {
    code: 'idempotency-key-missing',
    status: 400,
    pl: 'Brak nagłówka Idempotency-Key (1–255 znaków ASCII)',
    en: 'Idempotency-Key is missing (1–255 ASCII characters)',
  },
  {
    code: 'bad-cursor',
    status: 400,
    pl: 'Znacznik strony nie należy do tego zapytania',
    en: 'The cursor does not belong to this query',
  },
  {
    code: 'unauthenticated',
    status: 401,
    pl: 'Wymagane zalogowanie: brak ważnego tokenu',
    en: 'Sign-in required: no valid token',
  },
  {
    code: 'forbidden',
    status: 403,
    pl: 'Ta czynność nie należy do Twojej roli w\u00a0tej sprawie',
    en: 'This step is not for your role in this case',
  },
  {
    code: 'own-case',
    status: 403,
    pl: 'Nikt nie rozstrzyga sprawy własnej instytucji',
    en: 'Nobody decides on a case of their own institution',
  },
  {
    code: 'two-sides',
    status: 403,
    pl: 'Ta sama osoba nie może działać w\u00a0sprawie po dwóch stronach',
    en: 'One person cannot act on two sides of a case',
  },
  {
    code: 'key-read-only',
    status: 403,
    pl: 'Ten klucz pozwala tylko na odczyt',
    en: 'This key may only read',
  },
  {
    code: 'key-not-allowed',
    status: 403,
    pl: 'Ta czynność należy do ludzi, a nie do klucza programu',
    en: 'This is for people, not for the key of a programme',
  },
  {
    code: 'owners-only',
    status: 403,
    pl: 'Ta czynność należy do właściciela w instytucji',
    en: 'This is for the owners of the institution',
  },
  {
    code: 'coordinators-only',
    status: 403,
    pl: 'Taką jednostkę zakłada tylko koordynator',
    en: 'Only a coordinator makes such a body',
  },
  { code: 'not-found', status: 404, pl: 'Nie ma takiego zasobu', en: 'There is no such resource' },
  {
    code: 'method-not-allowed',
    status: 405,
    pl: 'Ten adres nie obsługuje takiej metody',
    en: 'This address does not take that method',
  },
  {
    code: 'event-not-allowed',
    status: 409,
    pl: 'Na tym etapie sprawy nie można wykonać tej czynności',
    en: 'This step cannot happen in the present state of the case',
  },
  {
    code: 'cards-missing',
    status: 409,
    pl: 'Przed tą czynnością trzeba złożyć wymagane karty',
    en: 'Cards that this step needs have not been handed in',
  },
  {
    code: 'cards-not-revised',
    status: 409,
    pl: 'Przed tą czynnością trzeba złożyć poprawione karty',
    en: 'Cards must be handed in anew before this step',
  },
  {
    code: 'too-early',
    status: 409,
    pl: 'Tę czynność można wykonać dopiero po upływie terminu',
    en: 'This step can be taken only after the time has run out',
  },
  {
    code: 'too-late',
    status: 409,
    pl: 'Termin na tę czynność minął',
    en: 'The time for this step has run out',
  },
  {
    code: 'result-differs',
    status: 409,
    pl: 'Wynik złożonej karty nie pozwala na tę czynność',
    en: 'The result of the card handed in does not allow this step',
  },
  {
    code: 'nothing-to-erase',
    status: 409,
    pl: 'Nie ma już danych, które można usunąć',
    en: 'There is nothing left to erase',
  },
  {
    code: 'cards-outdated',
    status: 409,
    pl: 'Karty biorą dane z\u00a0wcześniejszych wersji innych kart',
    en: 'Cards take values from earlier revisions of other cards',
  },
  {
    code: 'certificate-ended',
    status: 409,
    pl: 'Ten certyfikat nie jest już ważny',
    en: 'The certificate is no more valid',
  },
  {
    code: 'certificate-elsewhere',
    status: 409,
    pl: 'Certyfikatu dotyczy już późniejsza sprawa',
    en: 'A later case has taken the certificate over',
  },
  {
    code: 'no-renewal',
    status: 409,
    pl: 'Tego certyfikatu nie można przedłużyć',
    en: 'This certificate cannot be renewed',
  },
  {
    code: 'renewal-open',
    status: 409,
    pl: 'O\u00a0przedłużenie tego certyfikatu toczy się już sprawa',
    en: 'A case about the renewal of this certificate is open',
  },
  {
    code: 'outside-window',
    status: 409,
    pl: 'Wniosku nie można teraz złożyć: to nie jest czas naboru albo przedłużenia',
    en: 'No application can be handed in now: it is outside the window',
  },
  {
    code: 'card-not-open',
    status: 409,
    pl: 'Na tym etapie sprawy karta nie przyjmuje zmian',
    en: 'The card takes no changes in the present state of the case',
  },
  {
    code: 'already-member',
    status: 409,
    pl: 'Należysz już do tej instytucji',
    en: 'You belong to this institution already',
  },
  {
    code: 'last-owner',
    status: 409,
    pl: 'Instytucja musi mieć co najmniej jednego właściciela',
    en: 'An institution needs at least one owner',
  },
  {
    code: 'limit-reached',
    status: 409,
    pl: 'Nie można dodać więcej: osiągnięto największą dozwoloną liczbę',
    en: 'No more can be added: the highest number that is allowed has been reached',
  },
  {
    code: 'in-work',
    status: 409,
    pl: 'Zasób jest właśnie zmieniany, proszę ponowić żądanie',
    en: 'The resource is being changed at this moment, try again',
  },
  {
    code: 'moved-on',
    status: 412,
    pl: 'Zasób zmienił się od czasu odczytu',
    en: 'The resource has changed since it was read',
  },
  { code: 'too-large', status: 413, pl: 'Treść żądania jest za duża', en: 'The body is too large' },
  {
    code: 'not-json',
    status: 415,
    pl: 'Treść żądania musi być typu application/json',
    en: 'The body must be of the type application/json',
  },
  {
    code: 'encoded-body',
    status: 415,
    pl: 'Treść żądania musi być w\u00a0UTF-8 i\u00a0bez kompresji',
    en: 'The body must be UTF-8 and not compressed',
  },
  {
    code: 'not-xlsx',
    status: 415,
    pl: 'Treść żądania musi być skoroszytem Excela (.xlsx)',
    en: 'The body must be an Excel workbook (.xlsx)',
  },
  {
    code: 'too-many-cards',
    status: 422,
    pl: 'W\u00a0skoroszycie jest za dużo kart',
    en: 'The workbook has too many cards',
  },
  {
    code: 'nothing-to-hand-in',
    status: 422,
    pl: 'W\u00a0skoroszycie nie ma karty do złożenia',
    en: 'The workbook has no card to hand in',
  },
  {
    code: 'invitation-refused',
    status: 422,
    pl: 'Tego zaproszenia nie można przyjąć',
    en: 'This invitation cannot be accepted',
  },
  {
    code: 'invalid-request',
    status: 422,
    pl: 'Żądanie zawiera błędy',
    en: 'The request has faults',
  },
  {
    code: 'invalid-answers',
    status: 422,
    pl: 'Karta zawiera błędy',
    en: 'The card has faults',
  },
  {
    code: 'idempotency-key-reused',
    status: 422,
    pl: 'Ten Idempotency-Key został użyty z\u00a0inną treścią',
    en: 'This Idempotency-Key was used with another body',
  },
  {
    code: 'precondition-missing',
    status: 428,
    pl: 'Brak nagłówka If-Match (przy pierwszym złożeniu karty: If-None-Match: *)',
    en: 'If-Match is missing (If-None-Match: * for a card’s first revision)',
  },
  {
    code: 'issuer-unreachable',
    status: 503,
    pl: 'Nie można teraz sprawdzić logowania: dostawca tożsamości nie odpowiada',
    en: 'The sign-in cannot be verified now: its issuer does not answer',
  },
  {
    code: 'failure',
    status: 500,
    pl: 'Błąd po stronie systemu; nie wiadomo, czy zapisano zmianę',
    en: 'A failure of the system; the change may have been written',
  },
] as const satisfies readonly ProblemEntry[];
export type ProblemCode = (typeof PROBLEMS)[number]['code'] | FileRefusalCode;

/** What a workbook is refused for before any card of it is read. */
export const FILE_PROBLEMS: readonly (ProblemEntry & { readonly code: FileRefusalCode })[] =
  FILE_REFUSAL_CODES.map((code) => ({ code, status: 422, ...FILE_REFUSAL_TITLES[code] }));

/** Faults of single places of a request: the `code` of a member of `errors`. */
export const FAULTS = [
  { code: 'unknown-field', pl: 'Nieznane pole', en: 'Unknown field' },
  { code: 'missing-field', pl: 'Brak wymaganego pola', en: 'A required field is missing' },
  {
    code: 'wrong-type',
    pl: 'Wartość innego rodzaju niż oczekiwany',
    en: 'A value of another type',
  },
  { code: 'invalid-value', pl: 'Niedozwolona wartość', en: 'A value that is not allowed' },
  {
    code: 'bad-text',
    pl: 'Tekst zawiera znaki, których nie można zapisać',
    en: 'The text has characters that cannot be stored',
  },
  { code: 'too-long', pl: 'Za długi tekst', en: 'The text is too long' },
  { code: 'too-many', pl: 'Za dużo elementów', en: 'Too many members' },
  { code: 'not-a-day', pl: 'To nie jest data RRRR-MM-DD', en: 'This is no date YYYY-MM-DD' },
  { code: 'day-in-future', pl: 'Data z\u00a0przyszłości', en: 'A date in the future' },
  { code: 'day-too-early', pl: 'Za wczesna data', en: 'A date that is too early' },
  {
    code: 'day-before-last',
    pl: 'Data wcześniejsza niż poprzednia czynność w\u00a0sprawie',
    en: 'A date before the previous step of the case',
  },
  {
    code: 'not-confirmed',
    pl: 'Oświadczenie trzeba potwierdzić',
    en: 'The declaration must be confirmed',
  },
  {
    code: 'unknown-certificate',
    pl: 'Instytucja nie ma takiego certyfikatu w\u00a0tym programie',
    en: 'The institution has no such certificate in this programme',
  },
  {
    code: 'unknown-programme',
    pl: 'Nieznany program lub wersja',
    en: 'Unknown programme or version',
  },
  { code: 'unknown-card', pl: 'Program nie ma takiej karty', en: 'The programme has no such card' },
  {
    code: 'not-your-card',
    pl: 'Tej karty nie składa wnioskodawca',
    en: 'This card is not handed in by the applicant',
  },
  {
    code: 'not-personal',
    pl: 'Sprawa nie ma takiej pozycji osobowej',
    en: 'The case has no such personal item',
  },
  {
    code: 'unknown-event',
    pl: 'Program nie ma takiej czynności',
    en: 'The programme has no such event',
  },
  {
    code: 'unknown-institution',
    pl: 'Instytucja, do której nie należysz albo która tej sprawy nie prowadzi',
    en: 'An institution that you do not belong to, or that does not work on this case',
  },
  {
    code: 'unknown-member',
    pl: 'Instytucja nie ma takiego członka',
    en: 'The institution has no such member',
  },
  {
    code: 'repeated-parameter',
    pl: 'Parametr podany więcej niż raz',
    en: 'A parameter given twice',
  },
] as const satisfies readonly Code[];
export type FaultCode = (typeof FAULTS)[number]['code'];
