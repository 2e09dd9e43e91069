import { inEach } from '../../../../domain/foundation/vocabulary/language.ts';
import { Callout } from '../../design/callout.tsx';
import { timeOfDay } from '../../platform/dates.ts';
import { useHeld } from '../../platform/held.ts';
import { useSay } from '../../platform/language.ts';
import { awaySince } from '../platform/presence.ts';
import { restingSince } from './texts.ts';
import './resting.css';

/** Since when the page asks for nothing, as long as nobody is before it: at the foot of the window, wherever on the page one left. */
export function Resting() {
  const say = useSay();
  const since = useHeld(awaySince);
  if (since === undefined) return null;
  return (
    <div class="resting screen-only">
      <Callout live>
        <p>{say(restingSince(inEach((language) => timeOfDay(since, language))))}</p>
      </Callout>
    </div>
  );
}
