import type { Text } from '../../../../domain/foundation/vocabulary/language.ts';

/** What stands where a page can't. */
export const accessTexts = {
  work: { sw: 'Kazi za maafisa', en: "Officers' work" },
  description: {
    sw: 'Kurasa za maafisa wanaoshughulikia malalamiko na maoni.',
    en: 'The pages of officers who work on tickets.',
  },
  noScript: {
    sw: 'Kurasa za maafisa zinahitaji JavaScript. Iwashe kwenye kivinjari chako.',
    en: "Officers' pages need JavaScript. Switch it on in your browser.",
  },
  notAllowed: { sw: 'Huna ruhusa ya ukurasa huu', en: 'You may not see this page' },
  notAllowedWhy: {
    sw: 'Majukumu yako kwenye mfumo hayahusu ukurasa huu. Ukiona ni kosa, mwambie msimamizi wa mfumo.',
    en: 'This page is not part of your roles. If you think that is wrong, tell the administrator.',
  },
  toStart: { sw: 'Nenda kwenye kazi zako', en: 'Go to your work' },
  unknown: { sw: 'Hujasajiliwa kama afisa', en: 'You are not registered as an officer' },
  unknownWhy: {
    sw: 'Umeingia, lakini jina lako halimo kwenye rejista ya maafisa kwa sasa. Mwambie msimamizi wa mfumo.',
    en: 'You are logged in, but the registry of officers does not know you now. Tell the administrator.',
  },
  nothing: { sw: 'Ukurasa huu haupo', en: 'There is no such page' },
  nothingWhy: {
    sw: 'Anwani huenda ina kosa. Anza kwenye kazi zako.',
    en: 'The address may be wrong. Begin at your work.',
  },
  notLoaded: { sw: 'Ukurasa haukupatikana', en: 'The page could not be loaded' },
  again: { sw: 'Jaribu tena', en: 'Try again' },
  logOut: { sw: 'Toka', en: 'Log out' },
} as const satisfies Record<string, Text>;
