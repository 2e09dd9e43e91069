import { useCallback, useState } from 'preact/hooks';
import { failureSentence, outcomeOf } from '../../api/problem.ts';
import { useAsked } from '../../api/use-asked.ts';
import { Skeleton } from '../../design/skeleton.tsx';
import { useLanguage, useSay } from '../../language.ts';
import { WorkLink } from '../frame/work-link.tsx';
import type { Me } from '../access/me.ts';
import { officesOf, ownOffice, type NamedOffice } from '../access/own-office.ts';
import { officerApi } from '../officer-api.ts';
import { addressPartOf, queueOf } from './queue-wish.ts';
import { queueTexts as texts } from './texts.ts';
import type { ShownOffice } from './use-office.ts';

interface OfficesProps {
  readonly me: Me;
  /** The office whose queue is read. */
  readonly institution: string;
  /** The same, once it is known. */
  readonly office: ShownOffice | undefined;
}

/** The ways to other queues: of one's own offices, of those above on the way down, and of those below. */
export function Offices({ me, institution, office }: OfficesProps) {
  const say = useSay();
  const own = officesOf(me);
  const above = office?.path?.filter((_, place, path) => {
    const top = path.findIndex(({ id }) => own.some((one) => one.id === id));
    return top !== -1 && place >= top;
  });
  const ways = own.length > 1 || !own.some(({ id }) => id === institution) ? own : [];
  const others = [...ways, ...(above ?? []).filter(({ id }) => !ways.some((way) => way.id === id))];
  const overlooks = me.permissions.includes('reads:list');
  return (
    <div class="offices">
      {others.length > 0 && (
        <nav aria-label={say(texts.offices)}>
          <OfficeLinks offices={others} me={me} here={institution} />
        </nav>
      )}
      {overlooks && <Below key={institution} institution={institution} me={me} />}
    </div>
  );
}

interface OfficeLinksProps {
  readonly offices: readonly Pick<NamedOffice, 'id' | 'shortName'>[];
  readonly me: Me;
  readonly here: string;
}

function OfficeLinks({ offices, me, here }: OfficeLinksProps) {
  const say = useSay();
  return (
    <ul>
      {offices.map(({ id, shortName }) => (
        <li key={id}>
          <WorkLink
            to="queue"
            query={addressPartOf(queueOf(id), ownOffice(me).id)}
            aria-current={id === here ? 'page' : undefined}
          >
            {say(shortName)}
          </WorkLink>
        </li>
      ))}
    </ul>
  );
}

/** The offices right under one: asked for when somebody wants to see them. */
function Below({ institution, me }: Pick<OfficesProps, 'institution' | 'me'>) {
  const say = useSay();
  const [isOpen, setOpen] = useState(false);
  return (
    <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{say(texts.units)}</summary>
      {isOpen && <Units parent={institution} me={me} />}
    </details>
  );
}

function Units({ parent, me }: { readonly parent: string; readonly me: Me }) {
  const say = useSay();
  const language = useLanguage();
  const ask = useCallback(
    () =>
      outcomeOf((signal) => officerApi.GET('/v1/institutions', { params: { query: { parent } }, signal })),
    [parent],
  );
  const { data, failure } = useAsked(ask);
  if (failure !== undefined) return <p role="status">{failureSentence(failure, language)}</p>;
  if (data === undefined) return <Skeleton lines={3} />;
  if (data.institutions.length === 0) return <p>{say(texts.noUnits)}</p>;
  return <OfficeLinks offices={data.institutions} me={me} here="" />;
}
