import type { Text } from '../../../../domain/foundation/vocabulary/language.ts';
import { localDateOf, momentInFull, timeOfDay } from '../../platform/dates.ts';
import { inEach } from '../../platform/language.ts';

const today: Text = { sw: 'leo', en: 'today' };

/** A moment as it is told on the page: `today 15:30`, and of another day in full. `at` in UTC, `now` in ms. */
export const momentOfEntry = (at: string, now: number = Date.now()): Text =>
  inEach((language) =>
    localDateOf(Date.parse(at)) === localDateOf(now)
      ? `${today[language]} ${timeOfDay(Date.parse(at), language)}`
      : momentInFull(at, language),
  );
