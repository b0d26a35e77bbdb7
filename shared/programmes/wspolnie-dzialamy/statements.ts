/**
 * What the diagnosis looks for: four statements for each area, of things that a document, a page or a
 * list of attendance can show. Articles are those of the Act of 24 April 2003 on public benefit and
 * volunteer work.
 */
import type { AreaId } from './areas';

type Statements = readonly [string, string, string, string];

export const STATEMENTS: Readonly<Record<AreaId, Statements>> = {
  I1: [
    'W ostatnich 3 latach przedstawiciele organizacji pozarządowych pracowali w zespole, który przygotowywał strategię rozwoju albo program wieloletni.',
    'Roczny program współpracy (art. 5a ustawy o działalności pożytku publicznego) powstaje z udziałem organizacji od diagnozy, a nie dopiero przy opiniowaniu gotowego projektu.',
    'Obowiązuje spisany tryb wspólnego tworzenia dokumentów: kto zaprasza, w jakim terminie i jak wybiera się przedstawicieli organizacji.',
    'Propozycje organizacji są zapisywane razem z odpowiedzią, co przyjęto, a czego nie i dlaczego.',
  ],
  I2: [
    'Obowiązuje i jest dostępna w BIP uchwała o sposobie konsultowania z organizacjami projektów aktów prawa miejscowego (art. 5 ust. 5).',
    'Na zgłaszanie uwag przeznacza się co najmniej 21 dni od opublikowania projektu, a materiały mają streszczenie prostym językiem.',
    'W każdej konsultacji z ostatnich 12 miesięcy, oprócz zbierania uwag na piśmie, użyto metody bezpośredniej (spotkanie, warsztat, spacer badawczy).',
    'Po każdej konsultacji z ostatnich 12 miesięcy opublikowano sprawozdanie z odpowiedzią na każdą uwagę.',
  ],
  I3: [
    'Działa wspólne ciało samorządu i organizacji (rada działalności pożytku publicznego, zespół tematyczny), które w ostatnich 12 miesiącach spotkało się co najmniej 2 razy.',
    'Co najmniej jeden obowiązujący program wskazuje organizacje jako realizatora albo partnera konkretnych działań.',
    'Sprawozdanie z programu współpracy omówiono z organizacjami, zanim powstał program na kolejny rok.',
    'Organizacje biorą udział w monitorowaniu co najmniej jednej polityki: znają wskaźniki i dostają ich wartości co najmniej raz w roku.',
  ],
  II1: [
    'Do końca stycznia opublikowano harmonogram otwartych konkursów ofert na cały rok, z kwotami.',
    'Ogłoszenia konkursowe zawierają kryteria z punktami, a oferent dostaje swoją punktację z uzasadnieniem.',
    'W każdej komisji konkursowej z ostatnich 12 miesięcy zasiadały osoby wskazane przez organizacje, a zasady bezstronności są spisane.',
    'W ostatnich 12 miesiącach użyto co najmniej 2 form innych niż roczny konkurs (mały grant z art. 19a, umowa wieloletnia, regranting, inicjatywa lokalna).',
  ],
  II2: [
    'Zasady użyczania organizacjom lokali, sprzętu lub gruntu są spisane, dostępne w BIP i takie same dla wszystkich.',
    'Organizacje mogą korzystać bezpłatnie albo na zasadach preferencyjnych z co najmniej jednego miejsca spotkań, także po godzinach pracy urzędu.',
    'Strona urzędu ma bazę organizacji i kalendarz ich wydarzeń, aktualizowane co najmniej raz na kwartał.',
    'Patronaty, rekomendacje i listy partnerskie są udzielane według spisanej procedury z terminem odpowiedzi.',
  ],
  III1: [
    'Wyznaczono osobę albo komórkę do współpracy z organizacjami, ma to w zakresie obowiązków, a jej dane są na stronie urzędu.',
    'Obowiązuje uchwała o inicjatywie lokalnej (art. 19c) i w ostatnich 12 miesiącach zrealizowano co najmniej jeden wniosek.',
    'Grupy nieformalne i nowe organizacje mogą dostać pomoc bez osobowości prawnej: doradztwo, szkolenie, mikrodotację.',
    'Potrzeby organizacji zbadano w ostatnich 2 latach, a z wyników powstał plan wsparcia.',
  ],
  III2: [
    'W ostatnich 12 miesiącach odbyło się co najmniej jedno otwarte spotkanie organizacji i samorządu (forum).',
    'Organizacje mają własną reprezentację (federację, forum, radę), którą same wybrały i którą samorząd uznaje.',
    'W ostatnich 12 miesiącach samorząd wsparł (pieniędzmi, lokalem, organizacyjnie) wspólne przedsięwzięcie co najmniej 3 organizacji.',
    'Działa stały kanał wymiany informacji między organizacjami (biuletyn, lista, grupa), z nowymi wpisami co najmniej raz w miesiącu.',
  ],
};
