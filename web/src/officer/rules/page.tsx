import { dateInFull, localDateOf } from '../../platform/dates.ts';
import { Details } from '../../design/details.tsx';
import { useLanguage, useSay } from '../../platform/language.ts';
import { useResource } from '../../resource/use-resource.ts';
import type { WholeRegistry } from '../administration/change-command.ts';
import { RegistryAnswer } from '../administration/registry-answer.tsx';
import { ChangeLink } from '../administration/change-link.tsx';
import { DeadlinesTable, useCategories } from '../administration/deadlines-table.tsx';
import { History } from '../administration/history.tsx';
import { changeNames } from '../administration/texts.ts';
import { WorkFrame } from '../frame/work-frame.tsx';
import { officerApi } from '../session/officer-api.ts';
import type { WorkPageProps } from '../pages.tsx';
import { rulesTexts as texts } from './texts.ts';

const ofDeadlines = { part: 'deadlines' } as const;
const ofCalendar = { part: 'calendar' } as const;
const ofRouting = { part: 'routing' } as const;

/** What holds for everybody: deadlines, and the days on which offices are closed. */
export default function RulesPage({ me }: WorkPageProps) {
  const say = useSay();
  return (
    <WorkFrame title={texts.title} description={texts.description} me={me}>
      <h1 tabIndex={-1}>{say(texts.title)}</h1>
      <RegistryAnswer asked={useResource((request) => officerApi.GET('/v1/officer/registry', request), [])}>
        {({ nationWide, deadlines, calendar }) => (
          <>
            {!nationWide && <p>{say(texts.notYours)}</p>}
            <h2>{say(texts.deadlines)}</h2>
            <DeadlinesTable rows={deadlines.rows} />
            {nationWide && <Change act="set-deadlines" />}
            <h2>{say(texts.days)}</h2>
            <Days holidays={calendar.holidays} />
            {nationWide && <Change act="change-calendar" />}
            {nationWide && <Routing />}
            <History of={ofDeadlines} title={say(texts.deadlinesHistory)} />
            <History of={ofCalendar} title={say(texts.daysHistory)} />
            <History of={ofRouting} title={say(texts.routingHistory)} />
          </>
        )}
      </RegistryAnswer>
    </WorkFrame>
  );
}

function Change({ act }: { readonly act: 'set-deadlines' | 'change-calendar' }) {
  const say = useSay();
  return (
    <ul class="changes-offered">
      <li>
        <ChangeLink act={act}>{say(changeNames[act])}</ChangeLink>
      </li>
    </ul>
  );
}

/** The categories, each with the way to change which office is suggested for it. */
function Routing() {
  const say = useSay();
  const categories = useCategories() ?? [];
  return (
    <Details title={say(texts.routing)}>
      <ul class="changes-offered">
        {categories.map(({ id, name }) => (
          <li key={id}>
            <ChangeLink act="set-routing" of={{ category: id }}>
              {say(name)}
            </ChangeLink>
          </li>
        ))}
      </ul>
    </Details>
  );
}

type Holidays = WholeRegistry['calendar']['holidays'];

function Days({ holidays }: { readonly holidays: Holidays }) {
  const say = useSay();
  const today = localDateOf(Date.now());
  const past = holidays.filter(({ date }) => date < today);
  return (
    <>
      <DayRows days={holidays.filter(({ date }) => date >= today)} />
      {past.length > 0 && (
        <Details title={say(texts.past)}>
          <DayRows days={past} />
        </Details>
      )}
    </>
  );
}

function DayRows({ days }: { readonly days: Holidays }) {
  const say = useSay();
  const language = useLanguage();
  return (
    <ul class="rows-of-registry">
      {days.map(({ date, name }) => (
        <li key={date}>
          <strong>{dateInFull(date, language)}</strong>
          <span>{name === undefined ? say(texts.unnamed) : say(name)}</span>
        </li>
      ))}
    </ul>
  );
}
