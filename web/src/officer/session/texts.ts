import type { Text } from '../../../../domain/foundation/vocabulary/language.ts';

export const sessionTexts = {
  ended: {
    sw: 'Muda wako wa kuingia umekwisha. Kama uliandika kitu, bado kipo kwenye ukurasa huu.',
    en: 'Your login has ended. If you wrote something, it is still on this page.',
  },
  logInAgain: { sw: 'Ingia tena kwenye dirisha jipya', en: 'Log in again in a new tab' },
  leaving: { sw: 'Bado hujatoka', en: 'You are not logged out yet' },
  leavingWhy: {
    sw: 'Huduma haijapokea ombi lako la kutoka. Usiiache kompyuta hii kabla ya kutoka.',
    en: 'The service has not heard that you logged out. Do not leave this computer before you are logged out.',
  },
  leavingNow: { sw: 'Unatoka…', en: 'Logging out…' },
  tryAgain: { sw: 'Jaribu kutoka tena', en: 'Try to log out again' },
} as const satisfies Record<string, Text>;
