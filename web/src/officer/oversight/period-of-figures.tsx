import { inEach, type Text } from '../../../../domain/foundation/vocabulary/language.ts';
import { monthInFull } from '../../platform/dates.ts';
import { useSay } from '../../platform/language.ts';
import { monthAt, monthsLater, type Month } from '../closed/month.ts';
import { beganPeriodText, chosenPeriodText, lastPeriodText, runningPeriodText } from './texts.ts';

interface PeriodOfFiguresProps {
  readonly month: Month;
  /** Whether the month stands in the address. */
  readonly isChosen: boolean;
}

/** Says which month the measures are of, and why that one. */
export const PeriodOfFigures = ({ month, isChosen }: PeriodOfFiguresProps) => (
  <p class="period-of-figures small">{useSay()(periodText(month, isChosen, monthAt(Date.now())))}</p>
);

/** Period in words; `present` is the current month. */
export function periodText(month: Month, isChosen: boolean, present: Month): Text {
  const named = inEach((language) => monthInFull(month, language));
  if (isChosen) return month === present ? runningPeriodText(named) : chosenPeriodText(named);
  if (month !== present) return lastPeriodText(named);
  return beganPeriodText(
    named,
    inEach((language) => monthInFull(monthsLater(present, -1), language)),
  );
}
