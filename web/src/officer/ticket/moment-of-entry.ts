import { inEach, type Text } from '../../../../domain/foundation/vocabulary/language.ts';
import { localDateOf, momentInFull, timeOfDay } from '../../platform/dates.ts';
import { catalogue } from '../../../../words/catalogue.ts';

const t = catalogue<typeof import('#texts/officer/ticket')>('officer/ticket');

const today: Text = t.today;

/** A moment as it is told on the page: `today 15:30`, and of another day in full. `at` in UTC, `now` in ms. */
export const momentOfEntry = (at: string, now: number = Date.now()): Text =>
  inEach((language) =>
    localDateOf(Date.parse(at)) === localDateOf(now)
      ? `${today[language]} ${timeOfDay(Date.parse(at), language)}`
      : momentInFull(at, language),
  );
