import type { Api } from '../client/api';
import { createAnswers } from './answers';
import { createLookup } from './lookup';

const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

/**
 * Gives Excel the functions that `functions.json` announces.
 *
 * @param api calls without a token: the register is public.
 * @param now milliseconds since 1970.
 */
export function registerFunctions(api: Pick<Api, 'registerStanding'>, now: () => number): void {
  // Absent where Excel knows no custom functions (iPad).
  if (!('CustomFunctions' in globalThis)) return;
  const { ErrorCode } = CustomFunctions;
  const codes = { 'invalid': ErrorCode.invalidValue, 'not-available': ErrorCode.notAvailable };
  const answers = createAnswers(
    createLookup({ ask: api.registerStanding, now, pause }),
    (kind, words) => {
      // eslint-disable-next-line @typescript-eslint/only-throw-error -- Excel knows its own class alone
      throw new CustomFunctions.Error(codes[kind], words);
    },
  );
  CustomFunctions.associate('STATUS', answers.status);
  CustomFunctions.associate('WAZNY_DO', answers.validUntil);
}
