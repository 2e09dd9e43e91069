import { useEffect, useMemo, useState } from 'preact/hooks';
import { againstUsual, type AgainstUsual } from '../../../../domain/audit/against-usual.ts';
import type { Text } from '../../../../domain/foundation/vocabulary/language.ts';
import { officerName } from '../../../../words/unlisted.ts';
import { useLanguage, useSay } from '../../platform/language.ts';
import { usePages } from '../../resource/use-pages.ts';
import { WorkLink } from '../frame/work-link.tsx';
import { MorePages } from '../lists/more-pages.tsx';
import { listAtHand } from '../saved-lists/list-at-hand.ts';
import { SaveList } from '../saved-lists/save-list.tsx';
import { officerApi } from '../session/officer-api.ts';
import { addedReaders, countsOfReaders, type CountOfReaders, type ReaderCounts } from './added-readers.ts';
import { datesOfDays, deskAddressOf } from './desk-query.ts';
import { HoursOfDay } from './hours-of-day.tsx';
import { PeriodOfDesk } from './period-of-desk.tsx';
import { countedAlready, auditDeskTexts as texts, maybeChanceText, ofUsualText } from './texts.ts';

/** Replies that the page asks for by itself: 2,000 looks each. */
const repliesByItself = 50;

/** Who opened how much in so many days, by officer, in the order of a figure. */
export function Readers({ days }: { readonly days: number }) {
  const say = useSay();
  const language = useLanguage();
  const { from, until } = datesOfDays(days);
  const reading = usePages(
    (request, page) =>
      officerApi.GET('/v1/officer/audit', {
        ...request,
        params: { query: { view: 'readers', from, until, ...page } },
      }),
    // Each reply is one line, so that it is known how many there were.
    ({ readers = [] }) => [readers],
    [from, until, language],
  );
  const replies = reading.data?.lines ?? [];
  const goesOn =
    reading.data?.next !== undefined &&
    reading.failureOfMore === undefined &&
    replies.length < repliesByItself;
  useEffect(() => {
    if (goesOn) void reading.more();
  }, [replies.length, goesOn]);
  const readers = useMemo(() => addedReaders(replies.flat()), [reading.data]);
  const looks = readers.reduce((sum, reader) => sum + reader.looks, 0);
  return (
    <section aria-labelledby="readers">
      <h2 id="readers">{say(texts.readers)}</h2>
      <PeriodOfDesk part="readers" days={days} note={texts.leftOut} />
      {goesOn && <p role="status">{say(countedAlready(looks))}</p>}
      {reading.data !== undefined && readers.length === 0 && !goesOn && <p>{say(texts.noReaders)}</p>}
      {readers.length > 0 && <TableOfReaders readers={readers} days={days} />}
      {!goesOn && <MorePages reading={reading} more={texts.countOn} />}
    </section>
  );
}

const loadTable = () => import('./table-of-readers.ts');

interface TableOfReadersProps {
  readonly readers: readonly ReaderCounts[];
  readonly days: number;
}

function TableOfReaders({ readers, days }: TableOfReadersProps) {
  const say = useSay();
  const language = useLanguage();
  const [order, setOrder] = useState<CountOfReaders>('looks');
  const name = (reader: ReaderCounts) => say(officerName(reader.officer.name));
  const sorted = readers.toSorted((a, b) => b[order] - a[order] || name(a).localeCompare(name(b)));
  const usual = useMemo(() => againstUsual(readers), [readers]);
  const columns: Readonly<Record<CountOfReaders, Text>> = texts.columns;
  return (
    <>
      <p>
        {say(texts.sign)} <SaveList reading={listAtHand(sorted)} loadTable={loadTable} />
      </p>
      <div class="order-of-readers" role="group" aria-label={say(texts.order)}>
        <span class="quiet">{say(texts.order)}</span>
        {countsOfReaders.map((each) => (
          <button
            key={each}
            type="button"
            class="button plain"
            aria-pressed={each === order}
            onClick={() => setOrder(each)}
          >
            {say(columns[each])}
          </button>
        ))}
      </div>
      <table class="deadlines readers">
        <caption class="unseen">{say(texts.readers)}</caption>
        <thead>
          <tr>
            <th scope="col">{say(texts.officer)}</th>
            {countsOfReaders.map((each) => (
              <th
                key={each}
                scope="col"
                class="of-numbers"
                aria-sort={each === order ? 'descending' : undefined}
              >
                {say(columns[each])}
              </th>
            ))}
            <th scope="col">{say(texts.byHour)}</th>
          </tr>
        </thead>
        <tbody>
          {sorted.map((reader) => (
            <tr key={`${reader.officer.id} ${reader.institution.id}`}>
              <th scope="row">
                <WorkLink to="auditor" query={deskAddressOf({ days, who: reader.officer.id })}>
                  {name(reader)}
                </WorkLink>
                <span class="quiet small">
                  {reader.role.word}, {say(reader.institution.shortName)}
                </span>
              </th>
              {countsOfReaders.map((each) => (
                <td key={each} class="of-numbers" data-label={say(columns[each])}>
                  {reader[each].toLocaleString(language)}
                  <Usual against={usual(reader, each)} />
                </td>
              ))}
              <td data-label={say(texts.byHour)}>
                <HoursOfDay byHour={reader.byHour} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

function Usual({ against }: { readonly against: AgainstUsual | undefined }) {
  const say = useSay();
  if (against === undefined) return null;
  const { times, isBeyondChance } = against;
  return isBeyondChance ? (
    <strong class="small of-usual">{say(ofUsualText(times))}</strong>
  ) : (
    <span class="quiet small">{say(maybeChanceText(times))}</span>
  );
}
