import type { Becoming } from '../domain/ticketing/clock/clock-changes.ts';
import type { CountedDown } from '../domain/ticketing/clock/countdowns.ts';
import type { Text } from '../domain/foundation/vocabulary/language.ts';

/** What a time is called where it is said what becomes of it. */
export const timeWords: Readonly<Record<CountedDown, Text>> = {
  acknowledge: { sw: 'Muda wa kuthibitisha kupokea', en: 'The time to acknowledge' },
  respond: { sw: 'Muda wa kujibu', en: 'The time to respond' },
  appeal: { sw: 'Muda wa mwananchi kukata rufaa', en: "The citizen's time to appeal" },
};

/** What becomes of a time by an act. `{time}` is its name, `{before}` and `{after}` are moments. */
export const becomingWords: Readonly<Record<Becoming, Text>> = {
  stays: { sw: '{time} haubadiliki: hadi {after}.', en: '{time} stays as it is: until {after}.' },
  moves: {
    sw: '{time}: ulikuwa hadi {before}, utakuwa hadi {after}.',
    en: '{time} moves from {before} to {after}.',
  },
  begins: { sw: '{time} unaanza: hadi {after}.', en: '{time} begins: until {after}.' },
  stops: {
    sw: '{time} unasimama hadi mwananchi ajibu, mwisho {after}.',
    en: '{time} stands still until the citizen replies, until {after} at the latest.',
  },
  'goes-on': { sw: '{time} unaendelea: hadi {after}.', en: '{time} goes on: until {after}.' },
  ends: { sw: '{time} unaisha.', en: '{time} ends.' },
};
