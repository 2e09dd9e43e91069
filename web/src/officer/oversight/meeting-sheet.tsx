import { columnWords } from '../../../../words/measures/columns.ts';
import { monthInFull } from '../../platform/dates.ts';
import { inGroups } from '../../platform/digits.ts';
import { useLanguage, useSay } from '../../platform/language.ts';
import { upperFirst } from '../../platform/upper-first.ts';
import { monthsLater, type Month } from '../closed/month.ts';
import { RowsTable } from '../platform/table.tsx';
import { AgesTable } from './ages-chart.tsx';
import type {
  MeasuresReply,
  ShownSurges,
  ShownUnits,
  useDueFirst,
  useGivenDirections,
} from './use-figures.ts';
import { bestAndWorst, type RankedUnit } from './best-and-worst.ts';
import { linesShown } from './due-first.tsx';
import { ComparedInstead } from './compared-instead.tsx';
import { countsOfGiven } from './given-directions.tsx';
import { measureTexts } from './measure-texts.ts';
import { rowsOfMonth } from './month-rows.ts';
import { shownMonth } from './month.tsx';
import { counted, inPercent } from '../platform/numbers.ts';
import { SaidOfFigures } from './said-of-figures.tsx';
import { ShareInWords, shareText } from './share-text.tsx';
import { surgesGoingOn, keyOfSurge } from './surges.tsx';
import { besideOverdue, changeText } from './stock-cards.tsx';
import { givenCountsText, oversightTexts as texts, oversightTitle, surgeTitle } from './texts.ts';
import { TrendDrawing } from './trend-chart.tsx';
import { pointsOfMonths } from './trends.tsx';

interface MeetingSheetProps {
  readonly measures: MeasuresReply;
  readonly units: ShownUnits | undefined;
  readonly surges: ShownSurges | undefined;
  readonly dueFirst: ReturnType<typeof useDueFirst>['data'] | undefined;
  readonly given: ReturnType<typeof useGivenDirections>['data'] | undefined;
}

/** What of the other measures of the month is on the sheet. */
const rowsOfSheet = rowsOfMonth.filter(({ measure }) => measure === measureTexts.daysToAnswer);

/** Those that last longest: the sheet is one. */
const surgesOnSheet = 3;

/** As wide as a drawing on the sheet can be, in CSS pixels. */
const widthOnSheet = 660;

/** What is printed: the figures on one sheet (A4), to be handed round. On a screen it is not there. */
export function MeetingSheet({ measures, units, surges, dueFirst, given }: MeetingSheetProps) {
  const say = useSay();
  const language = useLanguage();
  const { institution, standing, sinceLastWeek, summary, before, ages } = measures;
  const month = shownMonth(measures, Date.now());
  return (
    <div class="meeting-sheet">
      <p class="title-of-sheet">{say(oversightTitle(institution.name))}</p>
      <SaidOfFigures measures={measures} />
      {(surges === undefined ? [] : surgesGoingOn(surges).slice(0, surgesOnSheet)).map((surge) => (
        <p key={keyOfSurge(surge)}>
          <strong>{say(surgeTitle(surge.office.shortName))}.</strong> {surge.explained}
        </p>
      ))}
      <table class="of-figures">
        <tbody>
          {(['open', 'inProgress', 'completed', 'overdue'] as const).map((name) => (
            <tr key={name}>
              <th scope="row">{say(measureTexts[name].name)}</th>
              <td>
                <strong>{counted(standing[name], language)}</strong>
              </td>
              <td>
                {say(changeText(sinceLastWeek[name]))}
                {name === 'overdue' && besideOverdue(standing).map((text) => `. ${say(text)}`)}
              </td>
            </tr>
          ))}
          {summary !== undefined && before !== undefined && (
            <tr>
              <th scope="row">{say(measureTexts.answeredInTime.name)}</th>
              <td>
                {monthInFull(month, language)}:{' '}
                <ShareInWords share={summary.answeredInTime} none={say(texts.none)} />
              </td>
              <td>
                {monthInFull(monthsLater(month, -1), language)}:{' '}
                <ShareInWords share={before.answeredInTime} none={say(texts.none)} />
              </td>
            </tr>
          )}
          {summary !== undefined &&
            before !== undefined &&
            rowsOfSheet.map(({ measure, says }) => (
              <tr key={measure.name.en}>
                <th scope="row">{say(measure.name)}</th>
                <td>{says(summary, language)}</td>
                <td>{says(before, language)}</td>
              </tr>
            ))}
        </tbody>
      </table>
      <div class="columns-of-sheet">
        <div>
          <p class="part-of-sheet">{say(measureTexts.ages.name)}</p>
          <AgesTable ages={ages} caption={say(measureTexts.ages.name)} />
        </div>
        {dueFirst !== undefined && dueFirst.lines.length > 0 && (
          <div>
            <p class="part-of-sheet">{say(texts.dueFirst)}</p>
            <ul>
              {dueFirst.lines.slice(0, linesShown).map(({ number, kind, dueWords, institution: holder }) => (
                <li key={number}>
                  {inGroups(number)} {upperFirst(kind.word)}, {say(holder.shortName)}: {dueWords}
                </li>
              ))}
            </ul>
          </div>
        )}
      </div>
      {units !== undefined && <RanksOnSheet units={units} month={month} />}
      {given !== undefined && given.directions.length > 0 && (
        <p>
          <strong>{say(texts.given)}.</strong>{' '}
          {say(
            givenCountsText(
              countsOfGiven(given).waiting,
              countsOfGiven(given).late,
              countsOfGiven(given).more,
            ),
          )}
        </p>
      )}
      <p class="part-of-sheet">{say(texts.trendOfMonths)}</p>
      <TrendDrawing
        id="months-on-sheet"
        title={say(texts.trendOfMonths)}
        points={pointsOfMonths(measures, language)}
        width={widthOnSheet}
      />
    </div>
  );
}

/** So many at each end of a group: the sheet is one. */
const atEachEnd = 3;

function RanksOnSheet({ units, month }: { readonly units: ShownUnits; readonly month: Month }) {
  const say = useSay();
  const language = useLanguage();
  const inWords = (ends: readonly RankedUnit[]): string =>
    ends
      .slice(0, atEachEnd)
      .map(
        ({ institution, share, answeredInTime }) =>
          `${say(institution.shortName)} ${inPercent(share, language)} (${say(shareText(answeredInTime))})`,
      )
      .join('; ');
  const groups = bestAndWorst(units.units);
  if (groups.length === 0) return null;
  return (
    <>
      <ComparedInstead units={units} month={month} />
      <RowsTable
        look="of-figures"
        caption={say(texts.bestAndWorst)}
        columns={[columnWords.group, texts.best, texts.worst].map(say)}
        rows={groups.map(({ group, best, worst }) => ({
          key: group.code,
          cells: [group.word, inWords(best), inWords(worst)],
        }))}
      />
    </>
  );
}
