import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nextWakeAt } from '../../../../domain/ticketing/clock/next-wake.ts';
import { perform } from '../../../../domain/casework/acts/perform.ts';
import { ActRefused } from '../../../../domain/casework/acts/refusals.ts';
import { local } from '../../../builders/calendar.ts';
import { checkProperty } from '../../../builders/chance.ts';
import { aTicket, theRules } from '../../../builders/ticket.ts';

const at = local('2026-11-25 09:00');
const byHead = { actor: 'head', officer: 'afisa-2', institution: 'kituo' } as const;

describe('an act', () => {
  it('makes one version and one event, which say the same', () => {
    const before = aTicket().build();
    const { ticket, event } = perform(before, { act: 'acknowledge', by: byHead, at }, (ticketBefore) => ({
      ...ticketBefore,
      acknowledgedAt: at,
    }));
    expect(ticket).toMatchObject({ status: 'acknowledged', version: 2, acknowledgedAt: at });
    expect(event).toMatchObject({ type: 'acknowledge', version: 2, at, by: byHead, number: before.number });
    expect([event.before?.status, event.after.status]).toEqual(['submitted', 'acknowledged']);
  });

  it('that is only tried makes nothing, and once asked for the same each time', () => {
    let made = 0;
    const tried = perform(aTicket().build(), { act: 'acknowledge', by: byHead, at }, (before) => {
      made += 1;
      return before;
    });
    expect(made).toBe(0);
    expect([tried.ticket, tried.event, { ...tried }.ticket]).toEqual([
      tried.ticket,
      expect.objectContaining({ version: 2 }),
      tried.ticket,
    ]);
    expect(made).toBe(1);
  });

  it('that the table refuses is refused, whoever asks', () => {
    const closed = aTicket().closed('accepted').build();
    expect(() =>
      perform(closed, { act: 'respond', by: byHead, at, facts: { finding: 'upheld' } }, (ticket) => ticket),
    ).toThrow(new ActRefused('wrong-status', 'respond', { actor: 'head', status: 'closed' }));
  });

  it('sets the clock anew under the rules that it is given', () => {
    const { ticket } = perform(
      aTicket().build(),
      { act: 'acknowledge', by: byHead, at },
      (before) => ({ ...before, acknowledgedAt: at }),
      theRules(),
    );
    expect(ticket.nextWakeAt).toBe(local('2026-12-16 12:00:01'));
  });

  it('that is a note moves no deadline, however many there are', () => {
    const ticket = aTicket().build();
    checkProperty(
      fc.property(fc.integer({ min: 1, max: 8 }), (notes) => {
        const noted = Array.from({ length: notes }).reduce<typeof ticket>(
          (before) => perform(before, { act: 'note', by: byHead, at, facts: {} }, (same) => same).ticket,
          ticket,
        );
        expect(noted).toEqual({ ...ticket, version: ticket.version + notes });
        expect(nextWakeAt(noted, theRules())).toBe(ticket.nextWakeAt);
      }),
      { numRuns: 8 },
    );
  });
});
