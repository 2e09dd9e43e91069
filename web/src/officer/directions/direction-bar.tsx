import { useSay } from '../../platform/language.ts';
import { WorkLink } from '../frame/work-link.tsx';
import type { Me } from '../session/me.ts';
import { officesOf, ownOffice } from '../access/own-office.ts';
import { directionsTexts as texts } from './texts.ts';
import { directionPartOf, directionViews, type DirectionsQuery } from './views.ts';

interface DirectionBarProps {
  readonly me: Me;
  readonly wish: DirectionsQuery;
}

/** Which directions are listed, and the ways to the others. */
export function DirectionBar({ me, wish: query }: DirectionBarProps) {
  const say = useSay();
  const own = ownOffice(me).id;
  const offices = officesOf(me);
  return (
    <div class="filters">
      <nav aria-label={say(texts.which)}>
        <ul>
          {directionViews.map((view) => (
            <li key={view.name}>
              <WorkLink
                to="directions"
                query={directionPartOf({ ...query, view }, own)}
                aria-current={view === query.view ? 'true' : undefined}
              >
                {say(view.text)}
              </WorkLink>
            </li>
          ))}
        </ul>
      </nav>
      {query.view.asks.list === 'received' && offices.length > 1 && (
        <nav aria-label={say(texts.offices)}>
          <ul>
            {offices.map(({ id, shortName }) => (
              <li key={id}>
                <WorkLink
                  to="directions"
                  query={directionPartOf({ ...query, institution: id }, own)}
                  aria-current={id === query.institution ? 'true' : undefined}
                >
                  {say(shortName)}
                </WorkLink>
              </li>
            ))}
          </ul>
        </nav>
      )}
    </div>
  );
}
