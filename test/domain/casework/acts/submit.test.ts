import { describe, expect, it, test } from 'vitest';
import { submit } from '../../../../domain/casework/acts/submit.ts';
import { kinds } from '../../../../domain/foundation/vocabulary/kinds.ts';
import { local } from '../../../builders/calendar.ts';
import { aCategory } from '../../../builders/category.ts';
import { aSubmission, aTuesdayNoon, theRules } from '../../../builders/ticket.ts';
import type { ValidSubmission } from '../../../../domain/casework/acts/submit.ts';

const submitted = (details: Partial<ValidSubmission> = {}) =>
  submit(aSubmission(details), theRules(), aTuesdayNoon);

describe('a ticket that was submitted', () => {
  it('waits at its receiver for the acknowledgement, and its clock is set', () => {
    expect(submitted({ sentTo: 'kata', receiver: 'halmashauri' }).ticket).toMatchObject({
      status: 'submitted',
      version: 1,
      sentTo: 'kata',
      holder: 'halmashauri',
      heldBefore: [],
      submittedAt: aTuesdayNoon,
      policyVersion: 1,
      arming: 0,
      cycle: { number: 1, began: 'submitted', startedAt: aTuesdayNoon, respondBy: local('2026-12-16 12:00') },
      nextWakeAt: local('2026-11-26 12:00:01'),
    });
  });

  test.each(kinds)('is urgent in an urgent category when it is a complaint: %s', (kind) => {
    expect(submitted({ kind, category: aCategory({ urgent: true }) }).ticket.urgent).toBe(
      kind === 'complaint',
    );
  });

  it('is sensitive when its category is', () => {
    expect(submitted({ category: aCategory({ sensitive: true }) }).ticket.sensitive).toBe(true);
  });

  it('keeps the category by its id alone', () => {
    expect(submitted({ category: aCategory({ id: 'maji' }) }).ticket.category).toBe('maji');
  });

  it('leaves the commitment to its texts to the event', () => {
    const { ticket, event } = submitted({ commitment: 'c0'.repeat(32) });
    expect(event.commitment).toBe('c0'.repeat(32));
    expect(ticket).not.toHaveProperty('commitment');
  });

  it('takes the deadlines that its category has at its receiver', () => {
    const { policy } = theRules();
    const own = policy.rows.map((row) => ({ ...row, institution: 'kituo', category: 'barabara' }));
    const shorter = own.map((row) => ({
      ...row,
      acknowledge: { amount: 1, unit: 'working-hours' as const },
    }));
    const rules = theRules({ policy: { ...policy, rows: [...policy.rows, ...shorter] } });
    const { ticket } = submit(aSubmission(), rules, aTuesdayNoon);
    expect(ticket.cycle.acknowledgeBy).toBe(local('2026-11-24 13:00'));
  });

  it('is less than 1 KB as text, with everything that a submission can say', () => {
    const point = { latitude: -6.792354, longitude: 39.208328 };
    const place = { region: 'dar-es-salaam', council: 'kinondoni-mc', ward: 'mwananyamala', point };
    const { ticket } = submitted({ place, aboutOfficer: 'afisa-1234567890' });
    expect(JSON.stringify(ticket).length).toBeLessThan(1024);
  });
});

describe('the event of a submission', () => {
  it('says where the ticket stands, and that there was nothing before', () => {
    const { ticket, event } = submitted();
    expect(event).toMatchObject({
      type: 'submit',
      number: ticket.number,
      version: 1,
      at: aTuesdayNoon,
      by: { actor: 'citizen' },
      after: { status: 'submitted', holder: 'kituo', cycle: 1, arming: 0 },
    });
    expect(event.after).toMatchObject({ respondBy: ticket.cycle.respondBy, nextWakeAt: ticket.nextWakeAt });
    expect(event).not.toHaveProperty('before');
  });

  it('lets the first notice carry the secret, but never holds it', () => {
    const { event } = submitted();
    expect(event.facts).toMatchObject({ secretKey: '1' });
    expect(JSON.stringify(event)).not.toContain('a'.repeat(64));
  });

  it('names the officer who wrote it down at the desk', () => {
    const by = { actor: 'officer', officer: 'afisa-1', institution: 'kituo' } as const;
    expect(submitted({ channel: 'desk', by }).event.by).toEqual(by);
  });

  test.each([
    ['has a phone, and is safe to contact', {}, true],
    ['is not safe to contact', { safeToContact: false }, undefined],
    ['has no phone', { canBeTold: false }, undefined],
  ] as const)('notifies a citizen who %s: %s', (_, details, notify) => {
    expect(submitted({ canBeTold: true, safeToContact: true, ...details }).event.notify).toBe(notify);
  });

  test.each([
    ['nobody', {}, undefined],
    ['an officer', { aboutOfficer: 'afisa-9' }, { officer: 'afisa-9', filedAt: aTuesdayNoon }],
    ['the head of the office', { aboutHead: true }, { headOf: 'kituo', filedAt: aTuesdayNoon }],
    ['an office that was passed over', { sentTo: 'zahanati' }, { sentTo: 'zahanati', filedAt: aTuesdayNoon }],
  ] as const)('tells from whom the ticket is kept: %s', (_, details, about) => {
    expect(submitted(details).event.about).toEqual(about);
  });
});
