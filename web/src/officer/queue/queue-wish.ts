import { kinds, type Kind } from '../../../../domain/vocabulary/kinds.ts';
import { statusNames, type Status } from '../../../../domain/vocabulary/statuses.ts';
import type { operations } from '../../api/officer-schema.ts';

/** What the API takes to leave out the rest of a queue. */
type QueueQuery = NonNullable<operations['list-queue']['parameters']['query']>;

/** What daily work asks of a queue: each of them the API answers alone, and of one office alone. */
export const workFilters = [
  'overdue',
  'unacknowledged',
  'unassigned',
  'urgent',
] as const satisfies readonly (keyof QueueQuery)[];
export type WorkFilter = (typeof workFilters)[number];

/** The one thing by which a queue is filtered. */
export type ChosenFilter =
  | { readonly by: 'work'; readonly work: WorkFilter }
  | { readonly by: 'status'; readonly status: Status }
  | { readonly by: 'kind'; readonly kind: Kind };

/** Which queue is wished, and what of it. */
export interface QueueWish {
  readonly institution: string;
  /** Only what the office holds itself. It goes with what daily work asks, and with nothing. */
  readonly here: boolean;
  readonly filter: ChosenFilter | undefined;
}

const isOn = 'true';

/** The wish that stands in an address: what is none is passed over. `own`: the institution where none is named. */
export function wishIn(query: Readonly<Record<string, string>>, own: string): QueueWish {
  const { institution = own, here, status, kind } = query;
  const filter = filterIn(
    query,
    statusNames.find((one) => one === status),
    kinds.find((one) => one === kind),
  );
  return { institution, here: here === isOn && goesWithHere(filter), filter };
}

function filterIn(
  query: Readonly<Record<string, string>>,
  status: Status | undefined,
  kind: Kind | undefined,
): ChosenFilter | undefined {
  const work = workFilters.find((name) => query[name] === isOn);
  if (work !== undefined) return { by: 'work', work };
  if (status !== undefined) return { by: 'status', status };
  return kind && { by: 'kind', kind };
}

const goesWithHere = (filter: ChosenFilter | undefined): boolean =>
  filter === undefined || filter.by === 'work';

/** The wish as the API takes it. */
export function queryOf({ here, filter }: QueueWish): QueueQuery {
  return {
    ...(here && { here: isOn }),
    ...(filter?.by === 'work' && { [filter.work]: isOn }),
    ...(filter?.by === 'status' && { status: filter.status }),
    ...(filter?.by === 'kind' && { kind: filter.kind }),
  };
}

/** The part of an address in which a wish stands: nothing for the whole of one's own queue. */
export function addressPartOf(wish: QueueWish, own: string): string {
  const parts = new URLSearchParams({
    ...(wish.institution !== own && { institution: wish.institution }),
    ...queryOf(wish),
  }).toString();
  return parts === '' ? '' : `?${parts}`;
}

/** The same queue by another filter. */
export const filteredBy = (wish: QueueWish, filter: ChosenFilter | undefined): QueueWish => ({
  ...wish,
  filter,
  here: wish.here && goesWithHere(filter),
});

/** Of the office alone, or of all that lies under it too. */
export const ofHere = (wish: QueueWish, here: boolean): QueueWish => ({
  ...wish,
  here,
  filter: goesWithHere(wish.filter) ? wish.filter : undefined,
});

/** The whole queue of another office. */
export const queueOf = (institution: string): QueueWish => ({ institution, here: false, filter: undefined });
