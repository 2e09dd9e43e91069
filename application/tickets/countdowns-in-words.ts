import { countdownsOf, type Countdown, type CountedDown } from '../../domain/clock/countdowns.ts';
import type { Calendar } from '../../domain/time/calendar.ts';
import type { Instant } from '../../domain/time/instant.ts';
import type { Ticket } from '../../domain/tickets/ticket.ts';
import type { Language, Text } from '../../domain/vocabulary/language.ts';
import { overdueWords, runningWords, standingWords } from '../../words/countdowns.ts';
import { inWords } from '../../words/durations.ts';
import { fill } from '../../words/fill.ts';
import { momentInWords } from './moment-words.ts';

/** A time that runs, stands or is over, as officers read it. */
export interface CountdownInWords {
  readonly of: CountedDown;
  readonly state: Countdown['state'];
  /** Of one that stands: when it goes on at the latest. */
  readonly until: Instant;
  /** Since when it stands. */
  readonly since?: Instant;
  readonly text: string;
}

const textOf = (countdown: Countdown): Text => {
  switch (countdown.state) {
    case 'runs':
      return runningWords[countdown.of];
    case 'late':
      return overdueWords[countdown.of];
    case 'stands':
      return standingWords;
  }
};

/** The times that matter of a ticket at `now`, in words. */
export const countdownsInWords = (
  ticket: Ticket,
  now: Instant,
  { calendar, language }: { readonly calendar: Calendar; readonly language: Language },
): readonly CountdownInWords[] =>
  countdownsOf(ticket, now, calendar).map((countdown) => {
    const { of, state, until } = countdown;
    const locale = { language, timeZone: calendar.timeZone };
    const since = state === 'stands' ? countdown.since : undefined;
    const text = fill(
      textOf(countdown),
      {
        moment: momentInWords(until, locale),
        ...(since !== undefined && { since: momentInWords(since, locale) }),
        ...(state !== 'late' && { left: inWords(countdown.left, language) }),
      },
      language,
    );
    return { of, state, until, ...(since !== undefined && { since }), text };
  });
