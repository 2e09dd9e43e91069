import { type DirectionGoal } from '../../domain/foundation/vocabulary/direction-vocabulary.ts';
import { type TicketStep } from '../../domain/foundation/vocabulary/ticket-steps.ts';
import type { PresentOfficer } from '../../domain/institutions/officers/present-officer.ts';
import { ownOfficeHeadOf, officeHeadOf } from '../../domain/institutions/registry/head-of.ts';
import { pathOf } from '../../domain/institutions/registry/levels.ts';
import type { Lineage } from '../../domain/institutions/registry/institution.ts';
import type { Instant } from '../../domain/foundation/time/instant.ts';
import { givenDirection } from '../../domain/casework/institution-directions/decide-direction.ts';
import {
  comingClockSteps,
  nextDirectionWake,
  type DirectionWake,
} from '../../domain/casework/institution-directions/direction-clock.ts';
import {
  mostDirectedTickets,
  mostOpenDirections,
  type DirectedFilter,
} from '../../domain/casework/institution-directions/institution-direction.ts';
import {
  directingOffice,
  type DirectingOffice,
} from '../../domain/casework/institution-directions/who-directs.ts';
import { directionNotices } from '../../domain/messaging/notices/direction-notices.ts';
import type { Container } from '../container.ts';
import { named, type NamedInstitution } from '../institutions-by-id.ts';
import type { Log } from '../log.ts';
import { RequestRefused } from '../request-refused.ts';
import { actRequest } from '../tickets/act-request.ts';
import { dueOnDate } from './direction-date.ts';
import { chooseTickets, type ChosenTickets } from './directed-tickets.ts';

/** Whom an officer wants to direct, and by what tickets are chosen. */
export interface AskedDirection {
  readonly institution: string;
  readonly category?: string | undefined;
  readonly step?: TicketStep | undefined;
  /** Only what is overdue: now, or by the date. */
  readonly overdue?: 'now' | 'by-the-date' | undefined;
  /** Local date, `YYYY-MM-DD`. */
  readonly dueDate: string;
}

type Ports = Pick<Container, 'institutionDirections' | 'queues' | 'listedTickets' | 'registry' | 'now'>;

interface Prepared {
  readonly office: DirectingOffice;
  readonly to: Lineage;
  readonly filter: DirectedFilter;
  readonly dueBy: Instant;
  readonly chosen: ChosenTickets;
}

async function prepared(
  ports: Ports,
  officer: PresentOfficer,
  { institution, category, step, overdue, dueDate }: AskedDirection,
  now: Instant,
): Promise<Prepared> {
  const [to, calendar] = await Promise.all([ports.registry.lineage(institution), ports.registry.calendar()]);
  const office = to && directingOffice(officer, to);
  if (to === undefined || office === undefined) throw new RequestRefused({ code: 'not-allowed' });
  if (category !== undefined && (await ports.registry.category(category)) === undefined)
    throw new RequestRefused({ code: 'unknown-category' });
  const dueBy = dueOnDate(dueDate, calendar, now);
  const filter: DirectedFilter = {
    ...(category !== undefined && { category }),
    ...(step !== undefined && { step }),
    ...(overdue !== undefined && { overdueAt: overdue === 'now' ? now : dueBy }),
  };
  const chosen = await chooseTickets(ports, { officer, filter, office, to: institution, now });
  return { office, to, filter, dueBy, chosen };
}

/** Plan of a direction: the tickets it would include, and what would follow by itself. */
export interface DirectionPlan extends ChosenPlan {
  readonly institution: NamedInstitution;
  /** Who answers; absent: nobody up to the top heads anything. */
  readonly head?: string;
  readonly dueBy: Instant;
  readonly coming: readonly DirectionWake[];
  /** The office above that is told where the date passes. */
  readonly above?: NamedInstitution;
}

interface ChosenPlan {
  readonly included: number;
  readonly steps: ChosenTickets['steps'];
  readonly isAll: boolean;
}

/** Shows what a direction would include and what would follow, before it is given. Throws the problems `not-allowed`, `unknown-category` and `date-not-ahead`. */
export async function planDirection(
  ports: Ports,
  { officer, ...asked }: AskedDirection & { readonly officer: PresentOfficer },
): Promise<DirectionPlan> {
  const now = ports.now();
  const { to, dueBy, chosen, office } = await prepared(ports, officer, asked, now);
  const [calendar, policy] = await Promise.all([ports.registry.calendar(), ports.registry.currentPolicy()]);
  const head = officeHeadOf(to, now)?.officer;
  const name = head === undefined ? undefined : (await ports.registry.officer(head))?.name;
  const above = to.above.find((node) => node.id !== office.from && ownOfficeHeadOf(node, now) !== undefined);
  return {
    institution: named(to.institution),
    ...(name !== undefined && { head: name }),
    included: chosen.tickets.length,
    steps: chosen.steps,
    isAll: chosen.isAll,
    dueBy,
    coming: comingClockSteps(
      { state: 'given', askedAt: now, givenAt: now, dueBy, taken: [] },
      { calendar, remind: policy.limits.remindOfDirection },
    ),
    ...(above !== undefined && { above: named(above) }),
  };
}

/** Reply to a request to direct. */
export interface DirectionKept {
  readonly id: string;
  readonly version: number;
  readonly included: number;
}

interface Giving extends AskedDirection {
  readonly officer: PresentOfficer;
  readonly goal: DirectionGoal;
  readonly words: string;
  readonly idempotencyKey: string;
  readonly log: Log;
}

/**
 * Directs an institution, once for an idempotency key: its tickets are chosen and fixed now, its head is told. Throws besides those of
 * the plan the problems `nothing-to-direct`, `too-many-directions` and `idempotency-key-reused`.
 */
export async function giveDirection(
  ports: Ports & Pick<Container, 'hashing'>,
  { officer, goal, words, idempotencyKey, log, ...asked }: Giving,
): Promise<DirectionKept> {
  const { institutionDirections, registry, hashing } = ports;
  const now = ports.now();
  const body = { ...asked, goal, words };
  const request = actRequest(hashing, {
    asker: `officer:${officer.id}`,
    idempotencyKey,
    act: 'direct-institution',
    body,
  });
  const id = request.slice(0, request.indexOf('.'));
  const repeated = async (): Promise<DirectionKept | undefined> => {
    const before = await institutionDirections.of(id);
    if (before === undefined) return undefined;
    if (before.events[0]?.request !== request) throw new RequestRefused({ code: 'idempotency-key-reused' });
    return { id, version: 1, included: before.direction.tickets.length };
  };
  const done = await repeated();
  if (done !== undefined) return done;
  const { office, to, filter, dueBy, chosen } = await prepared(ports, officer, asked, now);
  if (chosen.tickets.length === 0) throw new RequestRefused({ code: 'nothing-to-direct' });
  const given = (await institutionDirections.listedAt(office.from, 'open')).filter(
    ({ from }) => from === office.from,
  );
  if (given.length >= mostOpenDirections)
    throw new RequestRefused({ code: 'too-many-directions', parameters: { limit: mostOpenDirections } });
  const [calendar, policy] = await Promise.all([registry.calendar(), registry.currentPolicy()]);
  const change = givenDirection(
    {
      id,
      ...office,
      by: officer.id,
      to: to.institution.id,
      listedAt: [...new Set([office.from, ...pathOf(to).map((node) => node.id)])],
      goal,
      filter,
      tickets: chosen.tickets.slice(0, mostDirectedTickets),
      givenAt: now,
      dueBy,
      counted: { done: 0, left: chosen.tickets.length },
    },
    { institution: office.from, words, request },
  );
  const head = officeHeadOf(to, now)?.officer;
  const wake = nextDirectionWake(
    change.direction,
    { calendar, remind: policy.limits.remindOfDirection },
    now,
  );
  const written = await institutionDirections.write(change, {
    wakeAt: wake?.at,
    notices: directionNotices(change, head === undefined ? [] : [head]),
  });
  if (written === 'stale') {
    const other = await repeated();
    if (other !== undefined) return other;
    throw new RequestRefused({ code: 'direction-moved-on' });
  }
  log.info('institution-directed', { institution: to.institution.id, count: chosen.tickets.length });
  return { id, version: 1, included: chosen.tickets.length };
}
