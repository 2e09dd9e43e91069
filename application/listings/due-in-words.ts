import { dueLookOf, type DueLook } from '../../domain/queues/due-look.ts';
import type { QueueLine } from '../../domain/queues/line.ts';
import type { Calendar } from '../../domain/time/calendar.ts';
import { secondsOf, type Instant } from '../../domain/time/instant.ts';
import { dayOf, wallSecondsAt } from '../../domain/time/local-time.ts';
import type { Language } from '../../domain/vocabulary/language.ts';
import { ageWords, dueWords, lateWords } from '../../words/due.ts';
import { inWords } from '../../words/durations.ts';
import { fill } from '../../words/fill.ts';

export interface LineReader {
  readonly language: Language;
  readonly now: Instant;
}

export interface DueInWords {
  readonly dueLook: DueLook;
  readonly dueWords: string;
}

const timeOn = (instant: Instant, timeZone: string): string =>
  new Date(wallSecondsAt(secondsOf(instant), timeZone) * 1000).toISOString().slice(11, 16);

/** By when a line is due, as it looks and as people say it. */
export function dueInWords(line: QueueLine, calendar: Calendar, { language, now }: LineReader): DueInWords {
  const { look, days, stands } = dueLookOf(line, now, calendar);
  const words = () => {
    if (look === 'late' && stands) return lateWords.stands[language];
    if (look === 'late' && days === 0) return lateWords.today[language];
    const unit = line.urgent ? 'days' : 'working-days';
    const parameters = {
      days: inWords({ amount: days, unit }, language),
      time: timeOn(line.due, calendar.timeZone),
    };
    return fill(dueWords[look], parameters, language);
  };
  return { dueLook: look, dueWords: words() };
}

/** How long ago it was sent, in days of the calendar. */
export function ageInWords(
  submittedAt: Instant,
  { timeZone }: Pick<Calendar, 'timeZone'>,
  { language, now }: LineReader,
): string {
  const dayAt = (instant: Instant): number => dayOf(wallSecondsAt(secondsOf(instant), timeZone));
  const days = Math.max(0, dayAt(now) - dayAt(submittedAt));
  const word = (['today', 'yesterday'] as const)[days] ?? 'earlier';
  return fill(ageWords[word], { days: inWords({ amount: days, unit: 'days' }, language) }, language);
}
