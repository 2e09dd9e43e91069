import { inEach, type Language } from '../../../../domain/foundation/vocabulary/language.ts';
import { isNightHour } from '../../../../domain/foundation/vocabulary/night-hours.ts';
import { timeInWords } from '../../../../words/clock-times.ts';
import { useSay } from '../../platform/language.ts';
import { hoursText } from './texts.ts';

const height = 18;

/** Counts by the hour of the day as 24 bars, the night in another colour and with a line below; in words for who reads by ear. */
export function HoursOfDay({ byHour }: { readonly byHour: readonly number[] }) {
  const say = useSay();
  const most = Math.max(...byHour, 1);
  const busiest = byHour.indexOf(Math.max(...byHour));
  return (
    <svg
      class="hours-of-day"
      viewBox={`0 0 ${byHour.length * 6} ${height + 3}`}
      role="img"
      aria-label={say(hoursText(inEach((language: Language) => timeInWords(busiest, 0, language))))}
    >
      {byHour.map((count, hour) => {
        const tall = count === 0 ? 1 : Math.max(2, Math.round((count / most) * height));
        return (
          <g key={hour} class={isNightHour(hour) ? 'night' : 'day'}>
            <rect x={hour * 6} y={height - tall} width="5" height={tall} />
            {isNightHour(hour) && <rect x={hour * 6} y={height + 1} width="6" height="2" />}
          </g>
        );
      })}
    </svg>
  );
}
