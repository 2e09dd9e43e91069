import {
  filterNames,
  filterSets,
  filtersOfHere as onlyOfHere,
  queueStatusOf,
  type FilterName,
} from '../../../../domain/foundation/vocabulary/queue-filters.ts';
import { kinds } from '../../../../domain/foundation/vocabulary/kinds.ts';
import { omit } from '../../../../domain/foundation/vocabulary/omit.ts';
import { statusNames } from '../../../../domain/foundation/vocabulary/statuses.ts';
import type { QueryOf } from '../../api/routes.ts';

/** What the API takes to leave out the rest of a queue. */
type QueueParameters = QueryOf<'list-queue'>;

/** By what a queue is filtered: by one thing, or by two that go together. */
export type ChosenFilters = Readonly<Omit<QueueParameters, 'cursor'>>;

/** What daily work asks of a queue. */
export const workFilters = [
  'overdue',
  'unacknowledged',
  'unassigned',
  'urgent',
] as const satisfies readonly FilterName[];
export type WorkFilter = (typeof workFilters)[number];

/** Query for a queue: the institution and filters. */
export interface QueueQuery {
  readonly institution: string;
  readonly filters: ChosenFilters;
}

const isOn = 'true';
const flag = (text: string) => (text === isOn ? isOn : undefined);
/** As the registry makes ids. */
const id = (text: string) => (/^(?=.{1,40}$)[a-z0-9]+(-[a-z0-9]+)*$/.test(text) ? text : undefined);

/** What a text in the address means, by the name of its filter. Undefined: nothing. */
const meanings: { readonly [Name in FilterName]: (text: string) => ChosenFilters[Name] } = {
  status: (text) => statusNames.find((one) => one === text && queueStatusOf(one) === one),
  kind: (text) => kinds.find((one) => one === text),
  assignee: id,
  here: flag,
  urgent: flag,
  overdue: flag,
  unassigned: flag,
  unacknowledged: flag,
  category: id,
  ward: id,
};

const goTogether = (names: readonly FilterName[]): boolean =>
  filterSets.some((set) => set === filterNames.filter((name) => names.includes(name)).join('+'));

/** Keeps the filters that can be combined with those before them; those of `first` come first. */
function fitting(filters: ChosenFilters, first: readonly FilterName[] = []): ChosenFilters {
  const kept = [...new Set([...first, ...filterNames])].reduce<readonly FilterName[]>(
    (names, name) => (filters[name] !== undefined && goTogether([...names, name]) ? [...names, name] : names),
    [],
  );
  return omit(filters, ...filterNames.filter((name) => !kept.includes(name)));
}

/** Parses the query of an address; invalid parts are ignored. `own`: the institution where none is named. */
export function queueQueryIn(query: Readonly<Record<string, string>>, own: string): QueueQuery {
  const meant = filterNames.map((name) => [name, meanings[name](query[name] ?? '')] as const);
  const filters: ChosenFilters = Object.fromEntries(meant.filter(([, value]) => value !== undefined));
  return { institution: query['institution'] ?? own, filters: fitting(filters) };
}

/** Serializes a query for an address; empty for the whole of one's own queue. */
export function addressPartOf({ institution, filters }: QueueQuery, own: string): string {
  const parts = new URLSearchParams({ ...(institution !== own && { institution }), ...filters }).toString();
  return parts === '' ? '' : `?${parts}`;
}

/** Sets or removes a filter, and drops filters that cannot be combined with it. */
export function filteredBy<Name extends FilterName>(
  query: QueueQuery,
  name: Name,
  value: ChosenFilters[Name],
): QueueQuery {
  const others = omit(query.filters, name);
  if (value === undefined) return { ...query, filters: others };
  const second = onlyOfHere.some((one) => one === name) ? onlyOfHere.toReversed() : (['here'] as const);
  return { ...query, filters: fitting({ ...others, [name]: value }, [name, ...second]) };
}

/** What daily work asks, asked as well; or no longer, where it was. */
export const toggled = (query: QueueQuery, work: WorkFilter): QueueQuery =>
  filteredBy(query, work, query.filters[work] === undefined ? isOn : undefined);

/** Whether only what the office holds itself is wished. */
export const isOfHere = ({ filters }: QueueQuery): boolean =>
  onlyOfHere.some((name) => filters[name] !== undefined);

/** Switches between the office alone and everything under it. */
export function ofHere(query: QueueQuery, here: boolean): QueueQuery {
  if (!here) return { ...query, filters: omit(query.filters, ...onlyOfHere) };
  return isOfHere(query) ? query : filteredBy(query, 'here', isOn);
}

/** Everything, of the office alone where only that was wished. */
export const unfiltered = (query: QueueQuery): QueueQuery =>
  ofHere({ ...query, filters: {} }, isOfHere(query));

/** Whether anything is left out of what lies there. */
export const isFiltered = ({ filters }: QueueQuery): boolean =>
  filterNames.some((name) => name !== 'here' && filters[name] !== undefined);

/** The whole queue of another office. */
export const queueOf = (institution: string): QueueQuery => ({ institution, filters: {} });

/** The query for another office, without the assignee, who works elsewhere. */
export const sameOf = ({ filters }: QueueQuery, institution: string): QueueQuery => ({
  institution,
  filters: omit(filters, 'assignee'),
});
