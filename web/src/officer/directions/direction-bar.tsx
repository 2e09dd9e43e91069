import { useSay } from '../../platform/language.ts';
import { Ways } from '../lists/ways.tsx';
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
      <Ways
        to="directions"
        label={say(texts.which)}
        ways={directionViews.map((view) => ({
          key: view.name,
          text: say(view.text),
          query: directionPartOf({ ...query, view }, own),
          isHere: view === query.view,
        }))}
      />
      {query.view.asks.list === 'received' && offices.length > 1 && (
        <Ways
          to="directions"
          label={say(texts.offices)}
          ways={offices.map(({ id, shortName }) => ({
            key: id,
            text: say(shortName),
            query: directionPartOf({ ...query, institution: id }, own),
            isHere: id === query.institution,
          }))}
        />
      )}
    </div>
  );
}
