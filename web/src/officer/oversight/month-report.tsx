import { columnWords } from '../../../../words/measures/columns.ts';
import { inEach, type Text } from '../../../../domain/foundation/vocabulary/language.ts';
import { Button } from '../../design/button.tsx';
import { Skeleton } from '../../design/skeleton.tsx';
import { dateInFull, dateInShort, monthInFull } from '../../platform/dates.ts';
import { useLanguage, useSay } from '../../platform/language.ts';
import { Unanswered } from '../access/unanswered.tsx';
import { monthAt, monthsLater, type Month } from '../closed/month.ts';
import { useInstitutionDirections } from '../directions/list-of-institutions.tsx';
import { institutionDirectionTexts } from '../directions/texts.ts';
import { titleOfDirection, type ListedInstitutionDirection } from '../directions/title-of-direction.ts';
import { counted, inPercent } from '../platform/numbers.ts';
import { RowsTable } from '../platform/table.tsx';
import { briefTexts } from './brief-texts.ts';
import { ChangesTable } from './changes-table.tsx';
import { measureTexts } from './measure-texts.ts';
import type { MeasuresQuery } from './measures-query.ts';
import { sentencesOfMonth } from './sentences-of-month.ts';
import { MonthsChart } from './months-chart.tsx';
import { PriorityList } from './priority-list.tsx';
import {
  columnsOfReport,
  inMonthText,
  otherUnitsText,
  reportTexts as texts,
  reportTitle,
} from './report-texts.ts';
import { SaidOfFigures } from './said-of-figures.tsx';
import { shareText } from './share-text.tsx';
import { needsYouText, oversightTexts } from './texts.ts';
import {
  useComparedUnits,
  useToday,
  type FiguresQuery,
  type MeasuresReply,
  type ShownUnits,
  type useMeasures,
} from './use-figures.ts';
import './today.css';
import './month-report.css';

/** The month that a report is of: one that is over. */
export function monthOfReport({ month }: Pick<MeasuresQuery, 'month'>, now: number): Month {
  const present = monthAt(now);
  return month === undefined || month === present ? monthsLater(present, -1) : month;
}

interface MonthReportProps {
  readonly asked: FiguresQuery & { readonly month: Month };
  readonly reading: ReturnType<typeof useMeasures>;
}

/** A month that is over, for a minister: two pages of A4, printed or saved as PDF by the browser. */
export function MonthReport({ asked, reading }: MonthReportProps) {
  const say = useSay();
  const language = useLanguage();
  const today = useToday(asked);
  const compared = useComparedUnits(asked);
  const [open, ended] = [useInstitutionDirections('open'), useInstitutionDirections('ended')];
  const readings = [reading, today, compared];
  const measures = reading.data;
  // Who may not read directions has the report without them.
  const areAwaited = [open, ended].some(({ data, failure }) => data === undefined && failure === undefined);
  if (measures === undefined || today.data === undefined || compared.data === undefined || areAwaited) {
    const failed = readings.find(({ data, failure }) => data === undefined && failure !== undefined);
    return failed?.failure === undefined ? (
      <Skeleton lines={12} />
    ) : (
      <Unanswered failure={failed.failure} again={failed.again} />
    );
  }
  const { month } = asked;
  const { priorities, changes, months, days, upTo } = today.data;
  const day = dateInFull(days.at(-1)?.date ?? upTo, language);
  const sentences = sentencesOfMonth(month, measures, compared.data);
  return (
    <>
      <p class="screen-only">
        <Button onClick={() => print()}>{say(briefTexts.save)}</Button>
      </p>
      <article class="month-report today board" aria-labelledby="report">
        <div class="sheet-of-report">
          <h2 id="report" tabIndex={-1}>
            {say(
              reportTitle(
                measures.institution.name,
                inEach((one) => monthInFull(month, one)),
              ),
            )}
          </h2>
          <SaidOfFigures
            measures={measures}
            isStale={readings.some(({ failure }) => failure !== undefined)}
          />
          {sentences.length > 0 && (
            <section aria-labelledby="in-short">
              <h2 id="in-short">{say(texts.inShort)}</h2>
              <ul class="in-short">
                {sentences.map((sentence) => (
                  <li key={sentence.en}>{say(sentence)}</li>
                ))}
              </ul>
            </section>
          )}
          <FiguresOfReport month={month} measures={measures} />
          <MonthsChart months={months.filter((one) => one.month <= month).slice(-monthsInChart)} />
          <section aria-labelledby="needs-you">
            <h2 id="needs-you">{say(needsYouText(day))}</h2>
            <PriorityList
              priorities={priorities}
              isIndependent={measures.without.includes('independent-details')}
            />
          </section>
        </div>
        <div class="sheet-of-report">
          <UnitsInReport compared={compared.data} />
          {changes !== undefined && <ChangesTable changes={changes} />}
          {open.data !== undefined && ended.data !== undefined && (
            <DirectionsInReport
              directions={[
                ...open.data.directions,
                ...ended.data.directions.filter(({ dueDate }) => dueDate.startsWith(month)),
              ].filter(({ from }) => from.id === asked.institution)}
            />
          )}
        </div>
      </article>
    </>
  );
}

const monthsInChart = 12;

interface FiguresOfReportProps {
  readonly month: Month;
  readonly measures: MeasuresReply;
}

/** Four figures of the month, each with that of the month before. */
function FiguresOfReport({ month, measures: { months, summary, before } }: FiguresOfReportProps) {
  const say = useSay();
  const language = useLanguage();
  const earlier = monthsLater(month, -1);
  const of = (which: Month) => months.find((one) => one.month === which);
  const [now, then] = [of(month), of(earlier)];
  const stock = (name: 'arrived' | 'answered' | 'waiting', text: Text) => ({
    text,
    number: counted(now?.[name] ?? 0, language),
    earlier: then && counted(then[name], language),
    beside: undefined,
  });
  const shareOf = (share: { readonly count: number; readonly of: number }) =>
    share.of === 0 ? say(oversightTexts.none) : inPercent(share.count / share.of, language);
  const figures = [
    stock('arrived', oversightTexts.arrived),
    stock('answered', oversightTexts.answered),
    stock('waiting', texts.waitingAtEnd),
    ...(summary === undefined
      ? []
      : [
          {
            text: measureTexts.answeredInTime.name,
            number: shareOf(summary.answeredInTime),
            earlier: before && shareOf(before.answeredInTime),
            beside: say(shareText(summary.answeredInTime)),
          },
        ]),
  ];
  return (
    <section aria-label={monthInFull(month, language)}>
      <div class="key-figures">
        {figures.map(({ text, number, earlier: figure, beside }) => (
          <div key={text.en} class="key neutral">
            <h3>{say(text)}</h3>
            <strong class="number">{number}</strong>
            <p>
              {beside !== undefined && `${beside}; `}
              {figure !== undefined &&
                say(
                  inMonthText(
                    inEach((one) => monthInFull(earlier, one)),
                    inEach(() => figure),
                  ),
                )}
            </p>
          </div>
        ))}
      </div>
    </section>
  );
}

/** So many have a row: the rest is their sum, so that the page is one. */
const unitsInReport = 24;

/** How what lies right under the institution compares in the month: what answers least on time first. */
function UnitsInReport({ compared: { units } }: { readonly compared: ShownUnits }) {
  const say = useSay();
  const language = useLanguage();
  if (units.length === 0) return null;
  const sorted = units.toSorted(
    (a, b) => Number(a.rank === undefined) - Number(b.rank === undefined) || (a.share ?? 2) - (b.share ?? 2),
  );
  const others = sorted.slice(unitsInReport);
  const sum = (of: (share: { readonly count: number; readonly of: number }) => number): Text =>
    inEach((one) =>
      counted(
        others.reduce((all, { answeredInTime }) => all + (answeredInTime ? of(answeredInTime) : 0), 0),
        one,
      ),
    );
  return (
    <section aria-labelledby="units">
      <h2 id="units">{say(oversightTexts.institutions)}</h2>
      <RowsTable
        look="deadlines units-of-report"
        caption={say(oversightTexts.institutions)}
        columns={[
          columnWords.institution,
          oversightTexts.wereDue,
          measureTexts.answeredInTime.name,
          columnWords.share,
          columnWords.overdue,
        ].map(say)}
        rows={sorted.slice(0, unitsInReport).map(({ institution, answeredInTime, share, standing }) => ({
          key: institution.id,
          cells: [
            say(institution.shortName),
            answeredInTime === undefined ? '·' : counted(answeredInTime.of, language),
            answeredInTime === undefined ? '·' : counted(answeredInTime.count, language),
            share === undefined ? '·' : inPercent(share, language),
            counted(standing.overdue, language),
          ],
        }))}
      />
      {others.length > 0 && (
        <p class="small">
          {say(
            otherUnitsText({
              count: inEach((one) => counted(others.length, one)),
              due: sum(({ of }) => of),
              inTime: sum(({ count }) => count),
            }),
          )}
        </p>
      )}
    </section>
  );
}

/** So many are named: what is late first. */
const directionsInReport = 5;

interface DirectionsInReportProps {
  /** Those that are open, what is late first, and those that fell due in the month. */
  readonly directions: readonly ListedInstitutionDirection[];
}

/** What the office directed institutions to do, and how far that is. */
function DirectionsInReport({ directions }: DirectionsInReportProps) {
  const say = useSay();
  const language = useLanguage();
  const given = directions.slice(0, directionsInReport);
  return (
    <section aria-labelledby="directions">
      <h2 id="directions">{say(texts.directions)}</h2>
      {given.length === 0 ? (
        <p class="small">{say(texts.noDirections)}</p>
      ) : (
        <RowsTable
          look="deadlines"
          caption={say(texts.directions)}
          columns={(['to', 'what', 'due', 'done', 'state'] as const).map((name) =>
            say(columnsOfReport[name]),
          )}
          rows={given.map((one) => ({
            key: one.id,
            cells: [
              say(one.to.shortName),
              say(titleOfDirection(one)),
              dateInShort(one.dueDate, language),
              say(shareText({ count: one.done, of: one.included })),
              say(
                one.late ? institutionDirectionTexts.pastDate : institutionDirectionTexts.states[one.state],
              ),
            ],
          }))}
        />
      )}
    </section>
  );
}
