import { countdownsOf, type Countdown, type CountedDown } from '../../domain/ticketing/clock/countdowns.ts';
import type { Calendar } from '../../domain/foundation/time/calendar.ts';
import type { Instant } from '../../domain/foundation/time/instant.ts';
import type { Ticket } from '../../domain/ticketing/tickets/ticket.ts';
import type { Language } from '../../domain/foundation/vocabulary/language.ts';
import { countdownWords, lateOfCountdown, pausedWords } from '../../words/countdowns.ts';
import { inWords } from '../../words/durations.ts';
import { fill } from '../../words/fill.ts';
import { dueInWords } from './due-in-words.ts';
import { momentInWords } from './moment-words.ts';

/** A time that runs, stands or is over, as officers read it. */
export interface CountdownInWords {
  readonly of: CountedDown;
  readonly state: Countdown['state'];
  /** When a paused countdown goes on at the latest. */
  readonly until: Instant;
  /** Since when it stands. */
  readonly since?: Instant;
  readonly text: string;
}

/** Words the times that matter of a ticket at `now`; how far they are is said as in the queue. */
export const countdownsInWords = (
  ticket: Ticket,
  now: Instant,
  { calendar, language }: { readonly calendar: Calendar; readonly language: Language },
): readonly CountdownInWords[] =>
  countdownsOf(ticket, now, calendar).map((countdown) => {
    const { of, state, until } = countdown;
    const locale = { language, timeZone: calendar.timeZone };
    const moment = momentInWords(until, locale);
    if (state === 'stands') {
      const { since, left } = countdown;
      const parameters = { moment, since: momentInWords(since, locale), left: inWords(left, language) };
      return { of, state, until, since, text: fill(pausedWords, parameters, language) };
    }
    const dated = { due: until, status: ticket.status, urgent: countdown.urgent } as const;
    const due = dueInWords(dated, calendar, { language, now }, lateOfCountdown[of]).dueWords;
    return { of, state, until, text: fill(countdownWords[of], { moment, due }, language) };
  });
