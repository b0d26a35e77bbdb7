import { answered, list, not } from '../../definition/expressions';
import type { Card, Check, GridRow, Item, Rule, Section } from '../../definition/programme';
import { implies, notBefore } from './conditions';
import { formatted, pastDay, text } from './items';

interface Stage {
  readonly id: string;
  readonly title: string;
  /** What stands beside the date. */
  readonly evidence: string;
  readonly help: string;
  /** Done only after the card is handed in for the first time. */
  readonly later?: true;
  /** The stages that come before it. */
  readonly after: readonly string[];
}

const STAGES: readonly Stage[] = [
  {
    id: 'grupa',
    title: 'Utworzenie grupy roboczej',
    evidence: 'jak dobrano osoby',
    help: 'Na przykład: otwarty nabór wśród organizacji, wskazanie przez radę. Bez nazwisk.',
    after: [],
  },
  {
    id: 'przygotowania',
    title: 'Przygotowania, uzgodnienia, zaproszenia',
    evidence: 'kogo i jak zaproszono',
    help: 'Na przykład: e-mail do wszystkich organizacji z bazy, ogłoszenie na stronie.',
    after: [],
  },
  {
    id: 'diagnoza',
    title: 'Przygotowanie wstępnych diagnoz współpracy',
    evidence: 'z czego przygotowano diagnozę',
    help: 'Na przykład: karta „Diagnoza”, sprawozdanie z programu współpracy, ankieta organizacji.',
    after: [],
  },
  {
    id: 'dyskusja',
    title: 'Dyskusja moderowana',
    evidence: 'miejsce i liczba spotkań',
    help: 'Data ostatniego spotkania. Projekt przewiduje 12 godzin spotkań.',
    after: ['grupa', 'przygotowania', 'diagnoza'],
  },
  {
    id: 'konkluzje',
    title: 'Spisanie konkluzji z dyskusji',
    evidence: 'kto spisał – funkcja',
    help: 'Podaj funkcję, bez nazwiska, na przykład: moderator.',
    after: ['dyskusja'],
  },
  {
    id: 'publikacja',
    title: 'Upublicznienie notatki z przeprowadzonej oceny',
    evidence: 'adres notatki',
    help: 'Adres strony, na której każdy może przeczytać notatkę; zaczyna się od https://.',
    later: true,
    after: ['konkluzje'],
  },
  {
    id: 'wysylka',
    title: 'Wysyłka wyników oceny do osób decyzyjnych, mających realny wpływ na poprawę współpracy',
    evidence: 'do kogo wysłano',
    help: 'Funkcje i instytucje, na przykład: wójt, przewodniczący rady, zarządy organizacji.',
    later: true,
    after: ['konkluzje'],
  },
];

const dayId = ({ id }: Pick<Stage, 'id'>): string => `etap_${id}_data`;
const evidenceId = ({ id }: Stage): string => (id === 'publikacja' ? LINK : `etap_${id}_opis`);
const LINK = 'etap_publikacja_link';

function stageItems(stage: Stage): readonly Item[] {
  const label = `${stage.title}: ${stage.evidence}`;
  return [
    pastDay(dayId(stage), `${stage.title}: data`, {
      origin: 'source',
      required: stage.later !== true,
    }),
    stage.id === 'publikacja'
      ? formatted(LINK, 'link', label, { required: false, help: stage.help })
      : text(evidenceId(stage), label, { required: false, max: 500, help: stage.help }),
  ];
}

/** The seven stages of the source, each with its date and what shows that it was done. */
export const STAGES_SECTION: Section = {
  id: 'etapy',
  title: 'Etapy wdrażania samooceny',
  intro:
    'Daty pięciu pierwszych etapów są potrzebne, gdy kartę składa się po raz pierwszy. Dwa ostatnie etapy uzupełnij po ich wykonaniu i złóż kartę ponownie.',
  items: STAGES.flatMap(stageItems),
  layout: {
    kind: 'grid',
    heads: ['Etap', 'Data', 'Dowód albo opis'],
    rows: STAGES.map((stage): GridRow => ({
      label: `${stage.title} (${stage.evidence})`,
      items: [dayId(stage), evidenceId(stage)],
    })),
  },
};

const orderChecks: readonly Check[] = STAGES.flatMap((stage) =>
  stage.after.map((before): Check => {
    const earlier = STAGES.find(({ id }) => id === before)?.title ?? before;
    return {
      id: `etap_${stage.id}_po_${before}`,
      expression: notBefore(dayId(stage), dayId({ id: before })),
      message: `Ten etap jest wcześniejszy niż „${earlier}”. Popraw jedną z dat.`,
      item: dayId(stage),
      origin: 'proposal',
    };
  }),
);

const together = (id: string, item: string, other: string, message: string): Check => ({
  id,
  expression: implies(answered(other), answered(item)),
  message,
  item,
  origin: 'proposal',
});

export const STAGE_CHECKS: Card['checks'] = [
  ...orderChecks,
  together(
    'publikacja_bez_adresu',
    LINK,
    'etap_publikacja_data',
    'Wpisz adres notatki: podano datę jej upublicznienia.',
  ),
  together(
    'publikacja_bez_daty',
    'etap_publikacja_data',
    LINK,
    'Wpisz datę upublicznienia notatki: podano jej adres.',
  ),
  together(
    'wysylka_bez_adresatow',
    'etap_wysylka_opis',
    'etap_wysylka_data',
    'Napisz, do kogo wysłano wyniki: podano datę wysyłki.',
  ),
];

/** What is still to be done before the result may be entered in the register. */
export const LACKING_FOR_PUBLICATION: Rule = {
  id: 'brakuje_do_publikacji',
  title: 'Czego brakuje do wpisu wyniku',
  text: 'Wynik wpisuje się do rejestru, gdy notatkę upubliczniono pod podanym adresem, a wyniki wysłano do osób decyzyjnych.',
  expression: list([
    { id: 'publikacja', when: not(answered('etap_publikacja_data')) },
    { id: 'adres', when: not(answered(LINK)) },
    { id: 'wysylka', when: not(answered('etap_wysylka_data')) },
  ]),
  labels: {
    publikacja: 'Brakuje daty upublicznienia notatki.',
    adres: 'Brakuje adresu notatki.',
    wysylka: 'Brakuje daty wysyłki wyników do osób decyzyjnych.',
  },
  origin: 'proposal',
};
