import type { Text } from '../../../domain/vocabulary/language.ts';

/** Why a request brought nothing, where the API itself could not say so. */
export const failureTexts = {
  unreachable: {
    sw: 'Hakuna mtandao, au umekatika. Jaribu tena ukipata mtandao.',
    en: 'There is no connection, or it broke. Try again when you have one.',
  },
  unavailable: {
    sw: 'Huduma haipatikani kwa sasa. Jaribu tena baada ya dakika chache.',
    en: 'The service is not available now. Try again in a few minutes.',
  },
} as const satisfies Record<string, Text>;
