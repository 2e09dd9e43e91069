import { dueLookOf, type DatedEntry, type DueLook } from '../../domain/casework/queues/due-look.ts';
import type { Calendar } from '../../domain/foundation/time/calendar.ts';
import { secondsOf, type Instant } from '../../domain/foundation/time/instant.ts';
import { dayOf, wallSecondsAt } from '../../domain/foundation/time/local-time.ts';
import type { DurationUnit } from '../../domain/foundation/time/duration.ts';
import type { Language, Text } from '../../domain/foundation/vocabulary/language.ts';
import { clockTime } from '../../words/clock-times.ts';
import { ageWords, dueInRow, dueWords, lateWords, type DueSubject } from '../../words/due.ts';
import { inWords } from '../../words/durations.ts';
import { fill } from '../../words/fill.ts';

/** A text for each way in which something can be due. */
type WordsOfDue = typeof dueInRow;

export interface DueReader {
  readonly language: Language;
  readonly now: Instant;
}

export interface DueInWords {
  readonly dueLook: DueLook;
  readonly dueWords: string;
  /** Few enough words for a row of a list of tickets. */
  readonly dueShort: string;
}

/**
 * Words a deadline for officers, in the queue, on the ticket, in directions and in oversight alike: how pressing it looks, and how
 * far it is in working days, of an urgent ticket in days of the calendar. `subject` is what is late, for its Swahili noun class.
 */
export function dueInWords(
  dated: DatedEntry,
  calendar: Calendar,
  { language, now }: DueReader,
  subject: DueSubject = 'ticket',
): DueInWords {
  const { look, days, stands } = dueLookOf(dated, now, calendar);
  const late = lateWords[subject];
  const time = clockTime(dated.due, calendar.timeZone, language);
  const filled = (text: Text, unit: DurationUnit): string =>
    fill(text, { days: inWords({ amount: days, unit }, language), time }, language);
  const worded = (texts: WordsOfDue): Text => {
    if (look !== 'late') return texts[look];
    return stands ? texts.latePaused : days === 0 ? texts.lateToday : texts.late;
  };
  const inFull = { ...dueWords, late: late.earlier, lateToday: late.today, latePaused: late.paused };
  return {
    dueLook: look,
    dueWords: filled(worded(inFull), dated.urgent ? 'days' : 'working-days'),
    dueShort: filled(worded(dueInRow), 'days'),
  };
}

/** Words how long ago a ticket was sent, in days of the calendar. */
export function ageInWords(
  submittedAt: Instant,
  { timeZone }: Pick<Calendar, 'timeZone'>,
  { language, now }: DueReader,
): string {
  const dayAt = (instant: Instant): number => dayOf(wallSecondsAt(secondsOf(instant), timeZone));
  const days = Math.max(0, dayAt(now) - dayAt(submittedAt));
  const word = (['today', 'yesterday'] as const)[days] ?? 'earlier';
  return fill(ageWords[word], { days: inWords({ amount: days, unit: 'days' }, language) }, language);
}
