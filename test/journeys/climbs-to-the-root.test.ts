import { beforeAll, describe, expect, it } from 'vitest';
import type { Policy } from '../../domain/foundation/policy/policy.ts';
import type { FollowedTicket, Receipt } from '../../local/demo/citizen.ts';
import { lasting } from '../builders/policy.ts';
import { climbOf, eventsOf } from './steps/history.ts';
import { emailsTo, smsTo } from './steps/notices.ts';
import { demonstrationPolicy, sentUnder } from './steps/own-rules.ts';
import { aComplaint, itsClimb } from './steps/tickets.ts';
import { aCitizen } from './steps/under-test.ts';
import { until } from './steps/until.ts';

/** As demonstrated, but the unit has time in which its head is reminded on a busy machine too. */
async function withTimeForReminders(): Promise<Policy> {
  const { rows, ...demonstrated } = await demonstrationPolicy();
  const ofTheUnit = {
    acknowledge: lasting(6, 'seconds'),
    respond: lasting(24, 'seconds'),
    appealWindow: lasting(60, 'seconds'),
  };
  return {
    ...demonstrated,
    version: 900_005,
    rows: [...rows, { kind: 'complaint', urgent: false, institution: itsClimb[0], ...ofTheUnit }],
  };
}

describe('a complaint that nobody answers', () => {
  const citizen = aCitizen();
  let receipt: Receipt;
  let ticket: FollowedTicket;

  const smsToTheCitizen = (): readonly string[] => smsTo(citizen);

  beforeAll(async () => {
    receipt = await sentUnder(await withTimeForReminders(), aComplaint(), citizen);
    ticket = await until('the ticket is flagged at the root', 170, async () => {
      const followed = await citizen.follow(receipt);
      return followed.timeline.some(({ type }) => type === 'flag') ? followed : undefined;
    });
  });

  it('is confirmed to the citizen by SMS as received, with number and secret', () => {
    const [first] = smsToTheCitizen();
    expect(first).toContain(receipt.number);
    expect(first).toContain(receipt.secret);
  });

  it('climbs from a unit through its institution and ministry to the root, each level once', async () => {
    await expect(climbOf(receipt.number)).resolves.toEqual(itsClimb);
  });

  it('has its head reminded at the first level', async () => {
    await until('an e-mail to the head of the unit', 120, () =>
      emailsTo('hadija-kilasi').some((text) => text.includes(receipt.number)) ? true : undefined,
    );
    const events = await eventsOf(receipt.number);
    expect(events.filter(({ type, after }) => type === 'remind' && after.cycle === 1)).not.toHaveLength(0);
  });

  it('sends the citizen one SMS for each step: received, four escalations, and the flag at the root', async () => {
    await until('an SMS for each step', 60, () => (smsToTheCitizen().length >= 6 ? true : undefined));
    const [, ...later] = smsToTheCitizen();
    expect(later.every((text) => text.includes(receipt.number))).toBe(true);
    expect(later.some((text) => text.includes(receipt.secret))).toBe(false);
    expect(new Set(smsToTheCitizen()).size).toBe(smsToTheCitizen().length);
  });

  it('shows the citizen who holds it now and every step of its way', () => {
    expect(ticket.institution.id).toBe('kmk');
    expect(ticket.overdue).toBe(true);
    expect(ticket.timeline.filter(({ type }) => type === 'escalate')).toHaveLength(itsClimb.length - 1);
  });
});
