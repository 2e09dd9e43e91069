import { plusSeconds, type Instant } from '../../domain/foundation/time/instant.ts';
import { officeHeadOf, ownOfficeHeadOf } from '../../domain/institutions/registry/head-of.ts';
import { decideClockStep } from '../../domain/casework/institution-directions/decide-direction.ts';
import {
  comingClockSteps,
  nextDirectionWake,
} from '../../domain/casework/institution-directions/direction-clock.ts';
import type {
  DirectionClockStep,
  InstitutionDirection,
} from '../../domain/casework/institution-directions/institution-direction.ts';
import type { DueDirection } from '../../domain/messaging/notices/institution-direction-store.ts';
import type { Lineage } from '../../domain/institutions/registry/institution.ts';
import { directionNotices } from '../../domain/messaging/notices/direction-notices.ts';
import { CorruptItem } from '../../domain/ticketing/tickets/ticket-store.ts';
import type { Container } from '../container.ts';
import { countTickets } from '../institution-directions/directed-tickets.ts';
import type { Run } from '../run.ts';
import type { RunStanding } from './send-channel.ts';

/** Ports that clocks of directions need. */
export type DirectionClockPorts = Pick<
  Container,
  'institutionDirections' | 'listedTickets' | 'registry' | 'now'
>;

/** Directions looked at in a run: what is left is the next one's. */
const mostInRun = 50;

/**
 * Does what clocks of directions to institutions have due: asks heads again, reminds them, tells of a date that passed, and counts at
 * the end of each working day. A direction that cannot be read is logged and hides no other: the next run tries again.
 */
export async function runDirectionClocks(
  ports: DirectionClockPorts,
  { log }: Pick<Run, 'log'>,
  { stillHeld }: Pick<RunStanding, 'stillHeld'>,
): Promise<void> {
  try {
    for (const due of await ports.institutionDirections.due(ports.now(), mostInRun)) {
      if (!(await stillHeld())) return;
      try {
        await wakeDirection(ports, due);
      } catch (error) {
        log.error('notice-not-prepared', { type: 'direction' }, error);
      }
    }
  } catch (error) {
    log.error('due-notices-not-read', { type: 'direction' }, error);
  }
}

/** The step that is due by the calendar and the policy as they are now, and nothing where its time moved. */
async function wakeDirection(ports: DirectionClockPorts, due: DueDirection): Promise<void> {
  const { institutionDirections, registry } = ports;
  const now = ports.now();
  const found = await institutionDirections.of(due.direction);
  if (found === undefined) throw new CorruptItem('A clock runs of a direction that there is not.');
  const { direction } = found;
  const [calendar, policy, to] = await Promise.all([
    registry.calendar(),
    registry.currentPolicy(),
    registry.lineage(direction.to),
  ]);
  if (to === undefined) throw new CorruptItem(`The registry has no institution ${direction.to}.`);
  const rules = { calendar, remind: policy.limits.remindOfDirection };
  const [soonest] = comingClockSteps(direction, rules);
  // What is due is told before a day is counted, however late the clock runs.
  const asOfDue =
    soonest !== undefined && soonest.at <= now
      ? soonest
      : nextDirectionWake(direction, rules, beforeDue(due.at));
  if (asOfDue === undefined) return;
  if (asOfDue.at > now) return institutionDirections.moveClock(due, asOfDue.at);
  const { done, left } = await countTickets(ports, direction, now);
  const { done: before, left: leftBefore } = direction.counted;
  const isSame = done === before && left === leftBefore;
  if (asOfDue.step === 'count' && isSame) {
    const next = nextDirectionWake(direction, rules, now);
    return next === undefined ? undefined : institutionDirections.moveClock(due, next.at);
  }
  const { officers, above } = toldAt(asOfDue.step, direction, to, now);
  const change = decideClockStep(direction, asOfDue.step, { at: now, counted: { done, left }, told: above });
  // Stale: somebody acted meanwhile, and set the clock by that.
  await institutionDirections.write(change, {
    wakeAt: nextDirectionWake(change.direction, rules, now)?.at,
    notices: directionNotices(change, officers),
  });
}

/** The moment before the clock was due, so that what was due at it comes next. */
const beforeDue = (at: Instant): Instant => plusSeconds(at, -1);

/** Who hears of a step, by who heads what now; of a date that passed the next head above as well, and who gave it. */
function toldAt(
  step: DirectionClockStep,
  { from, by }: InstitutionDirection,
  to: Lineage,
  now: Instant,
): { readonly officers: readonly string[]; readonly above?: string } {
  const head = officeHeadOf(to, now)?.officer;
  const heads = head === undefined ? [] : [head];
  if (step === 'count') return { officers: [] };
  if (step !== 'miss') return { officers: heads };
  const above = to.above.find((node) => {
    const headOfNode = ownOfficeHeadOf(node, now)?.officer;
    return node.id !== from && headOfNode !== undefined && headOfNode !== head;
  });
  const headAbove = above && ownOfficeHeadOf(above, now)?.officer;
  return {
    officers: [...heads, by, ...(headAbove === undefined ? [] : [headAbove])],
    ...(above !== undefined && { above: above.id }),
  };
}
