import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { nextWakeAt } from '../../domain/ticketing/clock/next-wake.ts';
import { secondsOf } from '../../domain/foundation/time/instant.ts';
import type { Policy } from '../../domain/foundation/policy/policy.ts';
import { ticketNumber } from '../../domain/ticketing/tickets/ticket-number.ts';
import type { Ticket } from '../../domain/ticketing/tickets/ticket.ts';
import { local } from '../builders/calendar.ts';
import { registryContent } from '../builders/registry-content.ts';
import { aTicket } from '../builders/ticket.ts';
import { memoryServerKeys } from '../builders/doubles/server-keys.ts';
import { machineDefinitions } from './definitions.ts';

/** A day's share of 100 million tickets a year. */
const wakesOfADay = 274_000;
/** What Step Functions lets through of a second in small regions, for all executions of an account. */
const quota = { transitions: 800, starts: 150 } as const;

const machine = machineDefinitions.find(({ name }) => name === 'response-deadline');
const task = machine?.States['Apply the deadline'];
const isOver = task?.Catch?.find(({ ErrorEquals: errors }) => errors.includes('States.QueryEvaluationError'));

/** What a wake enters of states, and starts of executions: counted in the wake's own second, though they follow each other. */
const wakes = {
  /** The clock sleeps on. */
  goesOn: { transitions: ['Apply the deadline', task?.['Next']].length, starts: 0 },
  /** The clock is over, and the next level has one: its start counts as a transition, as its first state does. */
  escalates: {
    transitions: ['Apply the deadline', isOver?.Next, 'start', machine?.StartAt].length,
    starts: 1,
  },
} as const;

const { policy: published, calendar } = registryContent();

const keys = memoryServerKeys();
const numbers = Array.from({ length: wakesOfADay }, (_, index) =>
  ticketNumber(keys, { key: '1', seed: `wake-${index}`, attempt: 0, date: '2026-11-23' }),
);

/** How many tickets of the same moments wake in each second of the day on which the most do. */
function busiestSecond(ticket: Ticket, policy: Policy): number {
  const bySecond = new Map<number, number>();
  for (const number of numbers) {
    const wake = nextWakeAt({ ...ticket, number }, { policy, calendar });
    if (wake === undefined) throw new Error('A clock does not wake.');
    bySecond.set(secondsOf(wake), (bySecond.get(secondsOf(wake)) ?? 0) + 1);
  }
  return Math.max(...bySecond.values());
}

/** Sent in the evening, as most is: the end of its time to respond is closing time. */
const sentInTheEvening = (policy: Policy): Ticket => {
  const ticket = aTicket({ at: local('2026-11-23 20:00'), rules: { policy, calendar } }).build();
  return { ...ticket, cycle: { ...ticket.cycle, steps: ['acknowledgement-missed'] } };
};

describe('274,000 wakes of one day', () => {
  it('fall at closing time where tickets are sent while offices are closed', () => {
    const wake = nextWakeAt(sentInTheEvening(published), {
      policy: { ...published, spreadSeconds: 0 },
      calendar,
    });
    expect(wake).toBe(local('2026-12-15 15:30:01'));
  });

  const most = busiestSecond(sentInTheEvening(published), published);
  const before = busiestSecond(sentInTheEvening(published), { ...published, spreadSeconds: 300 });

  it('stay within the quotas though all fall at closing time and each escalates', () => {
    expect(most * wakes.escalates.transitions).toBeLessThan(quota.transitions);
    expect(most * wakes.escalates.starts).toBeLessThan(quota.starts);
  });

  it('exceed both quotas where they are spread as urgent ones are', () => {
    expect(before * wakes.goesOn.transitions).toBeGreaterThan(quota.transitions);
    expect(before * wakes.escalates.starts).toBeGreaterThan(quota.starts);
  });

  it.each([
    ['wakes in the busiest second', before, most, ''],
    [
      'transitions, 4 each: task, end, start and wait of the next clock',
      before * wakes.escalates.transitions,
      most * wakes.escalates.transitions,
      quota.transitions,
    ],
    ['executions started', before * wakes.escalates.starts, most * wakes.escalates.starts, quota.starts],
  ])('docs/design/deadlines.md tells: %s', (what, ...figures) => {
    const row = [what, ...figures.map((figure) => figure.toLocaleString('en'))].join(' | ').trim();
    expect(readFileSync('docs/design/deadlines.md', 'utf8').replaceAll(/ +/g, ' ')).toContain(`| ${row}`);
  });
});
