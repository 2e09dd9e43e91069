import type { Calendar } from '../foundation/time/calendar.ts';
import type { Duration } from '../foundation/time/duration.ts';
import type { Policy, PolicyRow } from '../foundation/policy/policy.ts';
import type {
  Headship,
  Institution,
  InstitutionKind,
  Jurisdiction,
} from '../institutions/registry/institution.ts';
import type { Heading, Officer, OfficerRole } from '../institutions/registry/officer.ts';
import {
  areSameRules,
  isSameRule,
  type CategoryRouting,
  type RoutingRule,
} from '../institutions/registry/routing.ts';
import type { Instant } from '../foundation/time/instant.ts';
import { languages, type Text } from '../foundation/vocabulary/language.ts';
import type { RegistryDecision, Replaced } from './change.ts';

/** What is so of an item, before it is put into words. */
export type Fact =
  | { readonly as: 'text'; readonly text: string }
  | { readonly as: 'yes-or-no'; readonly yes: boolean }
  | { readonly as: 'kind'; readonly kind: InstitutionKind }
  | { readonly as: 'jurisdiction'; readonly jurisdiction: Jurisdiction }
  | { readonly as: 'institution'; readonly institution: string }
  | { readonly as: 'officer'; readonly officer: string }
  | { readonly as: 'roles'; readonly roles: readonly OfficerRole[] }
  | { readonly as: 'heads'; readonly heads: readonly Headship[] }
  | { readonly as: 'headings'; readonly headings: readonly Heading[] }
  | { readonly as: 'duration'; readonly duration: Duration }
  | { readonly as: 'closed-day'; readonly name?: Text }
  /** Rule of routing and its place among those of its category, from 1. */
  | { readonly as: 'rule'; readonly place: number; readonly rule: RoutingRule }
  /** So it is until a moment, or from it on. */
  | { readonly as: 'until' | 'since'; readonly moment: Instant }
  /** How somebody is reached is said nowhere. */
  | { readonly as: 'stated' };

/** What can differ. */
export const comparedFields = [
  ...languages.map((language) => `name-${language}` as const),
  ...languages.map((language) => `short-name-${language}` as const),
  'kind',
  'parent',
  'jurisdiction',
  'level',
  'head',
  'acting-heads',
  'successor',
  'person-name',
  'works-at',
  'roles',
  'trained',
  'active',
  'suspended',
  'sees-from',
  'heads',
  'contact',
  'acknowledge',
  'respond',
  'appeal',
  'day',
  'rule',
] as const;
export type ComparedField = (typeof comparedFields)[number];

/** For which tickets a deadline is. */
export type DeadlinesOf = Pick<PolicyRow, 'kind' | 'urgent' | 'category' | 'institution'>;

/** One fact that another takes the place of. Absent: there is none. */
export interface Difference {
  readonly field: ComparedField;
  readonly deadlinesOf?: DeadlinesOf;
  /** Category to which a rule of routing belongs. */
  readonly category?: string;
  /** Day of the calendar, `YYYY-MM-DD`. */
  readonly date?: string;
  readonly before?: Fact;
  readonly after?: Fact;
}

/** What of the registry differs, as people are told. */
export const changedParts = ['institution', 'officer', 'deadlines', 'calendar', 'routing'] as const;

/** An item that a change touches, with all that people would call different of it. */
export interface ChangedItem {
  readonly part: (typeof changedParts)[number];
  /** Id of an institution or an officer. */
  readonly id?: string;
  readonly isNew: boolean;
  readonly differences: readonly Difference[];
}

type Facts<Item> = readonly (readonly [ComparedField, (item: Item) => Fact | undefined])[];

const text = (said: string): Fact => ({ as: 'text', text: said });
const yesOrNo = (yes: boolean): Fact => ({ as: 'yes-or-no', yes });
const atInstitution = (institution: string): Fact => ({ as: 'institution', institution });

/** From when on what is waited for is seen. */
function seesFrom({ gained = [] }: Pick<Officer | Institution, 'gained'>): Fact | undefined {
  const [until] = gained
    .map((gain: { readonly until: Instant }) => gain.until)
    .toSorted()
    .slice(-1);
  return until === undefined ? undefined : { as: 'since', moment: until };
}

const inLanguages = (field: 'name' | 'short-name', said: (item: Institution) => Text): Facts<Institution> =>
  languages.map((language) => [`${field}-${language}`, (item) => text(said(item)[language])]);

/** What people know of an institution. What follows from other rows, and what only the registry remembers, is left out. */
const factsOfInstitution: Facts<Institution> = [
  ...inLanguages('name', ({ name }) => name),
  ...inLanguages('short-name', ({ shortName }) => shortName),
  ['kind', ({ kind }) => ({ as: 'kind', kind })],
  ['parent', ({ parent }) => (parent === undefined ? undefined : atInstitution(parent))],
  ['jurisdiction', ({ jurisdiction }) => ({ as: 'jurisdiction', jurisdiction })],
  ['level', ({ level }) => yesOrNo(level)],
  ['head', ({ head }) => (head === undefined ? undefined : { as: 'officer', officer: head.officer })],
  [
    'acting-heads',
    ({ actingHeads = [] }) => (actingHeads.length === 0 ? undefined : { as: 'heads', heads: actingHeads }),
  ],
  ['successor', ({ closed }) => (closed === undefined ? undefined : atInstitution(closed.successor))],
  ['sees-from', seesFrom],
];

const factsOfOfficer: Facts<Officer> = [
  ['person-name', ({ name }) => text(name)],
  ['works-at', ({ institution }) => atInstitution(institution)],
  ['roles', ({ roles }) => ({ as: 'roles', roles })],
  ['trained', ({ trained }) => yesOrNo(trained)],
  ['active', ({ active }) => yesOrNo(active)],
  [
    'suspended',
    ({ suspended, suspension }) => {
      if (suspended === true) return yesOrNo(true);
      return suspension && { as: 'until', moment: suspension.until };
    },
  ],
  ['sees-from', seesFrom],
  ['heads', ({ heads = [] }) => (heads.length === 0 ? undefined : { as: 'headings', headings: heads })],
];

const isSame = (one: Fact | undefined, other: Fact | undefined): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

/** The difference, where there is one. */
function between(
  named: Omit<Difference, 'before' | 'after'>,
  before: Fact | undefined,
  after: Fact | undefined,
): readonly Difference[] {
  if (isSame(before, after)) return [];
  return [{ ...named, ...(before !== undefined && { before }), ...(after !== undefined && { after }) }];
}

function compared<Item>(facts: Facts<Item>, { before, after }: Replaced<Item>): readonly Difference[] {
  return facts.flatMap(([field, factOf]) => {
    const old = before === undefined ? undefined : factOf(before);
    return between({ field }, old, factOf(after));
  });
}

const keyOfRow = ({ kind, urgent, institution = '', category = '' }: PolicyRow): string =>
  [kind, String(urgent), institution, category].join('|');

const durations = [
  ['acknowledge', ({ acknowledge }) => acknowledge],
  ['respond', ({ respond }) => respond],
  ['appeal', ({ appealWindow }) => appealWindow],
] as const satisfies readonly (readonly [ComparedField, (row: PolicyRow) => Duration | undefined])[];

const durationFact = (duration: Duration | undefined): Fact | undefined =>
  duration && { as: 'duration', duration: { amount: duration.amount, unit: duration.unit } };

function comparedRows({ before, after }: Replaced<Policy>): readonly Difference[] {
  const [old, young] = [before?.rows ?? [], after.rows].map(
    (rows) => new Map(rows.map((row) => [keyOfRow(row), row])),
  );
  return [...new Map([...(old ?? []), ...(young ?? [])])].flatMap(([key, row]) => {
    const { kind, urgent, category, institution } = row;
    const deadlinesOf = {
      kind,
      urgent,
      ...(category !== undefined && { category }),
      ...(institution !== undefined && { institution }),
    };
    const [was, is] = [old?.get(key), young?.get(key)];
    return durations.flatMap(([field, of]) =>
      between({ field, deadlinesOf }, durationFact(was && of(was)), durationFact(is && of(is))),
    );
  });
}

function closedDay({ holidays, celebrations = {} }: Calendar, date: string): Fact | undefined {
  if (!holidays.includes(date)) return undefined;
  const name = celebrations[date]?.name;
  return { as: 'closed-day', ...(name !== undefined && { name: { sw: name.sw, en: name.en } }) };
}

function comparedDays({ before, after }: Replaced<Calendar>): readonly Difference[] {
  const days = new Set([...(before?.holidays ?? []), ...after.holidays]);
  return [...days]
    .toSorted()
    .flatMap((date) =>
      between({ field: 'day', date }, before && closedDay(before, date), closedDay(after, date)),
    );
}

/**
 * Rules that are new and rules that are gone; where those that stay have another order, each that has another place too.
 * Of rules that others only pushed on nothing is told.
 */
function comparedRules({ before, after }: Replaced<CategoryRouting>): readonly Difference[] {
  const [old, young] = [before?.rules ?? [], after.rules];
  const within = (rules: readonly RoutingRule[]) => (rule: RoutingRule) =>
    rules.some((other) => isSameRule(rule, other));
  const isReordered = !areSameRules(old.filter(within(young)), young.filter(within(old)));
  const factIn = (rules: readonly RoutingRule[], rule: RoutingRule): Fact | undefined => {
    const at = rules.findIndex((other) => isSameRule(rule, other));
    return at < 0 ? undefined : { as: 'rule', place: at + 1, rule };
  };
  return [
    ...old.filter((rule) => isReordered || !within(young)(rule)),
    ...young.filter((rule) => !within(old)(rule)),
  ].flatMap((rule) =>
    between({ field: 'rule', category: after.category }, factIn(old, rule), factIn(young, rule)),
  );
}

/** How an officer's contact changes: that it does. */
const contactDifference: Difference = { field: 'contact', after: { as: 'stated' } };

/** What people would call different after a decision, item by item. Items of which only the bookkeeping differs are left out. */
export function changedItems(decision: Omit<RegistryDecision, 'act'>): readonly ChangedItem[] {
  const { institutions = [], officers = [], contact, policy, calendar, routing } = decision;
  const isTold = (id: string): readonly Difference[] => (contact?.officer === id ? [contactDifference] : []);
  const items: readonly ChangedItem[] = [
    ...institutions.map((replaced) => ({
      part: 'institution' as const,
      id: replaced.after.id,
      isNew: replaced.before === undefined,
      differences: compared(factsOfInstitution, replaced),
    })),
    ...officers.map((replaced) => ({
      part: 'officer' as const,
      id: replaced.after.id,
      isNew: replaced.before === undefined,
      differences: [...compared(factsOfOfficer, replaced), ...isTold(replaced.after.id)],
    })),
    ...(contact === undefined || officers.some(({ after }) => after.id === contact.officer)
      ? []
      : [{ part: 'officer' as const, id: contact.officer, isNew: false, differences: [contactDifference] }]),
    ...(policy === undefined
      ? []
      : [{ part: 'deadlines' as const, isNew: false, differences: comparedRows(policy) }]),
    ...(calendar === undefined
      ? []
      : [{ part: 'calendar' as const, isNew: false, differences: comparedDays(calendar) }]),
    ...(routing === undefined
      ? []
      : [{ part: 'routing' as const, isNew: false, differences: comparedRules(routing) }]),
  ];
  return items.filter(({ differences }) => differences.length > 0);
}
