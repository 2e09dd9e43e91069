import type { Text } from '../../../../domain/foundation/vocabulary/language.ts';

/** What the custodian's page says. */
export const custodianTexts = {
  title: { sw: 'Maombi ya utambulisho', en: 'Requests for identities' },
  description: {
    sw: 'Maombi ya kumjua aliyetuma ujumbe, yanayosubiri uamuzi wako.',
    en: 'Requests to know who sent a ticket, which await your decision.',
  },
  lead: {
    sw: 'Yanayokaribia muda yako juu. Kusoma sababu ya ombi kunaandikwa kwenye kumbukumbu.',
    en: 'What is due first stands on top. Reading the motivation of a request is recorded.',
  },
  empty: { sw: 'Hakuna ombi linalosubiri.', en: 'No request awaits a decision.' },
  more: { sw: 'Onyesha zaidi', en: 'Show more' },
  lifeAtRisk: { sw: 'Maisha ya mtu yako hatarini', en: 'A life is at risk' },
  askedBy: { sw: 'Limetumwa na', en: 'Asked by' },
  asker: { sw: 'Afisa aliyeomba', en: 'Officer who asks' },
  askedAt: { sw: 'Lilitumwa', en: 'Asked on' },
  decideBy: { sw: 'Mwisho wa kuamua', en: 'To be decided by' },
  ticket: { sw: 'Ujumbe', en: 'Ticket' },
  read: { sw: 'Soma sababu', en: 'Read the motivation' },
  reading: { sw: 'Inafunguliwa…', en: 'Opening…' },
  motivation: { sw: 'Sababu ya ombi', en: 'Motivation' },
  back: { sw: 'Rudi kwenye orodha', en: 'Back to the list' },
  decision: { sw: 'Uamuzi wako', en: 'Your decision' },
  grant: { sw: 'Ruhusu', en: 'Grant' },
  grantHint: {
    sw: 'Aliyeomba ataona utambulisho kwa muda mfupi, na mwananchi ataambiwa.',
    en: 'The asker sees the identity for a limited time, and the citizen is told.',
  },
  refuse: { sw: 'Kataa', en: 'Refuse' },
  refuseHint: { sw: 'Aliyeomba haoni chochote.', en: 'The asker sees nothing.' },
  reason: { sw: 'Sababu ya uamuzi', en: 'The reason' },
  reasonHint: { sw: 'Inabaki kwenye kumbukumbu.', en: 'It stays on record.' },
  decide: { sw: 'Amua', en: 'Decide' },
  deciding: { sw: 'Inatumwa…', en: 'Sending…' },
  noDecision: { sw: 'Chagua kuruhusu au kukataa.', en: 'Choose to grant or to refuse.' },
  noReason: { sw: 'Andika sababu ya uamuzi.', en: 'Write the reason.' },
  uncertain: {
    sw: 'Haijulikani kama uamuzi umefika. Tuma tena: utabaki uamuzi mmoja.',
    en: 'Nobody knows whether it arrived. Send it again: it stays one decision.',
  },
  meanwhile: {
    sw: 'Ombi hili limebadilika tangu ulisome. Rudi kwenye orodha.',
    en: 'This request changed since you read it. Go back to the list.',
  },
  decided: { sw: 'Uamuzi umeandikwa', en: 'The decision is on record' },
} as const satisfies Record<string, Text>;

/** Until when the asker sees an identity. `moment`: in words. */
export const visibleUntil = (moment: Text): Text => ({
  sw: `Aliyeomba anaona utambulisho hadi ${moment.sw}.`,
  en: `The asker sees the identity until ${moment.en}.`,
});

/** How long is left to decide. `left`: in words. */
export const leftToDecide = (left: Text): Text => ({ sw: `(${left.sw})`, en: `(${left.en})` });
export const tooLate = { sw: '(muda umepita)', en: '(the time is over)' } as const satisfies Text;
