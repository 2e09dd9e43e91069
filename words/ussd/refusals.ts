import type { Text } from '../../domain/foundation/vocabulary/language.ts';
import type { FieldErrorCode } from '../field-errors.ts';
import type { RefusalCode } from '../refusals.ts';

/**
 * Why something is not done, on a phone: no address of the API, nothing that only a computer has. What has no
 * sentence here is said by the one of `refusalTexts`.
 */
export const ussdRefusals: Readonly<Partial<Record<RefusalCode, Text>>> = {
  'store-unavailable': {
    sw: 'Huduma haipatikani kwa sasa. Ulichoandika kimehifadhiwa kwa dakika 5: jaribu tena.',
    en: 'The service is not available now. What you wrote is kept for 5 minutes: try again.',
  },
  'kind-not-in-category': {
    sw: 'Jambo hilo haliendani na unachotuma. Chagua jingine.',
    en: 'That category does not go with what you send. Choose another.',
  },
  'place-contradicts-itself': {
    sw: 'Sehemu ulizotaja hazikubaliani. Chagua mahali upya.',
    en: 'The places that you named do not agree. Choose the place again.',
  },
  'idempotency-key-reused': { sw: 'Hilo limeshafanyika.', en: 'That was done already.' },
  'too-many-tickets': {
    sw: 'Simu hii imetuma mara nyingi leo. Jaribu tena kesho.',
    en: 'This phone sent many times today. Try again tomorrow.',
  },
  'too-many-tickets-of-phone': {
    sw: 'Simu hii imetuma mara {limit} leo. Jaribu tena kesho.',
    en: 'This phone sent {limit} times today. Try again tomorrow.',
  },
  'guesses-closed': {
    sw: 'Leo kumekuwa na makosa mengi mno ya namba au msimbo. Jaribu tena kesho, au kwa simu nyingine.',
    en: 'There were too many wrong tries today. Try again tomorrow, or from another phone.',
  },
  'ticket-not-found': {
    sw: 'Namba na msimbo huo haviendani. Viangalie vyote viwili.',
    en: 'That number and secret code do not go together. Check both.',
  },
  'ticket-closed': {
    sw: 'Imefungwa na haipokei ujumbe tena. Kwa jambo jipya tuma upya.',
    en: 'This is closed and takes no more messages. For something new, send a new one.',
  },
};

const noSuchPlace: Text = {
  sw: 'Mahali hapo hapapo tena. Chagua mahali upya.',
  en: 'That place is no longer there. Choose the place again.',
};

/** What is wrong with a part of what was filled in that only keys can choose, by the field's name. */
export const ussdFieldRefusals: Readonly<Record<string, Text>> = {
  category: {
    sw: 'Jambo hilo halipo tena kwenye orodha. Chagua jingine.',
    en: 'That matter is no longer listed. Choose another.',
  },
  institution: {
    sw: 'Taasisi hiyo haipo tena. Chagua nyingine.',
    en: 'That office is no longer there. Choose another.',
  },
  place: noSuchPlace,
  region: noSuchPlace,
  council: noSuchPlace,
  ward: noSuchPlace,
  under: noSuchPlace,
};

/** What is wrong with a text that was written on a phone, where the web's sentence would be too long. */
export const ussdTextErrors: Readonly<Partial<Record<FieldErrorCode, Text>>> = {
  empty: { sw: 'Hujaandika kitu.', en: 'You wrote nothing.' },
  'too-long': { sw: 'Yasizidi herufi {limit}.', en: 'At most {limit} characters.' },
  'control-character': { sw: 'Kuna alama zisizoruhusiwa.', en: 'It has signs that are not allowed.' },
  'bidi-character': { sw: 'Kuna alama zisizoruhusiwa.', en: 'It has signs that are not allowed.' },
  'not-unicode': { sw: 'Maandishi yameharibika. Andika tena.', en: 'The text is damaged. Type it again.' },
};
