import type { Text } from '../../../../domain/foundation/vocabulary/language.ts';
import type { RequestAudited } from './added-readers.ts';
import { auditDeskTexts as texts } from './texts.ts';

/** Says that nobody looked at what was asked for. Undefined: somebody did, or it is not known. */
export function lookedText({ looked, state }: RequestAudited): Text | undefined {
  if (looked !== false) return undefined;
  return state.code === 'granted' ? texts.neverSeen : texts.neverRead;
}

/** Says why an identity was asked for, as far as auditors are told. */
export const reasonText = ({ lifeAtRisk }: RequestAudited): Text =>
  lifeAtRisk ? texts.lifeAtRisk : texts.otherReason;
