import type { ComponentChildren } from 'preact';
import { monthInFull } from '../../platform/dates.ts';
import { useLanguage, useSay } from '../../platform/language.ts';
import { WorkLink } from '../frame/work-link.tsx';
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
  const way = (to: MonthQuery, children: ComponentChildren, isHere = false) => (
    <WorkLink
      to="closed"
      query={monthPartOf(to, ownOffice(me).id)}
      aria-current={isHere ? 'true' : undefined}
    >
      {children}
    </WorkLink>
  );
  const arrow = (sign: string, text: string) => (
    <>
      <span aria-hidden="true">{sign}</span>
      <span class="unseen">{text}</span>
    </>
  );
  return (
    <div class="filters">
      {offices.length > 1 && (
        <nav aria-label={say(texts.offices)}>
          <ul>
            {offices.map(({ id, shortName }) => (
              <li key={id}>{way({ ...query, institution: id }, say(shortName), id === institution)}</li>
            ))}
          </ul>
        </nav>
      )}
      <nav aria-label={say(texts.which)}>
        <ul>
          {monthViews.map((one) => (
            <li key={one.name}>{way({ ...query, view: one }, say(one.text), one === view)}</li>
          ))}
        </ul>
      </nav>
      <nav class="months" aria-label={say(texts.months)}>
        {way({ ...query, month: monthsLater(month, -1) }, arrow('←', say(texts.before)))}
        <h2>{monthInFull(month, language)}</h2>
        {month < monthAt(Date.now()) &&
          way({ ...query, month: monthsLater(month, 1) }, arrow('→', say(texts.after)))}
      </nav>
    </div>
  );
}
