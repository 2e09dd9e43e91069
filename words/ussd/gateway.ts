import { inAll, type Text } from '../../domain/foundation/vocabulary/language.ts';
import { catalogue } from '../catalogue.ts';

const t = catalogue<typeof import('#texts/ussd')>('ussd');

/** What a phone shows where there is no menu yet: nobody knows in which language, so it is said in all. */
const shown = (text: Text): string => inAll('\n', (language) => text[language]);

/** Texts for the gateway laid out as screens. */
export const ussdGatewayScreens = {
  'not-a-phone': shown(t.gateway['not-a-phone']),
  'in-trouble': shown(t.gateway['in-trouble']),
  'not-invented': shown(t.gateway['not-invented']),
  'played-enough': shown(t.gateway['played-enough']),
} as const;
