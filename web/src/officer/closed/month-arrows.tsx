import type { Text } from '../../../../domain/foundation/vocabulary/language.ts';
import { monthInFull } from '../../platform/dates.ts';
import { useLanguage, useSay } from '../../platform/language.ts';
import { WorkLink } from '../frame/work-link.tsx';
import type { WorkPageName } from '../platform/addresses.ts';
import { monthAt, monthsLater, type Month } from './month.ts';
import { closedTexts as texts } from './texts.ts';
import '../lists/lists.css';

interface MonthArrowsProps {
  readonly to: WorkPageName;
  readonly month: Month;
  /** The part of the address in which a month stands. */
  readonly queryOf: (month: Month) => string;
}

/** The month that is shown, and the ways to the one before and after; none leads beyond the month that runs. */
export function MonthArrows({ to, month, queryOf }: MonthArrowsProps) {
  const say = useSay();
  const language = useLanguage();
  const arrow = (sign: string, text: Text, months: number) => (
    <WorkLink to={to} query={queryOf(monthsLater(month, months))}>
      <span aria-hidden="true">{sign}</span>
      <span class="unseen">{say(text)}</span>
    </WorkLink>
  );
  return (
    <nav class="months" aria-label={say(texts.months)}>
      {arrow('←', texts.before, -1)}
      <h2>{monthInFull(month, language)}</h2>
      {month < monthAt(Date.now()) && arrow('→', texts.after, 1)}
    </nav>
  );
}
