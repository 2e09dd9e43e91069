import type { AccessPoints } from '../domain/foundation/vocabulary/access-points.ts';
import type { Text } from '../domain/foundation/vocabulary/language.ts';

/**
 * The whole way by a simple phone, as it stands behind "piga" and "dial": the code, and what is pressed in the menu of a
 * shared one. Undefined where the stage has no code.
 */
export function dialledPath({ ussdCode, ussdPrefix }: AccessPoints): Text | undefined {
  if (ussdCode === undefined) return undefined;
  if (ussdPrefix === undefined) return { sw: ussdCode, en: ussdCode };
  const keys = ussdPrefix.split('*');
  return {
    sw: `${ussdCode} ${keys.map((key) => `kisha ${key}`).join(', ')}`,
    en: [ussdCode, ...keys.map((key) => `then ${key}`)].join(', '),
  };
}
