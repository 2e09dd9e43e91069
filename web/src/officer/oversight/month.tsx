import { monthInFull } from '../../platform/dates.ts';
import { useLanguage, useSay } from '../../platform/language.ts';
import { monthsLater, monthIn, type Month } from '../closed/month.ts';
import { WorkLink } from '../frame/work-link.tsx';
import { RowsTable } from '../platform/table.tsx';
import type { MeasuresOfMonth, MeasuresReply, ShownUnits } from './use-figures.ts';
import { BoardPart } from './board-part.tsx';
import { FunnelChart } from './funnel-chart.tsx';
import { Meaning } from './meaning.tsx';
import { measureTexts } from './measure-texts.ts';
import { rowsOfMonth } from './month-rows.ts';
import { inPercent } from '../platform/numbers.ts';
import { ToPart } from './to-part.tsx';
import { ShareInWords, shareText } from './share-text.tsx';
import { oversightTexts as texts } from './texts.ts';
import { measuresPartOf, type MeasuresQuery } from './measures-query.ts';

/** Measures of a month, where they are told: with those of the month before. */
interface MonthProps {
  readonly month: Month;
  readonly summary: MeasuresOfMonth;
  readonly before: MeasuresOfMonth;
}

/** The month that figures are of. `now`: in ms UTC, for what is none. */
export const shownMonth = ({ month }: Pick<MeasuresReply, 'month'>, now: number): Month =>
  monthIn(month, now);

interface AnsweredOnTimeProps extends MonthProps {
  readonly units: ShownUnits | undefined;
  readonly wish: MeasuresQuery;
}

/** What was answered on time in a month, with the month before, and with the funnel of the units. */
export function AnsweredOnTime({ month, summary, before, units, wish: query }: AnsweredOnTimeProps) {
  const say = useSay();
  const language = useLanguage();
  const { answeredInTime } = summary;
  const share = answeredInTime.count / answeredInTime.of;
  const earlier = monthsLater(month, -1);
  const present = monthIn(undefined, Date.now());
  return (
    <BoardPart
      id="on-time"
      of={monthInFull(month, language)}
      gist={answeredInTime.of === 0 ? say(texts.none) : inPercent(share, language)}
    >
      {month === present && <p class="small">{say(texts.notOverYet)}</p>}
      {answeredInTime.of === 0 ? (
        <p>
          {say(texts.nothingDueInMonth)}{' '}
          {month !== present && (
            <WorkLink to="oversight" query={measuresPartOf({ ...query, month: present })}>
              {say(texts.toPresentMonth)}
            </WorkLink>
          )}
        </p>
      ) : (
        <p>
          <strong class="figure">{inPercent(share, language)}</strong>
          {say(shareText(answeredInTime))}
        </p>
      )}
      <p>
        {monthInFull(earlier, language)}:{' '}
        <ShareInWords share={before.answeredInTime} none={say(texts.none)} />
      </p>
      <Meaning of={measureTexts.answeredInTime}>
        {units !== undefined && units.units.length > 0 && (
          <p>
            <ToPart part="units">{say(texts.toUnits)}</ToPart>
          </p>
        )}
      </Meaning>
      {units !== undefined && <FunnelChart units={units} month={month} />}
    </BoardPart>
  );
}

/** All other measures of a month, with those of the month before. */
export function AllOfMonth({ month, summary, before }: MonthProps) {
  const say = useSay();
  const language = useLanguage();
  const names = [monthInFull(month, language), monthInFull(monthsLater(month, -1), language)] as const;
  return (
    <BoardPart id="of-month" of={names[0]}>
      <RowsTable
        look="deadlines"
        caption={say(texts.allMeasures)}
        columns={[say(texts.measure), ...names]}
        rows={rowsOfMonth.map(({ measure, says }) => ({
          key: measure.name.en,
          cells: [
            <>
              {say(measure.name)}
              <Meaning of={measure} />
            </>,
            says(summary, language),
            says(before, language),
          ],
        }))}
      />
    </BoardPart>
  );
}
