import type { Text } from '../../domain/foundation/vocabulary/language.ts';

/** What a phone shows where there is no menu yet: nobody knows in which language, so it is said in both. */
const ussdDoorWords = {
  'not-a-phone': {
    sw: 'Huduma hii ni ya namba za simu za mkononi za Tanzania.',
    en: 'This service is for Tanzanian mobile numbers.',
  },
  'in-trouble': {
    sw: 'Samahani, kuna hitilafu kwetu. Piga tena baada ya dakika chache.',
    en: 'Sorry, the fault is ours. Dial again in a few minutes.',
  },
  'not-invented': {
    sw: 'Simu ya maonyesho ina namba ya kubuni tu.',
    en: 'A phone for demonstrations has an invented number.',
  },
  'played-enough': {
    sw: 'Maonyesho ya leo yametosha. Rudi kesho.',
    en: 'Enough was played today. Come back tomorrow.',
  },
} as const satisfies Record<string, Text>;

const inBoth = ({ sw, en }: Text): string => `${sw}\n${en}`;

/** Texts for the gateway laid out as screens. */
export const ussdGatewayScreens = {
  'not-a-phone': inBoth(ussdDoorWords['not-a-phone']),
  'in-trouble': inBoth(ussdDoorWords['in-trouble']),
  'not-invented': inBoth(ussdDoorWords['not-invented']),
  'played-enough': inBoth(ussdDoorWords['played-enough']),
} as const;
