import type { Card, InfoItem, Section } from '../../definition/programme';
import { LEVELS, type Level } from './levels';

const info = (id: string, label: string, help: string, origin: InfoItem['origin']): InfoItem => ({
  id,
  kind: 'info',
  label,
  help,
  required: false,
  origin,
});

const levelSection = ({ number, title, statement, conditions }: Level): Section => ({
  id: `poziom-${number}`,
  title: `Poziom ${number} – ${title}`,
  intro: statement,
  items: conditions.map(({ id, label, help, origin }) =>
    info(`poziom_${number}_${id}`, label, help, origin),
  ),
  layout: { kind: 'form' },
});

/** The levels and their conditions in words, to be read beside the survey. */
export const POZIOMY: Card = {
  id: 'poziomy',
  title: 'Poziomy certyfikatu i ich warunki',
  tab: 'Poziomy',
  purpose:
    'Wyjaśnia, czego wymaga każdy z trzech poziomów certyfikatu i po czym poznać, że warunek jest spełniony.\nKarty się nie wypełnia: jest do czytania przed wypełnieniem ankiety i w jego trakcie.',
  roles: [],
  sections: [
    {
      id: 'zasady',
      title: 'Jak przyznaje się certyfikat',
      items: [
        info(
          'zasady_poziom',
          'Który poziom',
          'Najwyższy, którego wszystkie warunki są spełnione. Poziomy nie są kolejnymi stopniami: poziom 3 wymaga ewaluacji dwóch etapów, a poziom 2 wszystkich czterech, więc można spełniać poziom 3, nie spełniając poziomu 2.',
          'source',
        ),
        info(
          'zasady_koszt',
          'Ile to kosztuje',
          'Nic. Certyfikat na każdym poziomie jest bezpłatny i nie ma ukrytych opłat.',
          'source',
        ),
        info(
          'zasady_waznosc',
          'Jak długo jest ważny',
          '12 miesięcy od dnia wystawienia albo do końca kolejnej edycji budżetu obywatelskiego, jeśli trwa ona dłużej.',
          'source',
        ),
        info(
          'zasady_dowody',
          'Co trzeba pokazać',
          'Przy każdym etapie, który podlega ewaluacji, adres strony albo opis dokumentu; przy wnioskach z ewaluacji przykład tego, co z nich wynikło. Bez tych dowodów ankiety nie można złożyć.',
          'proposal',
        ),
        info(
          'zasady_brak',
          'Gdy nie osiągnięto żadnego poziomu',
          'Gmina dowiaduje się, których warunków brakuje do każdego z poziomów, i może złożyć ankietę ponownie w dowolnej chwili.',
          'proposal',
        ),
      ],
      layout: { kind: 'form' },
    },
    ...LEVELS.map(levelSection),
  ],
  checks: [],
  rules: [],
};
