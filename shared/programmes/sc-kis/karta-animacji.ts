import { TERYT_CHECK } from '../teryt-check';
import { answered, any, not } from '../../definition/expressions';
import type { Card } from '../../definition/programme';
import { AIMS, PATHS } from './animation-paths';
import { ANIMATION_RULES, DECIDED } from './animation-results';
import { aimSection, DECISION, FIGURES, pathSection, PLACE } from './animation-sections';

/** How a club comes to be: the steps of one of two paths, their effects and the joint decision. */
export const KARTA_ANIMACJI: Card = {
  id: 'karta-animacji',
  title: 'Karta animacji klubu integracji społecznej',
  tab: 'Karta animacji',
  purpose:
    'Prowadzi przez animację klubu w gminie: kroki wybranej ścieżki, efekty trzech celów i wspólną decyzję partnerów.\nWypełnia zespół animacyjny albo lokalny lider, na bieżąco. Karta nie jest warunkiem uzyskania certyfikatu.',
  roles: ['applicant'],
  sections: [
    PLACE,
    ...PATHS.map(pathSection),
    FIGURES,
    ...AIMS.map(aimSection),
    {
      id: 'wyniki',
      title: 'Postęp animacji',
      items: [],
      layout: { kind: 'results', rules: ['udzial_krokow', 'udzial_efektow'], chart: 100 },
    },
    DECISION,
    {
      id: 'do-zrobienia',
      title: 'Kroki do zrobienia',
      items: [],
      layout: {
        kind: 'list',
        rule: 'kroki_do_zrobienia',
        none: 'Nie wybrano ścieżki albo zrobiono już wszystkie jej kroki.',
      },
    },
  ],
  checks: [
    TERYT_CHECK,
    {
      id: 'decyzja_krok',
      expression: any(not(answered('decyzja_animacji')), DECIDED),
      message: 'Oznacz krok „Wspólna decyzja” jako zrobiony albo usuń decyzję.',
      item: 'decyzja_animacji',
      origin: 'proposal',
    },
  ],
  rules: ANIMATION_RULES,
};
