import { inEach } from '../../../../domain/foundation/vocabulary/language.ts';
import { monthInFull } from '../../platform/dates.ts';
import { useSay } from '../../platform/language.ts';
import { monthIn, type Month } from '../closed/month.ts';
import type { ShownUnits } from './use-figures.ts';
import { comparedInsteadText } from './texts.ts';

interface ComparedInsteadProps {
  readonly units: Pick<ShownUnits, 'month'>;
  /** Month of the other measures. */
  readonly month: Month;
}

/** Where units are compared by another month than the one that is shown: by which. */
export function ComparedInstead({ units, month }: ComparedInsteadProps) {
  const say = useSay();
  const compared = monthIn(units.month, Date.now());
  if (compared === month) return null;
  return (
    <p class="small">{say(comparedInsteadText(inEach((language) => monthInFull(compared, language))))}</p>
  );
}
