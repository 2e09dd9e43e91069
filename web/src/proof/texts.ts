import type { Text } from '../../../domain/foundation/vocabulary/language.ts';
import { catalogue } from '../../../words/catalogue.ts';

const t = catalogue<typeof import('#texts/pages/proof')>('pages/proof');

/** What somebody reads while this device does the work that a number under attack asks for. */
export const proofTexts = t.proof;

/** What is dialled, and pressed, on the phone that the ticket was sent from. */
export const dialFromPhone = (path: Text): Text => t.dialFromPhone({ path });

const minute = 60;

/** Nobody can tell 23 seconds from 25. */
const roundly = (seconds: number, to: number): number => Math.max(to, Math.round(seconds / to) * to);

/** How long the work takes on average, in words. */
export function lasts(seconds: number): Text {
  if (seconds > 1.5 * minute) {
    const minutes = roundly(seconds / minute, 1);
    return t.lasts.minutes({ minutes });
  }
  const rounded = roundly(seconds, 5);
  return t.lasts.seconds({ rounded });
}
