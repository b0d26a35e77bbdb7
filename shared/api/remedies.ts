import { FILE_REFUSAL_REMEDIES } from '../messages/file-refusals';
import type { Text } from '../messages/language';
import type { ProblemCode } from './codes';

/** What to do about a problem: the `detail` of its answer. */
export const REMEDIES: Readonly<Record<ProblemCode, Text>> = {
  ...FILE_REFUSAL_REMEDIES,
  'malformed-json': {
    pl: 'Wyślij jeden dokument JSON zakodowany w\u00a0UTF-8.',
    en: 'Send one JSON document encoded in UTF-8.',
  },
  'malformed-header': {
    pl: 'Podaj w\u00a0If-Match wartość ETag z\u00a0ostatniego odczytu, razem z\u00a0cudzysłowem.',
    en: 'Give the ETag of your last read in If-Match, quotation marks included.',
  },
  'idempotency-key-missing': {
    pl: 'Dodaj nagłówek Idempotency-Key, na przykład losowy UUID, i\u00a0używaj go przy ponowieniach.',
    en: 'Add the header Idempotency-Key, a random UUID for instance, and keep it when you retry.',
  },
  'bad-cursor': {
    pl: 'Zacznij listę od początku, bez znacznika strony.',
    en: 'Start the list again without a cursor.',
  },
  'unauthenticated': {
    pl: 'Zaloguj się i\u00a0wyślij token w\u00a0nagłówku Authorization: Bearer.',
    en: 'Sign in and send the token in the header Authorization: Bearer.',
  },
  'forbidden': {
    pl: 'Sprawdź w\u00a0czynnościach sprawy, kto może ją wykonać.',
    en: 'See the actions of the case for who may take it.',
  },
  'own-case': {
    pl: 'Przekaż sprawę osobie, która nie pracuje w\u00a0instytucji wnioskodawcy.',
    en: 'Hand the case to somebody who does not work for the applicant.',
  },
  'two-sides': {
    pl: 'Przekaż tę czynność innej osobie ze swojej jednostki.',
    en: 'Hand this step to another person of your body.',
  },
  'key-read-only': {
    pl: 'Poproś właściciela w instytucji o klucz z zakresem „write”.',
    en: 'Ask an owner of the institution for a key with the scope “write”.',
  },
  'key-not-allowed': {
    pl: 'Zaloguj się jako osoba: decyzje, zaproszenia i klucze nie są dla programów.',
    en: 'Sign in as a person: decisions, invitations and keys are not for programmes.',
  },
  'owners-only': {
    pl: 'Poproś o to właściciela: jego nazwisko jest na liście członków instytucji.',
    en: 'Ask an owner: their names are in the list of the institution’s members.',
  },
  'coordinators-only': {
    pl: 'Poproś koordynatora programu o założenie jednostki i o zaproszenie.',
    en: 'Ask the programme’s coordinator to make the body and to invite you.',
  },
  'not-found': {
    pl: 'Sprawdź adres; sprawy, do której nie masz dostępu, także nie widać.',
    en: 'Check the address; a case that you have no access to is not shown either.',
  },
  'method-not-allowed': {
    pl: 'Dozwolone metody wymienia nagłówek Allow.',
    en: 'The header Allow names the methods that are taken.',
  },
  'event-not-allowed': {
    pl: 'Wybierz jedną z\u00a0czynności, które są teraz możliwe.',
    en: 'Take one of the steps that are possible now.',
  },
  'cards-missing': {
    pl: 'Złóż brakujące karty, a\u00a0potem ponów czynność.',
    en: 'Hand in the cards that are missing, then take the step again.',
  },
  'cards-not-revised': {
    pl: 'Popraw i\u00a0złóż te karty jeszcze raz, a\u00a0potem ponów czynność.',
    en: 'Hand in these cards again with the corrections, then take the step again.',
  },
  'cards-outdated': {
    pl: 'To, z\u00a0czego te karty korzystają, złożono później od nowa. Sprawdź je i\u00a0złóż jeszcze raz, a\u00a0potem ponów czynność.',
    en: 'What these cards take from was handed in anew since. Check them and hand them in again, then take the step again.',
  },
  'certificate-ended': {
    pl: 'Certyfikat wygasł, cofnięto go albo zastąpiono. Jeśli cofnięcie zaskarżono, poczekaj na rozstrzygnięcie odwołania.',
    en: 'The certificate has expired, was withdrawn or superseded. If the withdrawal was appealed against, wait for the decision.',
  },
  'too-early': {
    pl: 'Poczekaj, aż minie termin.',
    en: 'Wait until the time has run out.',
  },
  'too-late': {
    pl: 'O\u00a0przywrócenie terminu można prosić jednostkę, która prowadzi sprawę.',
    en: 'The body that leads the case may grant more time.',
  },
  'result-differs': {
    pl: 'Sprawdź wynik karty; o\u00a0tej czynności decyduje jej ostatnia złożona wersja.',
    en: 'See the result of the card; its last revision decides on this step.',
  },
  'nothing-to-erase': {
    pl: 'Proszę odczytać, co sprawa przechowuje: GET …/personal.',
    en: 'Read what the case holds: GET …/personal.',
  },
  'certificate-elsewhere': {
    pl: 'Wykonaj tę czynność w\u00a0ostatniej sprawie dotyczącej tego certyfikatu.',
    en: 'Take this step in the last case about this certificate.',
  },
  'no-renewal': {
    pl: 'Złóż nowy wniosek: certyfikat został cofnięty, zastąpiony albo nie przewiduje się jego przedłużania.',
    en: 'Make a new application: the certificate was withdrawn or superseded, or has no renewal.',
  },
  'renewal-open': {
    pl: 'Otwórz sprawę, która już się toczy.',
    en: 'Open the case that is under way.',
  },
  'outside-window': {
    pl: 'Złóż wniosek w\u00a0czasie, w\u00a0którym są przyjmowane.',
    en: 'Apply in the time in which applications are taken.',
  },
  'card-not-open': {
    pl: 'Sprawa czeka na inną jednostkę albo jest zakończona.',
    en: 'Another body has the turn, or the case is closed.',
  },
  'already-member': {
    pl: 'Zaproszenie nie zostało zużyte: może je przyjąć ktoś inny.',
    en: 'The invitation was not used up: somebody else can accept it.',
  },
  'last-owner': {
    pl: 'Najpierw nadaj uprawnienia właściciela innemu członkowi instytucji.',
    en: 'Make another member of the institution an owner first.',
  },
  'limit-reached': {
    pl: 'Usuń najpierw to, co nie jest już potrzebne.',
    en: 'Take away first what is needed no more.',
  },
  'in-work': {
    pl: 'Ponów żądanie za chwilę z\u00a0tym samym Idempotency-Key.',
    en: 'Send the request again in a moment with the same Idempotency-Key.',
  },
  'moved-on': {
    pl: 'Porównaj swoją zmianę z\u00a0„current” i\u00a0wyślij ją z\u00a0nowym ETag.',
    en: 'Compare your change with “current” and send it with the new ETag.',
  },
  'too-large': {
    pl: 'Podziel treść na mniejsze żądania.',
    en: 'Divide the body into smaller requests.',
  },
  'not-json': {
    pl: 'Ustaw nagłówek Content-Type: application/json.',
    en: 'Set the header Content-Type: application/json.',
  },
  'encoded-body': {
    pl: 'Wyślij treść bez nagłówka Content-Encoding i\u00a0z\u00a0charset=utf-8 albo bez charset.',
    en: 'Send the body without Content-Encoding and with charset=utf-8 or no charset.',
  },
  'not-xlsx': {
    pl: 'Wyślij sam plik .xlsx i\u00a0ustaw nagłówek Content-Type: application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.',
    en: 'Send the .xlsx file itself with Content-Type: application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.',
  },
  'too-many-cards': {
    pl: 'Podziel karty na kilka plików.',
    en: 'Divide the cards into several files.',
  },
  'nothing-to-hand-in': {
    pl: 'Wypełnij kartę w\u00a0pliku pobranym z\u00a0Kartoteki; powody przy poszczególnych kartach wymienia „issues”.',
    en: 'Fill a card in a file downloaded from Kartoteka; “issues” tells the reason for each card.',
  },
  'invitation-refused': {
    pl: 'Sprawdź kod; jeśli jest przepisany dobrze, poproś o nowe zaproszenie.',
    en: 'Check the code; if it is copied right, ask for a new invitation.',
  },
  'invalid-request': {
    pl: 'Popraw miejsca wymienione w\u00a0„errors”.',
    en: 'Correct the places in “errors”.',
  },
  'invalid-answers': {
    pl: 'Popraw pozycje wymienione w\u00a0„issues”; niczego nie zapisano.',
    en: 'Correct the items in “issues”; nothing was stored.',
  },
  'idempotency-key-reused': {
    pl: 'Użyj nowego Idempotency-Key albo wyślij tę samą treść co poprzednio.',
    en: 'Use a new Idempotency-Key, or send the same body as before.',
  },
  'precondition-missing': {
    pl: 'Odczytaj zasób i\u00a0wyślij jego ETag w\u00a0If-Match.',
    en: 'Read the resource and send its ETag in If-Match.',
  },
  'failure': {
    pl: 'Ponów żądanie z\u00a0tym samym Idempotency-Key: nic nie zostanie zapisane dwa razy.',
    en: 'Send the request again with the same Idempotency-Key: nothing is written twice.',
  },
  'issuer-unreachable': {
    pl: 'Niczego nie zapisano. Ponów żądanie za chwilę; nie trzeba logować się od nowa.',
    en: 'Nothing was written. Send the request again in a moment; there is no need to sign in anew.',
  },
};
