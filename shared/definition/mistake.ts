/** A mistake in a definition: where it is and what is wrong, for the person who writes it. */
export interface DefinitionMistake {
  /** Such as `cards/wniosek/items/kis_kod` or, for a wrong shape, the path of the value. */
  readonly place: string;
  readonly message: string;
}

export type Report = (place: string, message: string) => void;

/** The values that occur more than once. */
export function repeated(values: readonly string[]): readonly string[] {
  return [...new Set(values.filter((value, index) => values.indexOf(value) !== index))];
}
