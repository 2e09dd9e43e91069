import type { Text } from '../../../../domain/foundation/vocabulary/language.ts';

export const loginTexts = {
  title: { sw: 'Ingia kama afisa', en: 'Log in as an officer' },
  description: {
    sw: 'Kurasa hizi ni za maafisa wanaoshughulikia malalamiko na maoni.',
    en: 'These pages are for officers who work on tickets.',
  },
  how: {
    sw: 'Utapelekwa kwenye ukurasa wa kuingia, kisha utarudishwa hapa.',
    en: 'You will be taken to the login page, and then back here.',
  },
  logIn: { sw: 'Ingia', en: 'Log in' },
  citizens: {
    sw: 'Wewe ni mwananchi? Huhitaji kuingia:',
    en: 'Are you a citizen? You need no login:',
  },
  send: { sw: 'tuma lalamiko au maoni', en: 'send a ticket' },
  entering: { sw: 'Unaingia…', en: 'Logging in…' },
  out: { sw: 'Umetoka.', en: 'You are logged out.' },
  again: {
    sw: 'Umeingia tena. Rudi kwenye dirisha ulilotoka: ulichoandika kipo.',
    en: 'You are in again. Go back to the tab that you came from: what you wrote is there.',
  },
  closeTab: { sw: 'Funga dirisha hili', en: 'Close this tab' },
  'begun-elsewhere': {
    sw: 'Kuingia huku hakukuanzia kwenye dirisha hili, au kulianza zamani. Anza upya.',
    en: 'This login did not begin in this tab, or long ago. Begin again.',
  },
  'not-let-in': {
    sw: 'Ukurasa wa kuingia haukukubali. Jaribu tena.',
    en: 'The login page did not let you in. Try again.',
  },
} as const satisfies Record<string, Text>;
