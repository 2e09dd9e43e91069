import { outsideGsm7, septetsOf } from '../../foundation/vocabulary/gsm7.ts';
import { shortNameLimit } from './institution.ts';

/** What keeps a short name out of an SMS or a USSD screen: its length, or characters of it. */
export interface ShortNameErrors {
  /** How much room it takes, where that is more than the limit; `[`, `{` and the like take the room of two. */
  readonly tooLong?: number;
  /** Characters that an SMS has no code for, each once. */
  readonly foreign: readonly string[];
}

export function shortNameErrors(name: string): ShortNameErrors {
  const room = septetsOf(name);
  return { foreign: outsideGsm7(name), ...(room > shortNameLimit ? { tooLong: room } : {}) };
}
