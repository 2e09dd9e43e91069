import { queueStatuses, queueStatusOf } from '../../../../domain/foundation/vocabulary/queue-filters.ts';
import type { Text } from '../../../../domain/foundation/vocabulary/language.ts';
import { useSay } from '../../platform/language.ts';
import { DueShape } from '../lists/due-shape.tsx';
import type { GroupsOfList } from '../lists/group-heads.ts';
import type { QueuedTicket } from '../lists/queued-ticket.ts';
import { StatusShape } from '../lists/status-shape.tsx';
import { groupNames } from '../lists/texts.ts';
import { isNarrowed, type ChosenFilters } from '../lists/queue-query.ts';

type Groups = GroupsOfList<QueuedTicket>;

/** How pressing things look, the most pressing first. */
const looks = ['late', 'today', 'soon', 'later', 'still', 'rest'] as const;

interface HeadProps {
  readonly look: (typeof looks)[number] | undefined;
  readonly status?: (typeof queueStatuses)[number] | undefined;
  readonly name: Text | undefined;
}

function Head({ look, status, name }: HeadProps) {
  const say = useSay();
  return (
    <span class={look === undefined ? `state ${status ?? ''}` : `due ${look}`}>
      {look !== undefined && <DueShape look={look} />}
      {status !== undefined && <StatusShape status={status} />}
      <strong>{name && say(name)}</strong>
    </span>
  );
}

/** Groups of a list in the order of when things are due. */
const byDue: Groups = {
  rankOf: ({ dueLook }) => looks.indexOf(dueLook),
  headOf(rank) {
    const look = looks[rank];
    return <Head look={look} name={look && groupNames[look]} />;
  },
};

/** Groups of a list that begins with what is late, and goes on by where things stand. */
const byStatus: Groups = {
  rankOf({ dueLook, status }) {
    const standing = queueStatusOf(status.code);
    return dueLook === 'late' || standing === undefined ? -1 : queueStatuses.indexOf(standing);
  },
  headOf(rank) {
    const status = queueStatuses[rank];
    return status === undefined ? (
      <Head look="late" name={groupNames.late} />
    ) : (
      <Head look={undefined} status={status} name={groupNames[status]} />
    );
  },
};

/** Groups of a queue as its filters order it. Undefined: in another order, whatever it waits for. */
export function groupsOfQueue(filters: ChosenFilters): Groups | undefined {
  if (isNarrowed(filters)) return undefined;
  const { figure, kind, category, ward, status, overdue, unacknowledged } = filters;
  if (figure !== undefined) return byDue;
  if (kind !== undefined || category !== undefined || ward !== undefined) return undefined;
  return status === undefined && overdue === undefined && unacknowledged === undefined ? byStatus : byDue;
}
