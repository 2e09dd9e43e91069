import { inEach, type Text } from '../../../../domain/foundation/vocabulary/language.ts';
import { monthInFull } from '../../platform/dates.ts';
import { monthsLater, type Month } from '../closed/month.ts';
import { changed, counted, inPercent } from '../platform/numbers.ts';
import { furthestBelow } from './furthest-below.tsx';
import {
  appealedInMonthText,
  cameInMonthText,
  furthestInMonthText,
  halfInMonthText,
  onTimeInMonthText,
} from './report-texts.ts';
import { oversightTexts, workingDaysText } from './texts.ts';
import type { MeasuresReply, ShownUnits } from './use-figures.ts';

const countText = (count: number): Text => inEach((one) => counted(count, one));

const shareIn = ({ count, of }: { readonly count: number; readonly of: number }): Text =>
  of === 0 ? oversightTexts.none : inEach((one) => inPercent(count / of, one));

/** Says of a month that is over what its figures tell, in five sentences at most: what is not known is not said. */
export function sentencesOfMonth(
  month: Month,
  { months, summary, before }: Pick<MeasuresReply, 'months' | 'summary' | 'before'>,
  { units }: Pick<ShownUnits, 'units'>,
): readonly Text[] {
  const earlier = monthsLater(month, -1);
  const nameBefore = inEach((one) => monthInFull(earlier, one));
  const of = (which: Month) => months.find((one) => one.month === which);
  const [now, then] = [of(month), of(earlier)];
  const [furthest] = furthestBelow(units).filter(({ beyond }) => beyond?.side === 'below');
  const median = summary?.daysToAnswer.median;
  return [
    ...(now === undefined || then === undefined
      ? []
      : [
          cameInMonthText({
            arrived: countText(now.arrived),
            by: inEach((one) => changed(now.arrived - then.arrived, one)),
            before: nameBefore,
          }),
        ]),
    ...(summary === undefined || before === undefined || summary.answeredInTime.of === 0
      ? []
      : [
          onTimeInMonthText({
            share: shareIn(summary.answeredInTime),
            of: countText(summary.answeredInTime.of),
            before: nameBefore,
            shareBefore: shareIn(before.answeredInTime),
          }),
        ]),
    ...(median === undefined ? [] : [halfInMonthText(workingDaysText(median))]),
    ...(summary === undefined || summary.appealed.of === 0
      ? []
      : [appealedInMonthText(countText(summary.appealed.count), countText(summary.appealed.of))]),
    ...(furthest === undefined
      ? []
      : [
          furthestInMonthText(
            furthest.institution.shortName,
            inEach((one) => inPercent(furthest.share, one)),
          ),
        ]),
  ];
}
