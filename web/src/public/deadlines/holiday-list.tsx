import type { ReplyOf } from '../../api/routes.ts';
import { useSay } from '../../platform/language.ts';
import { dateText, dayText } from './dates.ts';
import { deadlinesPage as texts, knownUntilText } from './texts.ts';

type Calendar = ReplyOf<'show-calendar'>;

const yearOf = ({ date }: Calendar['holidays'][number]): string => date.slice(0, 4);

/** The days on which offices are closed, by years. */
export function HolidayList({ calendar: { holidays, knownUntil } }: { readonly calendar: Calendar }) {
  const say = useSay();
  const years = [...new Set(holidays.map(yearOf))];
  return (
    <section aria-labelledby="holidays">
      <h2 id="holidays">{say(texts.holidays)}</h2>
      <p>{say(texts.holidaysText)}</p>
      {years.map((year) => (
        <details key={year}>
          <summary>{year}</summary>
          <div>
            <ul>
              {holidays
                .filter((holiday) => yearOf(holiday) === year)
                .map(({ date, name = texts.declared, expected = false }) => (
                  <li key={date}>
                    <strong>{say(dayText(date))}</strong>: {say(name)}
                    {expected && <span class="quiet"> ({say(texts.expected)})</span>}
                  </li>
                ))}
            </ul>
          </div>
        </details>
      ))}
      {knownUntil !== undefined && <p class="quiet">{say(knownUntilText(dateText(knownUntil)))}</p>}
    </section>
  );
}
