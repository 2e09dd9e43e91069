import type { RequestState } from '../domain/casework/identities/identity-request.ts';
import type { Text } from '../domain/foundation/vocabulary/language.ts';

/** How far a request to reveal an identity is. */
export const requestStateWords: Readonly<Record<RequestState, Text>> = {
  requested: { sw: 'linasubiri uamuzi', en: 'awaiting a decision' },
  granted: { sw: 'limekubaliwa', en: 'granted' },
  refused: { sw: 'limekataliwa', en: 'refused' },
  lapsed: { sw: 'limepitwa na wakati', en: 'lapsed' },
};
