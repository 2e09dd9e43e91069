import { useSay } from '../../platform/language.ts';
import { Ways } from '../lists/ways.tsx';
import type { Me } from '../session/me.ts';
import { officesOf, ownOffice } from '../access/own-office.ts';
import { MonthArrows } from './month-arrows.tsx';
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
  const { month, view, institution } = query;
  const offices = officesOf(me);
  const partOf = (to: MonthQuery) => monthPartOf(to, ownOffice(me).id);
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
      <MonthArrows to="closed" month={month} queryOf={(one) => partOf({ ...query, month: one })} />
    </div>
  );
}
