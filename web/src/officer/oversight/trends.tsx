import type { Language } from '../../../../domain/foundation/vocabulary/language.ts';
import { dateInFull, monthInFull } from '../../platform/dates.ts';
import { useLanguage, useSay } from '../../platform/language.ts';
import type { MeasuresReply } from './use-figures.ts';
import { BoardPart } from './board-part.tsx';
import { Meaning } from './meaning.tsx';
import { measureTexts } from './measure-texts.ts';
import { oversightTexts as texts } from './texts.ts';
import { TrendChart, type TrendPoint } from './trend-chart.tsx';

/** `24/11`: a day where there is little room. */
export const shortDay = (date: string): string => `${date.slice(8)}/${date.slice(5, 7)}`;

/** `11/26`: a month where there is little room. */
const shortMonth = (month: string): string => `${month.slice(5)}/${month.slice(2, 4)}`;

export const pointsOfDays = ({ days }: MeasuresReply, language: Language): readonly TrendPoint[] =>
  days.map(({ date, ...counts }) => ({
    name: dateInFull(date, language),
    shortName: shortDay(date),
    ...counts,
  }));

/** `23/11–29/11`: a week in full, by the dates on which it begins and ends. */
export const pointsOfWeeks = ({ weeks }: MeasuresReply, language: Language): readonly TrendPoint[] =>
  weeks.map(({ from, upTo, ...counts }) => ({
    name:
      from === upTo
        ? dateInFull(from, language)
        : `${dateInFull(from, language)} – ${dateInFull(upTo, language)}`,
    shortName: shortDay(from),
    ...counts,
  }));

export const pointsOfMonths = ({ months }: MeasuresReply, language: Language): readonly TrendPoint[] =>
  months.map(({ month, arrived, answered, waiting }) => ({
    name: monthInFull(month, language),
    shortName: shortMonth(month),
    arrived,
    answered,
    waiting,
  }));

/** The trends that are drawn, each below its title. */
const trends = [
  { id: 'days', title: texts.trendOfDays, of: texts.day, pointsOf: pointsOfDays },
  {
    id: 'weeks',
    title: texts.trendOfWeeks,
    meaning: texts.weekMeaning,
    of: texts.week,
    pointsOf: pointsOfWeeks,
  },
  { id: 'months', title: texts.trendOfMonths, of: texts.month, pointsOf: pointsOfMonths },
];

/** How it went on, by day, by week and by month. */
export function Trends({ measures }: { readonly measures: MeasuresReply }) {
  const say = useSay();
  const language = useLanguage();
  return (
    <BoardPart id="trend">
      <Meaning of={measureTexts.trend} />
      <div class="side-by-side">
        {trends.map(({ id, title, meaning, of, pointsOf }) => (
          <div key={id}>
            <h3>{say(title)}</h3>
            {meaning && <p class="small">{say(meaning)}</p>}
            <TrendChart id={id} title={say(title)} of={say(of)} points={pointsOf(measures, language)} />
          </div>
        ))}
      </div>
    </BoardPart>
  );
}
