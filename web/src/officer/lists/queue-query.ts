import {
  dueDays,
  filterNames,
  filterSets,
  filtersOfHere as onlyOfHere,
  listedFigures,
  queueOrders,
  queueStatusOf,
  type FilterName,
} from '../../../../domain/foundation/vocabulary/queue-filters.ts';
import { channels, kinds } from '../../../../domain/foundation/vocabulary/kinds.ts';
import { omit } from '../../../../domain/foundation/vocabulary/omit.ts';
import { statusNames } from '../../../../domain/foundation/vocabulary/statuses.ts';
import type { QueryOf } from '../../api/routes.ts';

/** What the API takes to leave out the rest of a queue. */
type QueueParameters = QueryOf<'list-queue'>;

/** By what a queue is filtered, of an office alone by anything together, and in which order that comes. */
export type ChosenFilters = Readonly<Omit<QueueParameters, 'cursor' | 'counts'>>;
export type ChosenOrder = NonNullable<ChosenFilters['sort']>;

/** What daily work asks of a queue. */
export const workFilters = [
  'overdue',
  'unacknowledged',
  'unassigned',
  'urgent',
  'news',
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

/** A day of the calendar, and no 30 February. */
const date = (text: string) =>
  /^\d{4}-\d{2}-\d{2}$/.test(text) &&
  !Number.isNaN(Date.parse(text)) &&
  new Date(text).toISOString().startsWith(text)
    ? text
    : undefined;

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
  channel: (text) => channels.find((one) => one === text),
  news: flag,
  due: (text) => dueDays.find((one) => one === text),
  from: date,
};

const goTogether = (names: readonly FilterName[]): boolean =>
  filterSets.some((set) => set === filterNames.filter((name) => names.includes(name)).join('+'));

const chosenIn = (filters: ChosenFilters): readonly FilterName[] =>
  filterNames.filter((name) => filters[name] !== undefined);

const findsHere = (filters: ChosenFilters): boolean => onlyOfHere.some((name) => filters[name] !== undefined);

/** A figure of oversight with what narrows it: other filters do not go with it. */
const ofFigure = ({ figure, region, kind, category }: ChosenFilters): ChosenFilters => ({
  ...(figure !== undefined && { figure }),
  ...(region !== undefined && { region }),
  ...(kind !== undefined && { kind }),
  ...(category !== undefined && { category }),
});

/** What is asked for together of the office alone, where nothing answers it with what lies below. */
function answered(filters: ChosenFilters): ChosenFilters {
  if (filters.figure !== undefined) return ofFigure(filters);
  const names = chosenIn(filters);
  const isAnswered = names.length === 0 || goTogether(names);
  return findsHere(filters) || (isAnswered && filters.sort === undefined)
    ? filters
    : { ...filters, here: isOn };
}

/** Whether it is found among what the office works on itself, in an order of its own. */
export const isNarrowed = (filters: ChosenFilters): boolean =>
  filters.figure === undefined &&
  (filters.sort !== undefined || (chosenIn(filters).length > 0 && !goTogether(chosenIn(filters))));

/** Parses the query of an address; invalid parts are ignored. `own`: the institution where none is named. */
export function queueQueryIn(query: Readonly<Record<string, string>>, own: string): QueueQuery {
  const meant = filterNames.map((name) => [name, meanings[name](query[name] ?? '')] as const);
  const sort = queueOrders.find((one) => one === query['sort']);
  const figure = listedFigures.find((one) => one === query['figure']);
  const region = figure && id(query['region'] ?? '');
  const filters: ChosenFilters = Object.fromEntries(
    [...meant, ['sort', sort] as const, ['figure', figure] as const, ['region', region] as const].filter(
      ([, value]) => value !== undefined,
    ),
  );
  return { institution: query['institution'] ?? own, filters: answered(filters) };
}

/** Serializes a query for an address; empty for the whole of one's own queue. */
export function addressPartOf({ institution, filters }: QueueQuery, own: string): string {
  const parts = new URLSearchParams({ ...(institution !== own && { institution }), ...filters }).toString();
  return parts === '' ? '' : `?${parts}`;
}

/** What is asked for in the place of another: nobody has what is somebody's, and what is late is not due. */
const takesPlaceOf: Readonly<Partial<Record<FilterName, readonly FilterName[]>>> = {
  assignee: ['unassigned'],
  unassigned: ['assignee'],
  overdue: ['due', 'from'],
  due: ['overdue', 'from'],
  from: ['overdue', 'due'],
  status: ['unacknowledged'],
  unacknowledged: ['status'],
};

/** Sets or removes a filter: of the office alone, where nothing else answers it with those that are set. */
export function filteredBy<Name extends FilterName>(
  query: QueueQuery,
  name: Name,
  value: ChosenFilters[Name],
): QueueQuery {
  const usual: ChosenFilters = omit(query.filters, 'figure', 'region');
  const others: ChosenFilters = omit(usual, name);
  if (value === undefined) return { ...query, filters: answered(others) };
  const filters = omit(others, ...(takesPlaceOf[name] ?? []));
  return { ...query, filters: answered({ ...filters, [name]: value }) };
}

/** Sorts what the office works on itself; undefined: in the usual order. */
export const sortedBy = (query: QueueQuery, sort: ChosenOrder | undefined): QueueQuery => {
  const filters = omit(query.filters, 'sort', 'figure', 'region');
  return { ...query, filters: sort === undefined ? filters : answered({ ...filters, sort }) };
};

/** What daily work asks, asked as well; or no longer, where it was. */
export const toggled = (query: QueueQuery, work: WorkFilter): QueueQuery =>
  filteredBy(query, work, query.filters[work] === undefined ? isOn : undefined);

/** Whether only what the office holds itself is wished. */
export const isOfHere = ({ filters }: QueueQuery): boolean =>
  filters.figure === undefined && findsHere(filters);

/** Switches between the office alone and everything under it, of which filters find less. */
export function ofHere(query: QueueQuery, here: boolean): QueueQuery {
  if (here) return isOfHere(query) ? query : filteredBy(query, 'here', isOn);
  const names = chosenIn(omit(query.filters, ...onlyOfHere)).reduce<readonly FilterName[]>(
    (kept, name) => (goTogether([...kept, name]) ? [...kept, name] : kept),
    [],
  );
  return {
    ...query,
    filters: omit(
      query.filters,
      'sort',
      'figure',
      'region',
      ...filterNames.filter((name) => !names.includes(name)),
    ),
  };
}

/** Everything, of the office alone and in the order in which that was wished. */
export const unfiltered = (query: QueueQuery): QueueQuery =>
  ofHere(sortedBy({ ...query, filters: {} }, query.filters.sort), isOfHere(query));

/** Whether anything is left out of what lies there. */
export const isFiltered = ({ filters }: QueueQuery): boolean =>
  filters.figure !== undefined || filterNames.some((name) => name !== 'here' && filters[name] !== undefined);

/** The whole queue of another office. */
export const queueOf = (institution: string): QueueQuery => ({ institution, filters: {} });

/** The query for another office, without the assignee, who works elsewhere. */
export const sameOf = ({ filters }: QueueQuery, institution: string): QueueQuery => ({
  institution,
  filters: answered(omit(filters, 'assignee')),
});
