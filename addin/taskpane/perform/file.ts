import type { Effect } from '../effect';
import type { Performing } from './surroundings';

type Of<TKind extends Effect['kind']> = Extract<Effect, { readonly kind: TKind }>;

/** Loaded with the first file; null where the network does not give it. */
async function loadReader() {
  try {
    return await import('../file/read-file');
  } catch {
    return null;
  }
}

/** Reads a file in the pane; nothing of it is sent anywhere. */
export async function readFile(effect: Of<'read-file'>, performing: Performing): Promise<void> {
  const reader = await loadReader();
  const outcome =
    reader === null
      ? ({ kind: 'no-reader' } as const)
      : await reader.readChosenFile(effect, performing);
  performing.dispatch({ kind: 'file-read', name: effect.file.name, outcome });
}

/** Takes what was read of a file into the workbook: by the reader, which is here since then. */
export async function takeFromFile(
  effect: Of<'insert-file' | 'put-rows'>,
  performing: Performing,
): Promise<void> {
  const reader = await loadReader();
  if (reader === null) performing.dispatch({ kind: 'work-ended' });
  else if (effect.kind === 'insert-file') await reader.insertFileCards(effect, performing);
  else await reader.putFileRows(effect, performing);
}
