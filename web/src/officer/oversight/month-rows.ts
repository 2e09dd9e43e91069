import type { Language, Text } from '../../../../domain/foundation/vocabulary/language.ts';
import type { MeasuresOfMonth } from './use-figures.ts';
import { measureTexts, type MeasureText } from './measure-texts.ts';
import { counted, inPercent, toTenth } from '../platform/numbers.ts';
import { shareText } from './share-text.tsx';
import { daysText, halfAndNinetiethText, oversightTexts as texts, workingDaysText } from './texts.ts';

/** A measure of the month as a table shows it. */
export interface RowOfMonth {
  readonly measure: MeasureText;
  readonly says: (month: MeasuresOfMonth, language: Language) => string;
}

type Share = MeasuresOfMonth['answeredInTime'];
type Wait = MeasuresOfMonth['daysToAnswer'];

const share = (measure: MeasureText, of: (month: MeasuresOfMonth) => Share): RowOfMonth => ({
  measure,
  says: (month, language) => shareInWords(of(month), language),
});

function shareInWords({ count, of }: Share, language: Language): string {
  if (of === 0) return texts.none[language];
  return `${inPercent(count / of, language)} (${shareText({ count, of })[language]})`;
}

const wait = (
  measure: MeasureText,
  of: (month: MeasuresOfMonth) => Wait,
  days: (count: number) => Text,
): RowOfMonth => ({
  measure,
  says: (month, language) => waitInWords(of(month), days)[language],
});

/** Where fewer than half were answered, or than nine in ten, nobody knows yet how long they will have waited. */
function waitInWords({ median, ninetieth, of }: Wait, days: (count: number) => Text): Text {
  if (of === 0) return texts.none;
  if (median === undefined) return texts.moreThanHalfWait;
  return halfAndNinetiethText(
    days(median),
    ninetieth === undefined ? texts.fewerThanNineInTen : days(ninetieth),
  );
}

const several = (measure: MeasureText, of: (month: MeasuresOfMonth) => readonly number[]): RowOfMonth => ({
  measure,
  says: (month, language) =>
    of(month)
      .map((count) => counted(count, language))
      .join(' · '),
});

/** What is shown of a month besides what was answered on time, in this order. */
export const rowsOfMonth: readonly RowOfMonth[] = [
  share(measureTexts.answeredAsFirstDue, (month) => month.answeredAsFirstDue),
  share(measureTexts.acknowledgedInTime, (month) => month.acknowledgedInTime),
  share(measureTexts.escalated, (month) => month.escalated),
  wait(measureTexts.daysToAnswer, (month) => month.daysToAnswer, workingDaysText),
  wait(measureTexts.daysOfWaiting, (month) => month.daysOfWaiting, daysText),
  several(measureTexts.settled, ({ settled }) => [settled.confirmed, settled.silent, settled.rejected]),
  share(measureTexts.appealed, (month) => month.appealed),
  share(measureTexts.overturned, (month) => month.overturned),
  {
    measure: measureTexts.rating,
    says: ({ rating: { mean, poor } }, language) =>
      mean === undefined
        ? texts.noRatings[language]
        : `${toTenth(mean, language)}; 1–2: ${shareInWords(poor, language)}`,
  },
  several(measureTexts.promises, ({ promises }) => [promises.kept, promises.broken, promises.noWord]),
  several(measureTexts.directions, ({ directions: { due, inTime, late, overtaken } }) => [
    inTime,
    late,
    due - inTime - late - overtaken,
  ]),
  share(measureTexts.withdrawn, (month) => month.withdrawn),
  several(measureTexts.stretched, ({ stretched }) => [
    stretched.extended,
    stretched.asked,
    stretched.daysPaused,
  ]),
];
