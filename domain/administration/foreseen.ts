import { policyRowFor } from '../ticketing/clock/cycle.ts';
import type { Policy } from '../foundation/policy/policy.ts';
import { officeHeadOf, ownOfficeHeadOf } from '../institutions/registry/head-of.ts';
import { waitingAt } from '../institutions/registry/gained-sight.ts';
import type { Officer } from '../institutions/registry/officer.ts';
import type { Institution, Lineage } from '../institutions/registry/institution.ts';
import { isStaffed, staffedLevelsAbove } from '../institutions/registry/levels.ts';
import { after as plusDuration } from '../foundation/time/add-duration.ts';
import type { Calendar } from '../foundation/time/calendar.ts';
import type { Duration } from '../foundation/time/duration.ts';
import type { Instant } from '../foundation/time/instant.ts';
import { kinds, type Kind } from '../foundation/vocabulary/kinds.ts';
import type { RegistryDecision, Replaced } from './change.ts';
import type { GuardedMatter } from './guarded.ts';
import type { Records } from './records.ts';

/** What follows from a change, as far as it can be known before it is done. */
export type Foreseen =
  /** It is only proposed, and done when a second administrator confirms it. */
  | { readonly what: 'second-administrator'; readonly matters: readonly GuardedMatter[] }
  /** The officer's open tickets become unassigned. */
  | { readonly what: 'unassigned'; readonly officer: string }
  /** A colleague takes them over, but for what is of persons: that becomes unassigned. */
  | { readonly what: 'taken-over'; readonly officer: string; readonly to: string }
  /** The officer gets an account, and an e-mail with an invitation. */
  | { readonly what: 'invited'; readonly officer: string }
  /** The successor takes the open tickets of the closed one. */
  | { readonly what: 'succeeded'; readonly closed: string; readonly successor: string }
  /** What lies under it comes along; tickets go up the new way from their next escalation on. */
  | { readonly what: 'moved-along'; readonly institution: string; readonly right: number }
  /** Deadlines of open tickets that have not passed follow the calendar. */
  | { readonly what: 'recounted'; readonly later: number; readonly nearer: number }
  /** Tickets that were sent keep what they have. */
  | { readonly what: 'from-now-on' }
  /** When an answer would be due of what is sent at this moment. */
  | {
      readonly what: 'due-otherwise';
      readonly kind: Kind;
      readonly urgent: boolean;
      readonly before: Instant;
      readonly after: Instant;
    }
  /** Who has a head's duties from now on: nobody, where none is found up to the top. */
  | { readonly what: 'duties'; readonly institution: string; readonly officer?: string; readonly at?: string }
  /** Nobody handles tickets there any more: the level above holds what is sent there. */
  | { readonly what: 'unstaffed'; readonly institution: string; readonly holder?: string }
  /** Somebody does from now on. */
  | { readonly what: 'staffed'; readonly institution: string }
  /** The officer can do nothing any more, from the next request on. */
  | { readonly what: 'out-at-once'; readonly officer: string }
  /** Access comes back by itself, unless a second administrator confirms that it is taken away. */
  | { readonly what: 'access-back'; readonly officer: string; readonly until: Instant }
  /** What of persons was there before is seen later. */
  | { readonly what: 'sees-later'; readonly officer: string; readonly until: Instant }
  /** Sight of tickets of other institutions, to whoever is at this one or heads it. */
  | { readonly what: 'tickets-seen-later'; readonly institution: string; readonly until: Instant }
  /** The officer, their head and oversight are told at once. */
  | { readonly what: 'told-of-suspension'; readonly officer: string }
  /** Heads and oversight are told at once. */
  | { readonly what: 'told-of-days' }
  /** A new id is never used again. */
  | { readonly what: 'id-for-good'; readonly id: string };

type Reading = Pick<Records, 'lineage' | 'childrenOf' | 'policy' | 'calendar'>;

/** Where an institution lies after the change. */
async function lineageAfter(records: Reading, { after }: Replaced<Institution>): Promise<Lineage> {
  const parent = after.parent === undefined ? undefined : await records.lineage(after.parent);
  return {
    institution: after,
    above: parent === undefined ? [] : [parent.institution, ...parent.above],
  };
}

/** Who does a head's duties otherwise, and where tickets are held otherwise. */
async function atInstitution(
  records: Reading,
  replaced: Replaced<Institution>,
  at: Instant,
): Promise<readonly Foreseen[]> {
  const { before, after } = replaced;
  if (before === undefined || after.closed !== undefined) return [];
  const { id: institution } = after;
  const lineage = await lineageAfter(records, replaced);
  const head = officeHeadOf(lineage, at);
  const [holder] = staffedLevelsAbove(lineage);
  const duties = {
    what: 'duties' as const,
    institution,
    ...(head !== undefined && { officer: head.officer, at: head.institution }),
  };
  return [
    ...(ownOfficeHeadOf(before, at)?.officer === ownOfficeHeadOf(after, at)?.officer ? [] : [duties]),
    ...(isStaffed(before) && !isStaffed(after)
      ? [{ what: 'unstaffed' as const, institution, ...(holder !== undefined && { holder: holder.id }) }]
      : []),
    ...(!isStaffed(before) && isStaffed(after) ? [{ what: 'staffed' as const, institution }] : []),
  ];
}

/** A matter of a kind: ordinary ones, and urgent complaints. */
const matters = [
  ...kinds.map((kind) => ({ kind, urgent: false })),
  { kind: 'complaint', urgent: true } as const,
];

interface Rules {
  readonly policy: Policy;
  readonly calendar: Calendar;
}

/** When answers would be due otherwise, of what is sent to `holder` at this moment. Empty: to any without rows of its own. */
function dueOtherwise(before: Rules, after: Rules, holder: string, at: Instant): readonly Foreseen[] {
  const due = (
    { policy, calendar }: Rules,
    { kind, urgent }: (typeof matters)[number],
  ): Instant | undefined => {
    const respond: Duration | undefined = policyRowFor(policy, {
      kind,
      urgent,
      holder,
      category: '',
    }).respond;
    return respond && plusDuration(at, respond, calendar);
  };
  return matters.flatMap((matter) => {
    const [was, is] = [due(before, matter), due(after, matter)];
    return was === undefined || is === undefined || was === is
      ? []
      : [{ what: 'due-otherwise' as const, ...matter, before: was, after: is }];
  });
}

/** Counts the dates on which offices would be open. */
const workingDays = ({ weekdays }: Calendar, dates: readonly string[]): number =>
  dates.filter((date) => weekdays.includes(new Date(`${date}T00:00:00Z`).getUTCDay() || 7)).length;

function fromCalendar({ before, after }: Replaced<Calendar>): readonly Foreseen[] {
  const old = before?.holidays ?? [];
  const added = after.holidays.filter((date) => !old.includes(date));
  const taken = old.filter((date) => !after.holidays.includes(date));
  const [later, nearer] = [workingDays(after, added), workingDays(after, taken)];
  return later + nearer === 0 ? [] : [{ what: 'recounted', later, nearer }];
}

/** For whom the rows are that differ: an institution, or everybody. */
function holderOf({ before, after }: Replaced<Policy>): string {
  const known = new Set((before?.rows ?? []).map((row) => JSON.stringify(row)));
  return after.rows.find((row) => !known.has(JSON.stringify(row)))?.institution ?? '';
}

async function fromRules(
  records: Reading,
  { policy, calendar }: RegistryDecision,
  at: Instant,
): Promise<readonly Foreseen[]> {
  if (policy === undefined && calendar === undefined) return [];
  const [ruling, days] = await Promise.all([records.policy(), records.calendar()]);
  const before = { policy: policy?.before ?? ruling, calendar: calendar?.before ?? days };
  const after = { policy: policy?.after ?? ruling, calendar: calendar?.after ?? days };
  return [
    ...(policy === undefined ? [] : [{ what: 'from-now-on' as const }]),
    ...(calendar === undefined ? [] : fromCalendar(calendar)),
    ...dueOtherwise(before, after, policy === undefined ? '' : holderOf(policy), at),
  ];
}

/** From when on an institution sees of others what it gains by a change. */
function whatIsGained({ before, after }: Replaced<Institution>, at: Instant): readonly Foreseen[] {
  const gained = waitingAt(after, at);
  const until = gained.at(-1)?.until;
  return until === undefined || gained.length <= waitingAt(before ?? {}, at).length
    ? []
    : [{ what: 'tickets-seen-later', institution: after.id, until }];
}

const isTold = ({ what }: Foreseen): boolean => what === 'told-of-suspension' || what === 'told-of-days';

/** What ends or begins by itself of an officer's access, where a change brings it. */
function whatWaits({ before, after }: Replaced<Officer>, at: Instant): readonly Foreseen[] {
  const { id: officer, suspension } = after;
  const [sees] = waitingAt(after, at)
    .map(({ until }) => until)
    .toSorted()
    .slice(-1);
  const isNew = waitingAt(after, at).length > waitingAt(before ?? {}, at).length;
  return [
    ...(suspension === undefined || after.suspended === true || suspension.until <= at
      ? []
      : [{ what: 'access-back' as const, officer, until: suspension.until }]),
    ...(sees === undefined || !isNew ? [] : [{ what: 'sees-later' as const, officer, until: sees }]),
  ];
}

const created = [
  'create-institution',
  'create-officer',
] as const satisfies readonly RegistryDecision['act'][];

/** What follows from a decision at this moment, besides what it changes itself. */
export async function foreseen(
  records: Reading,
  decision: RegistryDecision,
  at: Instant,
): Promise<readonly Foreseen[]> {
  const { act, institutions = [], officers = [], consequences: tasks = [] } = decision;
  const around = await Promise.all(institutions.map((replaced) => atInstitution(records, replaced, at)));
  const drawn = await Promise.all(
    tasks.map(async (task): Promise<readonly Foreseen[]> => {
      switch (task.what) {
        case 'unassign':
          return task.to === undefined
            ? [{ what: 'unassigned', officer: task.officer }]
            : [{ what: 'taken-over', officer: task.officer, to: task.to }];
        case 'make-account':
          return [{ what: 'invited', officer: task.officer }];
        case 'succeed':
          return task.from === undefined
            ? [{ what: 'succeeded', closed: task.closed, successor: task.successor }]
            : [];
        case 'follow': {
          const { institution } = task;
          return [
            { what: 'moved-along', institution, right: (await records.childrenOf(institution)).length },
          ];
        }
        case 'recompute':
        case 'tell-heads':
        case 'tell-place':
        case 'tell-proposal':
          return [];
        case 'tell-suspension':
          return [{ what: 'told-of-suspension', officer: task.officer }];
        case 'tell-closed-days':
          return [{ what: 'told-of-days' }];
      }
    }),
  );
  const isCreated = created.some((one) => one === act);
  return [
    ...officers
      .filter(({ before, after }) => before?.active === true && !after.active)
      .map(({ after }) => ({ what: 'out-at-once' as const, officer: after.id })),
    ...officers.flatMap((officer) => whatWaits(officer, at)),
    ...drawn.flat().filter((one) => !isTold(one)),
    ...institutions.flatMap((institution) => whatIsGained(institution, at)),
    ...around.flat(),
    ...(await fromRules(records, decision, at)),
    ...(isCreated
      ? [...institutions, ...officers]
          .filter(({ before }) => before === undefined)
          .map(({ after }) => ({ what: 'id-for-good' as const, id: after.id }))
      : []),
    ...drawn.flat().filter(isTold),
  ];
}
