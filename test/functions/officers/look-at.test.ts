import { describe, expect, it } from 'vitest';
import { MemoryRegistry } from '../../../adapters/memory/registry.ts';
import { presentOfficer } from '../../../domain/officers/present-officer.ts';
import type { Officer } from '../../../domain/officers/officer.ts';
import type { TicketHistory } from '../../../domain/tickets/ticket-store.ts';
import type { Ticket } from '../../../domain/tickets/ticket.ts';
import { listable } from '../../../functions/officers/listable.ts';
import { lookAt } from '../../../functions/officers/look-at.ts';
import { anOfficer } from '../../builders/officer.ts';
import { aRegistryContent } from '../../builders/small-registry.ts';
import { aTicket, aTuesdayNoon as now } from '../../builders/ticket.ts';
import { anEvent } from '../../builders/ticket-event.ts';

/** The small registry, which writes down what it is asked for. */
function askedRegistry() {
  const registry = new MemoryRegistry(aRegistryContent());
  const asked: string[] = [];
  return {
    asked,
    lineage: (id: string) => {
      asked.push(id);
      return registry.lineage(id);
    },
  };
}

const officer = (details: Partial<Officer> = {}) =>
  presentOfficer(anOfficer({ id: 'afisa-1', institution: 'dawasa', ...details }), now);

const historyOf = (details: Partial<Ticket> = {}): TicketHistory => ({
  ticket: aTicket({ sentTo: 'dawasa', receiver: 'dawasa' }).having(details).build(),
  events: [anEvent()],
});

describe('looking at a ticket', () => {
  it('shows it to an officer of the holder, with what they may do', async () => {
    const seen = await lookAt(historyOf(), { officer: officer(), now }, askedRegistry());
    expect(seen?.sight).toEqual({ sees: 'all' });
    expect([...(seen?.actors ?? [])]).toEqual(['officer']);
  });

  it('asks the registry the same number of times for any ticket, foreign or missing', async () => {
    const foreign = { holder: 'wizara-maji', sentTo: 'wizara-maji' };
    const histories = [
      historyOf(),
      historyOf(foreign),
      historyOf({ ...foreign, aboutOfficer: 'katibu', heldBefore: ['dawasa-kinondoni'] }),
      historyOf({ aboutHead: true, sentTo: 'dawasa-kinondoni' }),
      undefined,
    ];
    const counts = histories.map(async (history) => {
      const registry = askedRegistry();
      await lookAt(history, { officer: officer(), now }, registry);
      return registry.asked.length;
    });
    expect(new Set(await Promise.all(counts))).toEqual(new Set([3]));
  });

  it('answers the same for a foreign ticket and a missing one', async () => {
    const foreign = historyOf({ holder: 'wizara-maji', sentTo: 'wizara-maji' });
    for (const history of [foreign, undefined]) {
      expect(await lookAt(history, { officer: officer(), now }, askedRegistry())).toBeUndefined();
    }
  });

  it('keeps it from whoever worked under its subject at filing', async () => {
    const moved = officer({
      institution: 'dawasa',
      placements: [
        { institution: 'wizara-maji', until: now },
        { institution: 'dawasa', from: now },
      ],
    });
    const history = historyOf({ aboutOfficer: 'katibu' });
    expect(await lookAt(history, { officer: moved, now }, askedRegistry())).toBeUndefined();
  });
});

describe('the lines of a queue', () => {
  const line = { holder: 'dawasa', sensitive: false };

  it('are those that the officer may see, in their order', async () => {
    const lines = [
      line,
      { ...line, sensitive: true },
      { ...line, about: { officer: 'afisa-1', filedAt: now } },
      { ...line, about: { headOf: 'dawasa-kinondoni', filedAt: now } },
    ];
    const shown = await listable(lines, { officer: officer(), queue: 'dawasa', now }, askedRegistry());
    expect(shown).toEqual([lines[0], lines[3]]);
  });

  it('cost one reading for each office that they are about, however many there are', async () => {
    const registry = askedRegistry();
    const lines = Array.from({ length: 25 }, () => ({ ...line, about: { headOf: 'dawasa-kinondoni' } }));
    await listable(lines, { officer: officer(), queue: 'dawasa', now }, registry);
    expect(registry.asked).toHaveLength(3);
  });
});
