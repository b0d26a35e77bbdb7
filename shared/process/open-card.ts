import type { Card } from '../definition/programme';

/** Whether a card is open in a state to the bodies that fill it, whosever turn it is. */
export const isOpenIn = ({ openIn = [] }: Card, state: string): boolean => openIn.includes(state);
