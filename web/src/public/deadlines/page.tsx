import { calendar as builtCalendar } from 'virtual:registry/calendar';
import { deadlines as builtDeadlines, kinds as builtKinds } from 'virtual:registry/deadlines';
import { apiClient } from '../../api/client.ts';
import type { ReplyOf } from '../../api/routes.ts';
import { Frame } from '../../design/frame.tsx';
import { useSay } from '../../platform/language.ts';
import type { RequestParts } from '../../resource/resource.ts';
import { useResource } from '../../resource/use-resource.ts';
import { weekdaysText } from './dates.ts';
import { HolidayList } from './holiday-list.tsx';
import { citizensTimes, deadlinesPage as texts, officeHours } from './texts.ts';
import './deadlines.css';

type Vocabulary = ReplyOf<'show-vocabulary'>;
type Numbers = Pick<Vocabulary, 'deadlines' | 'kinds'>;

const builtNumbers: Numbers = { deadlines: builtDeadlines, kinds: builtKinds };
const askNumbers = (request: RequestParts) => apiClient.GET('/v1/vocabulary', request);
const askCalendar = (request: RequestParts) => apiClient.GET('/v1/calendar', request);

/** How long everybody has, and how days are counted: as it was built, until the API says what is so now. */
export default function DeadlinesPage() {
  const say = useSay();
  const { deadlines, kinds } = useResource<Numbers>(askNumbers, []).data ?? builtNumbers;
  const calendar = useResource(askCalendar, []).data ?? builtCalendar;
  return (
    <Frame title={texts.title} description={texts.description}>
      <h1 tabIndex={-1}>{say(texts.title)}</h1>
      <p>{say(texts.lead)}</p>
      <h2 id="institution">{say(texts.institution)}</h2>
      {deadlines.rows.map((row) => (
        <OfKind key={`${row.kind}${row.urgent ? '!' : ''}`} row={row} kinds={kinds} />
      ))}
      <h2 id="above">{say(texts.above)}</h2>
      <p>{say(texts.aboveText)}</p>
      <Above title={say(texts.ordinary)} {...deadlines.afterEscalationOrAppeal.ordinary} />
      <Above title={say(texts.urgentMatter)} {...deadlines.afterEscalationOrAppeal.urgent} />
      <h2 id="yours">{say(texts.yours)}</h2>
      <ul>
        {citizensTimes.map(({ name, text }) => (
          <li key={name}>{say(text(deadlines[name]))}</li>
        ))}
      </ul>
      <h2 id="counted">{say(texts.counted)}</h2>
      <ul>
        <li>{say(officeHours(calendar.opens, calendar.closes, weekdaysText(calendar.weekdays)))}</li>
        <li>{say(texts.example)}</li>
        <li>{say(texts.after)}</li>
        <li>{say(texts.otherDays)}</li>
        <li>{say(texts.hours)}</li>
      </ul>
      <HolidayList calendar={calendar} />
    </Frame>
  );
}

interface OfKindProps {
  readonly row: Vocabulary['deadlines']['rows'][number];
  readonly kinds: Vocabulary['kinds'];
}

/** What is due when for one kind. */
function OfKind({ row: { kind, urgent, acknowledge, respond, appealWindow }, kinds }: OfKindProps) {
  const say = useSay();
  const name = kinds.find(({ code }) => code === kind)?.name;
  return (
    <>
      <h3 class="kind">
        {name === undefined ? kind : say(name)}
        {urgent && ` (${say(texts.urgent)})`}
      </h3>
      <Times
        rows={[
          { label: say(texts.acknowledge), answer: say(acknowledge.words) },
          { label: say(texts.respond), answer: say(respond?.words ?? texts.noAnswer) },
          ...(appealWindow === undefined
            ? []
            : [{ label: say(texts.appealWindow), answer: say(appealWindow.words) }]),
        ]}
      />
    </>
  );
}

interface TimesProps {
  readonly rows: readonly { readonly label: string; readonly answer: string }[];
}

/** What is to be done, and beside it within which time. */
const Times = ({ rows }: TimesProps) => (
  <dl class="times">
    {rows.map(({ label, answer }) => (
      <div key={label}>
        <dt>{label}</dt>
        <dd>{answer}</dd>
      </div>
    ))}
  </dl>
);

type AboveProps = Vocabulary['deadlines']['afterEscalationOrAppeal']['ordinary'] & {
  readonly title: string;
};

function Above({ title, acknowledge, respond }: AboveProps) {
  const say = useSay();
  return (
    <>
      <h3>{title}</h3>
      <Times
        rows={[
          { label: say(texts.acknowledge), answer: say(acknowledge.words) },
          { label: say(texts.respond), answer: say(respond.words) },
        ]}
      />
    </>
  );
}
