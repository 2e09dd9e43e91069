import type { Text } from '../../../../domain/foundation/vocabulary/language.ts';
import { monthInFull } from '../../platform/dates.ts';
import { useLanguage, useSay } from '../../platform/language.ts';
import { WorkLink } from '../frame/work-link.tsx';
import { Ways } from '../lists/ways.tsx';
import type { Me } from '../session/me.ts';
import { officesOf, ownOffice } from '../access/own-office.ts';
import { monthAt, monthsLater } from './month.ts';
import { monthPartOf, type MonthQuery } from './month-query.ts';
import { closedTexts as texts } from './texts.ts';
import { monthViews } from './views.ts';

interface MonthBarProps {
  readonly me: Me;
  readonly wish: MonthQuery;
}

/** What of which month is listed, and the ways to the rest. */
export function MonthBar({ me, wish: query }: MonthBarProps) {
  const say = useSay();
  const language = useLanguage();
  const { month, view, institution } = query;
  const offices = officesOf(me);
  const partOf = (to: MonthQuery) => monthPartOf(to, ownOffice(me).id);
  const arrow = (sign: string, text: Text, months: number) => (
    <WorkLink to="closed" query={partOf({ ...query, month: monthsLater(month, months) })}>
      <span aria-hidden="true">{sign}</span>
      <span class="unseen">{say(text)}</span>
    </WorkLink>
  );
  return (
    <div class="filters">
      {offices.length > 1 && (
        <Ways
          to="closed"
          label={say(texts.offices)}
          ways={offices.map(({ id, shortName }) => ({
            key: id,
            text: say(shortName),
            query: partOf({ ...query, institution: id }),
            isHere: id === institution,
          }))}
        />
      )}
      <Ways
        to="closed"
        label={say(texts.which)}
        ways={monthViews.map((one) => ({
          key: one.name,
          text: say(one.text),
          query: partOf({ ...query, view: one }),
          isHere: one === view,
        }))}
      />
      <nav class="months" aria-label={say(texts.months)}>
        {arrow('←', texts.before, -1)}
        <h2>{monthInFull(month, language)}</h2>
        {month < monthAt(Date.now()) && arrow('→', texts.after, 1)}
      </nav>
    </div>
  );
}
