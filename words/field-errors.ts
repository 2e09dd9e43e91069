import type { Parameters } from './fill.ts';
import type { Text } from '../domain/foundation/vocabulary/language.ts';

/** What can be wrong with one field, in words. `{…}` is filled from the error's parameters. */
export const fieldErrors = {
  required: { sw: 'Sehemu hii inahitajika.', en: 'This field is required.' },
  'unknown-field': { sw: 'Hakuna sehemu yenye jina hili.', en: 'There is no field of this name.' },
  'wrong-type': { sw: 'Hapa panahitajika {expected}.', en: 'This must be {expected}.' },
  'unknown-value': { sw: 'Chagua moja kati ya hizi: {values}.', en: 'Choose one of these: {values}.' },
  empty: {
    sw: 'Andika angalau herufi moja inayoonekana.',
    en: 'Write at least one character that can be seen.',
  },
  'too-long': {
    sw: 'Maandishi yasizidi herufi {limit}.',
    en: 'The text must have at most {limit} characters.',
  },
  'too-short': {
    sw: 'Maandishi yawe na angalau herufi {limit}, ili mwananchi aelewe.',
    en: 'The text must have at least {limit} characters, so that the citizen understands it.',
  },
  'control-character': {
    sw: 'Maandishi yana alama fiche zisizoruhusiwa. Ziondoe.',
    en: 'The text holds control characters, which are not allowed. Remove them.',
  },
  'bidi-character': {
    sw: 'Maandishi yana alama fiche zinazogeuza mwelekeo wa maandishi. Ziondoe.',
    en: 'The text holds hidden characters that turn the direction of writing. Remove them.',
  },
  'not-unicode': {
    sw: 'Maandishi yameharibika: baadhi ya herufi zimepotea (si Unicode sahihi). Yaandike tena.',
    en: 'The text is damaged: some of its characters were lost (it is no well-formed Unicode). Write it again.',
  },
  'not-an-id': {
    sw: 'Hiki si kitambulisho sahihi.',
    en: 'This is not an id as the registry gives them.',
  },
  'not-a-month': {
    sw: 'Andika mwezi kama 2026-10.',
    en: 'Write a month like 2026-10.',
  },
  'not-a-phone': {
    sw: 'Andika namba ya simu, kwa mfano 0712345678. Ya nchi nyingine ianze na + na namba ya nchi: +254712345678.',
    en: 'Write a phone number, for example 0712345678. One of another country begins with + and its code: +254712345678.',
  },
  'not-a-tanzanian-phone': {
    sw: 'Andika namba ya simu ya mkononi ya Tanzania, kwa mfano 0712345678 au +255712345678.',
    en: 'Write a Tanzanian mobile phone number, for example 0712345678 or +255712345678.',
  },
  'not-an-email': {
    sw: 'Andika anwani ya barua pepe, kwa mfano asha@example.com.',
    en: 'Write an e-mail address, for example asha@example.com.',
  },
  'contact-refused': {
    sw: 'Ukituma bila kujulikana, usiandike jina, simu wala barua pepe: hatuhifadhi chochote kinachokutambulisha.',
    en: 'When you send anonymously, give no name, phone or e-mail: nothing that identifies you is stored.',
  },
  'contact-required': {
    sw: 'Andika namba yako ya simu au barua pepe yako.',
    en: 'Give your phone number or your e-mail address.',
  },
  'one-contact': {
    sw: 'Andika namba ya simu au barua pepe, moja tu kati ya hizo.',
    en: 'Give a phone number or an e-mail address, one of the two.',
  },
  'nothing-given': {
    sw: 'Sema angalau jambo moja la kubadilisha.',
    en: 'Say at least one thing that is to change.',
  },
  'phone-kept': {
    sw: 'Mawasiliano yaliyopo yanaendelea kutumika; usiandike namba nyingine hapa.',
    en: 'The contact that is kept stays in use; give no other phone here.',
  },
  'email-kept': {
    sw: 'Mawasiliano yaliyopo yanaendelea kutumika; usiandike barua pepe nyingine hapa.',
    en: 'The contact that is kept stays in use; give no other e-mail address here.',
  },
  'hidden-without-contact': {
    sw: 'Kuficha jina hakuhitaji mawasiliano mapya. Yaondoe.',
    en: 'To hide your name no contact is needed. Leave it out.',
  },
  'name-required': {
    sw: 'Ukituma kwa kujulikana, andika jina lako.',
    en: 'When you send identified, give your name.',
  },
  'named-twice': {
    sw: 'Hapa kuna kitu kilichotajwa mara mbili. Kitaje mara moja.',
    en: 'This is named twice. Name it once.',
  },
  'officer-twice': {
    sw: 'Mtaje afisa kwa kitambulisho au kwa jina, si kwa vyote viwili.',
    en: 'Name the officer by id or by name, not by both.',
  },
  'too-small': { sw: 'Namba isipungue {minimum}.', en: 'The number must be at least {minimum}.' },
  'too-big': { sw: 'Namba isizidi {maximum}.', en: 'The number must be at most {maximum}.' },
  'search-and-parent': {
    sw: 'Tafuta kwa jina au orodhesha zilizo chini ya taasisi, si vyote viwili.',
    en: 'Search by name or list what lies under an institution, not both.',
  },
  'no-such-filters': {
    sw: 'Vichujio hivi viwili havitumiki pamoja. Chagua kimoja.',
    en: 'These two filters do not go together. Choose one of them.',
  },
  'stamp-ahead': {
    sw: 'Muhuri wa kupokelewa hauwezi kuwa wa wakati ujao.',
    en: 'The received stamp cannot lie in the future.',
  },
  'stamp-too-old': {
    sw: 'Muhuri wa kupokelewa ni wa zamani mno.',
    en: 'The received stamp lies too far back.',
  },
  'not-a-cursor': {
    sw: 'Alama hii ya ukurasa si sahihi. Anza tena na ukurasa wa kwanza.',
    en: 'This is no cursor of this listing. Begin again with its first page.',
  },
  'not-a-mark': {
    sw: 'Alama hii ya jambo lililokwisha andikwa si sahihi. Itume kama ulivyoipokea, au usiitume.',
    en: 'This is no mark of an incident. Send it as you received it, or leave it out.',
  },
  unknown: {
    sw: 'Rejista haina kitambulisho hiki.',
    en: 'The registry has no such id.',
  },
  'lies-elsewhere': {
    sw: 'Mahali hapa ({part}) hapako ndani ya: {whole}.',
    en: 'This place ({part}) does not lie in {whole}.',
  },
  invalid: { sw: 'Thamani hii si sahihi.', en: 'This value is not valid.' },
} as const satisfies Record<string, Text>;

export type FieldErrorCode = keyof typeof fieldErrors;

/** What is wrong with one field, before it is put into words. */
export interface FieldError {
  readonly path: readonly PropertyKey[];
  readonly code: FieldErrorCode;
  readonly parameters?: Parameters | undefined;
}
