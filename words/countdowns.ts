import type { CountedDown } from '../domain/ticketing/clock/countdowns.ts';
import type { Text } from '../domain/foundation/vocabulary/language.ts';
import type { DueSubject } from './due.ts';
import { catalogue } from './catalogue.ts';

const t = catalogue<typeof import('#texts/vocabulary')>('vocabulary');

/** What is due by when, as officers read it. `{moment}` is the last one, `{due}` how far it is, as in the queue. */
export const countdownWords: Readonly<Record<CountedDown, Text>> = t.countdown;

/** What is late when a countdown is over. */
export const lateOfCountdown: Readonly<Record<CountedDown, DueSubject>> = {
  acknowledge: 'acknowledgement',
  respond: 'response',
  appeal: 'response',
};

/** A countdown that stands while the citizen is asked. `{left}` is a length of time. */
export const pausedWords: Text = t.paused;
