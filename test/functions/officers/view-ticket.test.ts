import { describe, expect, it } from 'vitest';
import { plusSeconds, type Instant } from '../../../domain/foundation/time/instant.ts';
import { presentOfficer } from '../../../domain/institutions/officers/present-officer.ts';
import type { Officer } from '../../../domain/institutions/registry/officer.ts';
import type { TicketHistory } from '../../../domain/ticketing/tickets/ticket-store.ts';
import type { Ticket } from '../../../domain/ticketing/tickets/ticket.ts';
import { listable } from '../../../application/access/listable.ts';
import { viewTicket } from '../../../application/access/view-ticket.ts';
import { anInstitution } from '../../builders/lineage.ts';
import { anOfficer } from '../../builders/officer.ts';
import { aRegistryContent } from '../../builders/small-registry.ts';
import { aSystem } from '../../builders/system/system.ts';
import { aTicket, aTuesdayNoon as now } from '../../builders/ticket.ts';
import { anEvent } from '../../builders/ticket-event.ts';

/** The small registry, which writes down what it is asked for. */
function askedRegistry(content = aRegistryContent()) {
  const { registry } = aSystem({ content });
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
    const seen = await viewTicket(historyOf(), { officer: officer(), now }, askedRegistry());
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
      await viewTicket(history, { officer: officer(), now }, registry);
      return registry.asked.length;
    });
    expect(new Set(await Promise.all(counts))).toEqual(new Set([3]));
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
    expect(await viewTicket(history, { officer: moved, now }, askedRegistry())).toBeUndefined();
  });
});

describe('an institution that was moved', () => {
  const day = 24 * 3600;
  const moved = plusSeconds(now, -day);
  /** The unit lay under the agency of `mkuu`, and lies in another since yesterday. */
  const content = aRegistryContent({
    institutions: [
      anInstitution({ id: 'wizara-maji', kind: 'ministry' }),
      ...(['dawasa', 'ruwasa'] as const).map((id) =>
        anInstitution({
          id,
          parent: 'wizara-maji',
          ancestors: ['wizara-maji'],
          head: { officer: `mkuu-${id}` },
        }),
      ),
      anInstitution({
        id: 'kitengo',
        kind: 'unit',
        parent: 'ruwasa',
        ancestors: ['ruwasa', 'wizara-maji'],
        formerParents: [{ parent: 'dawasa', until: moved }],
      }),
      anInstitution({
        id: 'dawati',
        kind: 'unit',
        parent: 'kitengo',
        ancestors: ['kitengo', 'ruwasa', 'wizara-maji'],
      }),
    ],
  });
  const sees = async (aboutOfficer: string, submittedAt: Instant, institution = 'kitengo') => {
    const history = historyOf({ holder: institution, sentTo: institution, aboutOfficer, submittedAt });
    const viewing = { officer: officer({ institution }), now };
    return (await viewTicket(history, viewing, askedRegistry(content)))?.sight.sees ?? 'nothing';
  };
  const [before, after] = [plusSeconds(moved, -day), plusSeconds(moved, 1)];

  it.each(['kitengo', 'dawati'])('was under its former head at filing: %s never sees it', async (place) => {
    expect(await sees('mkuu-dawasa', before, place)).toBe('nothing');
    expect(await sees('mkuu-dawasa', moved, place)).toBe('nothing');
    expect(await sees('mkuu-dawasa', after, place)).toBe('all');
  });

  it('is under its present head now, whenever it was filed', async () => {
    expect(await sees('mkuu-ruwasa', before)).toBe('nothing');
    expect(await sees('mkuu-ruwasa', after)).toBe('nothing');
  });

  it('costs the same readings whatever the ticket', async () => {
    const histories = [undefined, historyOf(), historyOf({ aboutOfficer: 'mkuu-dawasa' })];
    const counts = histories.map(async (history) => {
      const registry = askedRegistry(content);
      await viewTicket(history, { officer: officer({ institution: 'dawati' }), now }, registry);
      return registry.asked.length;
    });
    expect(await Promise.all(counts)).toEqual([4, 4, 4]);
  });
});

describe('two institutions of which each lay under the other once', () => {
  it('are read to an end', async () => {
    const [first, second] = [plusSeconds(now, -7200), plusSeconds(now, -3600)];
    const content = aRegistryContent({
      institutions: [
        anInstitution({ id: 'wizara-maji', kind: 'ministry' }),
        anInstitution({
          id: 'dawasa',
          parent: 'wizara-maji',
          ancestors: ['wizara-maji'],
          formerParents: [{ parent: 'ruwasa', until: first }],
        }),
        anInstitution({
          id: 'ruwasa',
          parent: 'dawasa',
          ancestors: ['dawasa', 'wizara-maji'],
          formerParents: [{ parent: 'wizara-maji', until: second }],
        }),
      ],
    });
    const seen = await viewTicket(historyOf(), { officer: officer(), now }, askedRegistry(content));
    expect(seen?.sight.sees).toBe('all');
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
    const shownOf = listable({ officer: officer(), queue: 'dawasa', now }, askedRegistry());
    expect(await shownOf(lines)).toEqual([lines[0], undefined, undefined, lines[3]]);
  });

  it('cost one reading for each office that they are about, however many there are', async () => {
    const registry = askedRegistry();
    const lines = Array.from({ length: 25 }, () => ({
      ...line,
      about: { headOf: 'dawasa-kinondoni', filedAt: now },
    }));
    await listable({ officer: officer(), queue: 'dawasa', now }, registry)(lines);
    expect(registry.asked).toHaveLength(3);
  });
});
