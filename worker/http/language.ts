import type { Language } from '../../shared/messages/language';

/** English when the caller prefers it to Polish, else Polish. */
export function preferredLanguage(header: string | undefined): Language {
  const weights = { pl: 0, en: 0 };
  for (const part of (header ?? '').slice(0, 500).split(',')) {
    const [range = '', ...parameters] = part.trim().toLowerCase().split(';');
    const weight = Number(
      parameters
        .find((one) => one.trim().startsWith('q='))
        ?.trim()
        .slice(2) ?? 1,
    );
    for (const language of ['pl', 'en'] as const) {
      if (range === language || range.startsWith(`${language}-`)) {
        weights[language] = Math.max(weights[language], Number.isFinite(weight) ? weight : 0);
      }
    }
  }
  return weights.en > weights.pl ? 'en' : 'pl';
}
