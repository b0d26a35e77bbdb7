/** What Polish Excel says when it refuses an action of its user. */
import type { Outcome } from './host';
import type { Validation } from './state/validation';

export const ACCEPTED: Outcome = { kind: 'accepted' };

type Refusal = Extract<Outcome, { kind: 'refused' }>;

function refusal(reason: Refusal['reason'], message: string): Refusal {
  return { kind: 'refused', reason, alert: { style: 'Stop', title: 'Microsoft Excel', message } };
}

export const PROTECTED = refusal(
  'protected',
  'Komórka lub wykres, który próbujesz zmienić, znajduje się w\u00A0arkuszu chronionym. Aby wprowadzić zmianę, wyłącz ochronę arkusza.',
);
export const NOT_A_FORMULA = refusal(
  'formula',
  "Wystąpił problem z\u00A0tą formułą. Jeśli to nie miała być formuła, wpisz na początku apostrof (').",
);
export const NOT_A_SHEET_NAME = refusal(
  'name',
  'Nazwa arkusza może mieć od 1 do 31 znaków i\u00A0nie może zawierać znaków : \\ / ? * [ ].',
);
export const NAME_TAKEN = refusal('name', 'Ta nazwa jest już zajęta. Spróbuj użyć innej nazwy.');
export const LAST_SHEET = refusal(
  'shape',
  'Skoroszyt musi zawierać co najmniej jeden widoczny arkusz.',
);
export const OVERLAPPING_MERGE = refusal(
  'shape',
  'Nie można tego zrobić w\u00A0przypadku części scalonej komórki.',
);

/** The alert that the validation's author wrote, or Excel's own. */
export function invalid({ errorAlert }: Validation): Refusal {
  const message =
    errorAlert.message ||
    'Ta wartość nie jest zgodna z\u00A0ograniczeniami sprawdzania poprawności danych zdefiniowanymi dla tej komórki.';
  const title = errorAlert.title || 'Microsoft Excel';
  return {
    kind: 'refused',
    reason: 'validation',
    alert: { style: errorAlert.style, title, message },
  };
}
