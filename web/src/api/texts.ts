import type { Text } from '../../../domain/foundation/vocabulary/language.ts';

/** Why a request brought nothing, where the API itself could not say so. */
export const failureTexts = {
  unreachable: {
    sw: 'Hakuna mtandao, au umekatika. Jaribu tena ukipata mtandao.',
    en: 'There is no connection, or it broke. Try again when you have one.',
  },
  unavailable: {
    sw: 'Huduma inachelewa au haipatikani kwa sasa. Hakuna kilichopotea: jaribu tena baada ya dakika chache.',
    en: 'The service is slow or not available now. Nothing is lost: try again in a few minutes.',
  },
} as const satisfies Record<string, Text>;
