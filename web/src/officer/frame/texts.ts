import type { Text } from '../../../../domain/foundation/vocabulary/language.ts';

/** What stands around each page of officers. */
export const workFrameTexts = {
  ways: { sw: 'Kazi zako', en: 'Your work' },
  keys: { sw: 'Vitufe', en: 'Keys' },
  keysTitle: { sw: 'Vitufe vya ukurasa huu', en: 'Keys of this page' },
  key: { sw: 'Kitufe', en: 'Key' },
  does: { sw: 'Kinafanya nini', en: 'What it does' },
  or: { sw: 'au', en: 'or' },
  showKeys: { sw: 'Onyesha vitufe', en: 'Show the keys' },
  useKeys: { sw: 'Tumia vitufe kwenye mashine hii', en: 'Use the keys on this machine' },
  useKeysHint: {
    sw: 'Zima ikiwa unatumia sauti au kifaa kingine kuandika.',
    en: 'Switch them off if you write by voice or with another device.',
  },
  close: { sw: 'Funga', en: 'Close' },
  logOut: { sw: 'Toka', en: 'Log out' },
} as const satisfies Record<string, Text>;

/** For whom somebody acts, and until when. `until`: a date in words. */
export const actsFor = (office: Text, until: Text | undefined): Text => ({
  sw: `Unakaimu ${office.sw}${until === undefined ? '' : ` hadi ${until.sw}`}`,
  en: `You act for ${office.en}${until === undefined ? '' : ` until ${until.en}`}`,
});

/** What keys that have no letter are called. */
export const keyNames: Readonly<Record<string, Text>> = {
  ArrowDown: { sw: '↓', en: '↓' },
  ArrowUp: { sw: '↑', en: '↑' },
  Enter: { sw: 'Enter', en: 'Enter' },
  Escape: { sw: 'Esc', en: 'Esc' },
};
