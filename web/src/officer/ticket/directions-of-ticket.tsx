import type { ReplyOf } from '../../api/routes.ts';
import { useLanguage, useSay } from '../../platform/language.ts';
import { DueOfDirection, EndOfDirection, nameOfGiver } from '../directions/direction-row.tsx';
import { directionsTexts as texts } from '../directions/texts.ts';
import { dayInFull } from '../lists/day-in-full.ts';

/** What was directed on a ticket, by when, and what became of it. */
export function DirectionsOfTicket({
  directions,
}: {
  readonly directions: readonly NonNullable<ReplyOf<'open-ticket'>['present']>['directions'][number][];
}) {
  const say = useSay();
  const language = useLanguage();
  if (directions.length === 0) return null;
  return (
    <section class="directions">
      <h2>{say(texts.title)}</h2>
      <ul>
        {directions.map((one) => (
          <li key={one.direction}>
            <DueOfDirection direction={one} />
            <span>
              {say(texts.to)}: {say(one.to.shortName)}. {say(texts.from)}: {nameOfGiver(one, say)},{' '}
              {dayInFull(one.given.date, language)}.
            </span>
            <EndOfDirection direction={one} />
          </li>
        ))}
      </ul>
    </section>
  );
}
