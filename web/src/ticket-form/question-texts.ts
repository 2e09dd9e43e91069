import type { Text } from '../../../domain/foundation/vocabulary/language.ts';

/** What the questions of a ticket ask of whoever sends it. */
export const ticketQuestionTexts = {
  subject: { sw: 'Kwa ufupi', en: 'In one line' },
  subjectHint: {
    sw: 'Kwa mfano: Hakuna maji Mbezi kwa siku kumi.',
    en: 'For example: No water in Mbezi for ten days.',
  },
  details: { sw: 'Maelezo', en: 'What happened' },
  detailsHint: {
    sw: 'Nini, lini, wapi na nani. Usiandike nywila wala namba ya siri ya benki.',
    en: 'What, when, where and who. Do not write passwords or bank PINs.',
  },
  remedy: { sw: 'Unataka nini kifanyike?', en: 'What should be done?' },
  office: { sw: 'Ni ya ofisi gani?', en: 'Which office is it for?' },
  noOffices: {
    sw: 'Hatuna pendekezo kwa jambo hili. Tafuta ofisi kwa jina.',
    en: 'We have no suggestion for this. Search for the office by its name.',
  },
  chosenOffice: { sw: 'Uliyoichagua', en: 'The one you chose' },
  about: { sw: 'Inamhusu mtu wa ofisi hii?', en: 'Is it about somebody at this office?' },
  officer: { sw: 'Jina lake, au namna ya kumtambua', en: 'The name, or how to recognise them' },
  suggested: { sw: 'Inapendekezwa kwa jambo hili.', en: 'Suggested for this matter.' },
  more: { sw: 'Maana ya kila chaguo', en: 'What each choice means' },
  name: { sw: 'Jina lako', en: 'Your name' },
  contactHint: {
    sw: 'Andika simu, barua pepe, au vyote viwili.',
    en: 'Give a phone, an e-mail address, or both.',
  },
  phone: { sw: 'Namba ya simu', en: 'Phone number' },
  phoneHint: {
    sw: 'Kwa mfano 0712 345 678. Ya nchi nyingine: anza na +.',
    en: 'For example 0712 345 678. From another country: begin with +.',
  },
  email: { sw: 'Barua pepe', en: 'E-mail address' },
  safe: { sw: 'Je, ni salama kukutumia ujumbe?', en: 'Is it safe to send you messages?' },
  safeHint: {
    sw: 'Anayetumia simu au barua pepe yako anaweza kuuona.',
    en: 'Anyone who uses your phone or e-mail may see them.',
  },
  safeYes: { sw: 'Ndiyo, ni salama', en: 'Yes, it is safe' },
  safeNo: { sw: 'Hapana, nisitumiwe chochote', en: 'No, send me nothing' },
  safeNoHint: {
    sw: 'Utafuatilia mwenyewe kwa namba na msimbo wa siri.',
    en: 'You follow up yourself with the number and the secret code.',
  },
} as const satisfies Record<string, Text>;

/** The same, also as it is asked by who writes it down for somebody else. */
export type TicketQuestionTexts = Readonly<Record<keyof typeof ticketQuestionTexts, Text>>;
