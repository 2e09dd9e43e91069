import { inGroups } from '../../platform/digits.ts';
import { dateInShort, localDateOf } from '../../platform/dates.ts';
import { useLanguage, useSay } from '../../platform/language.ts';
import { upperFirst } from '../../platform/upper-first.ts';
import { officerName } from '../../../../words/unlisted.ts';
import { WorkLink } from '../frame/work-link.tsx';
import { dayAndCount, incidentTexts as texts } from './texts.ts';
import type { IncidentOfApi, TicketOfIncident } from './use-incident.ts';

const byCount = (keys: readonly string[]): readonly (readonly [string, number])[] =>
  [...Map.groupBy(keys, (key) => key)].map(([key, those]) => [key, those.length] as const);

/** What of an incident is seen at a glance: on which days tickets came, from where, and who waits no longer. */
export function FactsOfIncident({
  incident: { tickets, ended, history },
}: {
  readonly incident: IncidentOfApi;
}) {
  return (
    <aside class="facts-of-incident">
      {history.length > 0 && <HistoryOfIncident history={history} />}
      <DaysOfIncident tickets={tickets} />
      <PlacesOfIncident tickets={tickets} />
      {ended.length > 0 && <EndedOfIncident ended={ended} />}
    </aside>
  );
}

function HistoryOfIncident({ history }: Pick<IncidentOfApi, 'history'>) {
  const say = useSay();
  const language = useLanguage();
  return (
    <section aria-labelledby="history-of-incident">
      <h2 id="history-of-incident">{say(texts.history)}</h2>
      <ol class="history-of-incident">
        {history.map(({ what, at, number, by }) => (
          <li key={`${what} ${at} ${number}`}>
            <span>
              {say(texts.step[what])}{' '}
              <WorkLink to="ticket" number={number}>
                {inGroups(number)}
              </WorkLink>
              {by !== undefined && <span class="quiet">, {say(officerName(by.name))}</span>}
            </span>
            <time class="quiet" dateTime={at}>
              {dateInShort(localDateOf(Date.parse(at)), language)}
            </time>
          </li>
        ))}
      </ol>
    </section>
  );
}

function DaysOfIncident({ tickets }: Pick<IncidentOfApi, 'tickets'>) {
  const say = useSay();
  const days = byCount(tickets.flatMap(({ submittedDate }) => submittedDate ?? [])).toSorted();
  const most = Math.max(1, ...days.map(([, count]) => count));
  if (days.length === 0) return null;
  return (
    <section aria-labelledby="days-of-incident">
      <h2 id="days-of-incident">{say(texts.days)}</h2>
      <ol class="bars">
        {days.map(([day, count]) => (
          <li key={day}>
            <span>{say(dayAndCount(day, count))}</span>
            <span class="bar" style={{ width: `${(100 * count) / most}%` }} />
          </li>
        ))}
      </ol>
    </section>
  );
}

function PlacesOfIncident({ tickets }: Pick<IncidentOfApi, 'tickets'>) {
  const say = useSay();
  const placeOf = ({ place }: TicketOfIncident): string => {
    const part = place?.ward ?? place?.council ?? place?.region;
    return part === undefined ? (place?.whereabouts?.word ?? say(texts.anywhere)) : say(part.name);
  };
  const places = byCount(tickets.map(placeOf)).toSorted(([, a], [, b]) => b - a);
  if (places.length === 0) return null;
  return (
    <section aria-labelledby="places-of-incident">
      <h2 id="places-of-incident">{say(texts.places)}</h2>
      <ul class="counted">
        {places.map(([place, count]) => (
          <li key={place}>
            <span>{place}</span> <span class="quiet">{count}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function EndedOfIncident({ ended }: Pick<IncidentOfApi, 'ended'>) {
  const say = useSay();
  return (
    <section aria-labelledby="ended-of-incident">
      <h2 id="ended-of-incident">{say(texts.ended)}</h2>
      <ul class="counted">
        {ended.map(({ number, status }) => (
          <li key={number}>
            <WorkLink to="ticket" number={number}>
              {inGroups(number)}
            </WorkLink>{' '}
            <span class="quiet">{upperFirst(status.word)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
