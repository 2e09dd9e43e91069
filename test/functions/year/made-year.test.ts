import { beforeAll, describe, expect, it } from 'vitest';
import { hashing } from '../../../adapters/crypto/hashing.ts';
import { trusting } from '../../../adapters/crypto/signatures.ts';
import { checkIntegrity } from '../../../application/record/check-integrity.ts';
import { readTicket } from '../../../adapters/dynamodb/items/ticket-item.ts';
import { chainOf } from '../../../domain/audit/audited-chains.ts';
import { positionOf } from '../../../domain/audit/chain.ts';
import { verify } from '../../../domain/audit/verify.ts';
import type { Ticket } from '../../../domain/ticketing/tickets/ticket.ts';
import { Recounter } from '../../../operations/measures/recount.ts';
import { authentic } from '../../builders/registry-macs.ts';
import { aYear, sampleRegistry } from '../../builders/year/a-year.ts';
import { chainEntriesIn } from '../../builders/year/batches-of-year.ts';
import { digestOf, linesOfYear } from '../../builders/year/kept-year.ts';
import { LivedYear } from '../../builders/year/lived-year.ts';
import { memoryKeys } from '../../builders/year/year-system.ts';
import { tableNames } from '../../builders/system/tables.ts';

const wanted = { tickets: 60, seed: 7, days: 40, endsAt: '2026-11-30T21:00:00Z' } as const;

async function lived(): Promise<LivedYear> {
  const year = new LivedYear(await sampleRegistry(), memoryKeys(), wanted);
  await year.passes();
  return year;
}

const headsOf = ({ system }: LivedYear): readonly Ticket[] =>
  system.database
    .items('tickets')
    .filter(({ entity }) => entity === 'ticket')
    .map((item) => readTicket(item));

/** Whether only those see it in lists who may know that it is about somebody, by the words of its state. */
const isAboutSomebody = ({
  aboutHead,
  aboutOfficer,
  unboundName,
  heldBefore,
  holder,
  sentTo,
}: Ticket): boolean =>
  aboutHead || aboutOfficer !== undefined || unboundName === true || (heldBefore[0] ?? holder) !== sentTo;

describe('a made year', () => {
  let year: LivedYear;
  beforeAll(async () => {
    year = await lived();
  });

  it('is the same for the same seed, to the byte', async () => {
    const again = await lived();
    const [one, other] = [year, again].map(({ system }) => digestOf(linesOfYear(system, wanted)));
    expect(other).toBe(one);
  });

  it('lies whole in a system that begins with it, once it is kept', async () => {
    const kept = await aYear(wanted);
    expect(digestOf(linesOfYear(kept, wanted))).toBe(digestOf(linesOfYear(year.system, wanted)));
    expect(kept.now).toBe(wanted.endsAt);
  });

  it('lies under signed checkpoints of each day, which know every entry of its chains', async () => {
    const { database, checkpoints, signer } = await aYear(wanted);
    const entries = chainEntriesIn(database.items('tickets'));
    const last = new Map(
      entries.toSorted((a, b) => a.count - b.count).map((entry) => [chainOf(entry), entry]),
    );
    const heads = [...last.values()].map(({ hash = '', ...place }) => ({ ...positionOf(place), hash }));
    const log = {
      checkpoints: checkpoints.checkpoints,
      batch: (sequence: number) => checkpoints.batches.get(sequence),
    };
    const { findings, anchored, unanchored } = verify(
      { ...log, entries, heads },
      trusting([await signer.publicKey()]),
      hashing,
    );
    expect(checkpoints.checkpoints).toHaveLength(wanted.days);
    expect({ findings, unanchored }).toEqual({
      findings: [],
      unanchored: { events: 0, reads: 0, secrets: 0, registry: 0 },
    });
    expect(anchored.events + anchored.reads + anchored.secrets).toBe(entries.length);
  });

  it('has tickets that were answered, that climbed by themselves and that wait', () => {
    const acts = year.system.database
      .items('tickets')
      .filter(({ entity }) => entity === 'event')
      .map(({ type, by }) => `${String(type)} by ${String((by as { readonly actor?: string }).actor)}`);
    expect(acts).toEqual(
      expect.arrayContaining([
        'respond by assignee',
        'escalate by system',
        'assign by head',
        'submit by citizen',
      ]),
    );
    expect(headsOf(year).some(({ status }) => status !== 'closed')).toBe(true);
    expect(year.system.errors).toEqual([]);
  });

  it('counts what its tickets say: a recount finds no difference', async () => {
    const recounter = new Recounter(year.system.database.client(), tableNames, authentic.macs);
    const { misheard, wrong, wrongSums } = await recounter.compare();
    expect({ misheard, wrong, wrongSums }).toEqual({ misheard: [], wrong: [], wrongSums: [] });
  });

  it('lists in each queue as many tickets as its office holds', async () => {
    const open = headsOf(year).filter((ticket) => ticket.status !== 'closed' && !isAboutSomebody(ticket));
    const held = Map.groupBy(open, ({ holder }) => holder);
    for (const [holder, tickets] of held) {
      const tally = await year.system.queues.tallyOf(holder);
      expect((tally['held.open'] ?? 0) + (tally['held-sensitive.open'] ?? 0), holder).toBe(tickets.length);
    }
  });

  it('is written down so that every chain gives its hashes', async () => {
    const { captured, ports, errors } = year.system;
    await checkIntegrity(ports, { log: captured.log, millisecondsLeft: () => Infinity });
    expect(errors).toEqual([]);
  });
});
