import type { AccessPoints } from '../domain/foundation/vocabulary/access-points.ts';
import { inEach, type Text } from '../domain/foundation/vocabulary/language.ts';
import { catalogue } from './catalogue.ts';

const t = catalogue<typeof import('#texts/vocabulary')>('vocabulary');

/**
 * The whole way by a simple phone, as it stands behind "piga" and "dial": the code, and what is pressed in the menu of a
 * shared one. Undefined where the stage has no code.
 */
export function dialledPath({ ussdCode, ussdPrefix }: AccessPoints): Text | undefined {
  if (ussdCode === undefined) return undefined;
  if (ussdPrefix === undefined) return inEach(() => ussdCode);
  const pressed = ussdPrefix.split('*').map((key) => t.dialled.key({ key }));
  const keys = inEach((language) => pressed.map((key) => key[language]).join(', '));
  return t.dialled.path({ code: ussdCode, keys });
}
