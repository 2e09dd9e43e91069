import type { CountedDown } from '../domain/ticketing/clock/countdowns.ts';
import type { Text } from '../domain/foundation/vocabulary/language.ts';
import type { DueSubject } from './due.ts';

/** What is due by when, as officers read it. `{moment}` is the last one, `{due}` how far it is, as in the queue. */
export const countdownWords: Readonly<Record<CountedDown, Text>> = {
  acknowledge: {
    sw: 'Uthibitisho wa kupokea unatakiwa kufikia {moment}: {due}.',
    en: 'Acknowledgement due by {moment}: {due}.',
  },
  respond: { sw: 'Jibu linatakiwa kufikia {moment}: {due}.', en: 'Answer due by {moment}: {due}.' },
  appeal: {
    sw: 'Mwananchi anaweza kukata rufaa hadi {moment}: {due}.',
    en: 'The citizen may appeal until {moment}: {due}.',
  },
};

/** What is late when a countdown is over. */
export const lateOfCountdown: Readonly<Record<CountedDown, DueSubject>> = {
  acknowledge: 'acknowledgement',
  respond: 'response',
  appeal: 'response',
};

/** A countdown that stands while the citizen is asked. `{left}` is a length of time. */
export const pausedWords: Text = {
  sw: 'Muda wa kujibu umesimama tangu {since}. Utaendelea mwananchi akijibu, au {moment}. Wakati huo utabaki: {left}.',
  en: 'The time to respond has stood still since {since}. It goes on when the citizen replies, or on {moment}; {left} will then be left.',
};
