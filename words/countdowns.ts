import type { CountedDown } from '../domain/clock/countdowns.ts';
import type { Text } from '../domain/vocabulary/language.ts';

/** What officers read of a time that runs. `{left}` is a length, `{moment}` and `{since}` are moments. */
export const runningWords: Readonly<Record<CountedDown, Text>> = {
  acknowledge: {
    sw: 'Muda uliobaki wa kukiri kupokea: {left}, hadi {moment}.',
    en: '{left} left to acknowledge, until {moment}.',
  },
  respond: {
    sw: 'Muda uliobaki wa kujibu: {left}, hadi {moment}.',
    en: '{left} left to respond, until {moment}.',
  },
  appeal: {
    sw: 'Muda uliobaki wa mwananchi kukata rufaa: {left}, hadi {moment}.',
    en: '{left} left in which the citizen may appeal, until {moment}.',
  },
};

/** The same of one that is over. */
export const overdueWords: Readonly<Record<Exclude<CountedDown, 'appeal'>, Text>> = {
  acknowledge: {
    sw: 'Kukiri kupokea kumepitiliza muda: ulikuwa hadi {moment}.',
    en: 'The acknowledgement is overdue: it was due by {moment}.',
  },
  respond: {
    sw: 'Jibu limepitiliza muda: ulikuwa hadi {moment}.',
    en: 'The response is overdue: it was due by {moment}.',
  },
};

/** The same of one that stands while the citizen is asked. */
export const standingWords: Text = {
  sw: 'Muda wa kujibu umesimama tangu {since}. Utaendelea mwananchi akijibu, au {moment}. Wakati huo utabaki: {left}.',
  en: 'The time to respond has stood still since {since}. It goes on when the citizen replies, or on {moment}; {left} will then be left.',
};
