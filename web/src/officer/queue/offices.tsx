import { useState } from 'preact/hooks';
import { useSay } from '../../platform/language.ts';
import { WorkLink } from '../frame/work-link.tsx';
import type { Me } from '../session/me.ts';
import { officesOf, ownOffice, type NamedOffice } from '../access/own-office.ts';
import { MorePages } from '../lists/more-pages.tsx';
import { useUnits } from '../lists/use-units.ts';
import { addressPartOf, sameOf, type QueueQuery } from '../lists/queue-query.ts';
import { queueTexts as texts } from './texts.ts';
import type { ShownOffice } from '../lists/use-office.ts';

interface OfficesProps {
  readonly me: Me;
  readonly wish: QueueQuery;
  /** The office whose queue is read, once it is known. */
  readonly office: ShownOffice | undefined;
}

/**
 * The ways to the same of other queues: of one's own offices, of those above on the way down, and of those below.
 */
export function Offices({ me, wish: query, office }: OfficesProps) {
  const say = useSay();
  const { institution } = query;
  const own = officesOf(me);
  const above = office?.path?.filter((_, place, path) => {
    const top = path.findIndex(({ id }) => own.some((one) => one.id === id));
    return top !== -1 && place >= top;
  });
  const ways = own.length > 1 || !own.some(({ id }) => id === institution) ? own : [];
  const others = [...ways, ...(above ?? []).filter(({ id }) => !ways.some((way) => way.id === id))];
  const overlooks = me.permissions.includes('reads:list');
  return (
    <div class={office === undefined ? 'offices awaited' : 'offices'}>
      {others.length > 0 && (
        <nav aria-label={say(texts.offices)}>
          <OfficeLinks offices={others} me={me} wish={query} />
        </nav>
      )}
      {overlooks && <Below key={institution} wish={query} me={me} />}
    </div>
  );
}

interface OfficeLinksProps {
  readonly offices: readonly Pick<NamedOffice, 'id' | 'shortName'>[];
  readonly me: Me;
  readonly wish: QueueQuery;
}

function OfficeLinks({ offices, me, wish: query }: OfficeLinksProps) {
  const say = useSay();
  return (
    <ul>
      {offices.map(({ id, shortName }) => (
        <li key={id}>
          <WorkLink
            to="queue"
            query={addressPartOf(sameOf(query, id), ownOffice(me).id)}
            aria-current={id === query.institution ? 'page' : undefined}
          >
            {say(shortName)}
          </WorkLink>
        </li>
      ))}
    </ul>
  );
}

type BelowProps = Pick<OfficesProps, 'wish' | 'me'>;

/** The offices right under one: asked for when somebody wants to see them. */
function Below(props: BelowProps) {
  const say = useSay();
  const [isOpen, setOpen] = useState(false);
  return (
    <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{say(texts.units)}</summary>
      {isOpen && (
        <div>
          <Units {...props} />
        </div>
      )}
    </details>
  );
}

function Units({ wish: query, me }: BelowProps) {
  const say = useSay();
  const { institution } = query;
  const units = useUnits(institution);
  const { lines } = units.data ?? {};
  return (
    <>
      {lines?.length === 0 && <p>{say(texts.noUnits)}</p>}
      {lines !== undefined && lines.length > 0 && <OfficeLinks offices={lines} me={me} wish={query} />}
      <MorePages reading={units} more={texts.moreUnits} look="plain" />
    </>
  );
}
