import { describe, expect, it } from 'vitest';
import { checkIntegrity } from '../../../application/record/check-integrity.ts';
import type { Ticket } from '../../../domain/ticketing/tickets/ticket.ts';
import { omit } from '../../../domain/foundation/vocabulary/omit.ts';
import { Office } from '../../builders/views/an-office.ts';

const number = '261100000013';
const other = '261100000021';

/** In which both were sent. */
const from = '2026-11-24T06:00:00Z';

/** One round, with this time left. */
const walks = (office: Office, millisecondsLeft = () => 100_000): Promise<void> =>
  checkIntegrity(office.ports, { log: office.captured.log, millisecondsLeft });

const rang = ({ captured }: Office) =>
  captured.lines
    .map((line) => JSON.parse(line) as Record<string, unknown>)
    .filter(({ level }) => level === 'error')
    .map(({ entry, number: of, outcome }) => ({ entry, of, outcome }));

const counts = ({ captured }: Office) =>
  captured.lines
    .map((line) => JSON.parse(line) as Record<string, unknown>)
    .filter(({ entry }) => entry === 'record-walked')
    .map(({ count }) => Number(count));

async function anOffice(): Promise<Office> {
  const office = new Office();
  await office.receives({ ticket: { number, aboutOfficer: 'juma' } });
  await office.receives({ ticket: { number: other } });
  await office.did(number, ['asha', 'note', { message: 'Iliripotiwa jana.' }]);
  await office.ports.integrityCheck.savePosition({ from });
  return office;
}

describe('the walk over the record', () => {
  it('finds nothing where nothing was changed, and comes by each ticket again and again', async () => {
    const office = await anOffice();

    await walks(office);
    expect(await office.ports.integrityCheck.position()).toEqual({ from: '2026-01-01T00:00:00Z' });
    await office.ports.integrityCheck.savePosition({ from });
    await walks(office);

    expect(rang(office)).toEqual([]);
    expect(counts(office).filter((count) => count > 0)).toEqual([2, 2]);
  });

  it('names the ticket and the field of a head that nobody read', async () => {
    const office = await anOffice();
    office.tampersWithHead(number, (state) => ({
      ...(omit(state, 'aboutOfficer') as Ticket),
      cycle: { ...state.cycle, respondBy: '2099-01-01T00:00:00Z' },
    }));

    await walks(office);

    expect(rang(office)).toEqual([
      { entry: 'head-not-as-recorded', of: number, outcome: 'aboutOfficer' },
      { entry: 'head-not-as-recorded', of: number, outcome: 'cycle.respondBy' },
    ]);
  });

  it('finds a chain of which the head knows another end, and a text that is gone', async () => {
    const office = await anOffice();
    office.tampersWithHead(other, (state) => ({ ...state, lastHash: 'x' }));
    office.tampersWithWritten(number, 2);

    await walks(office);

    expect(rang(office)).toEqual([
      { entry: 'text-not-as-written', of: number, outcome: 'missing' },
      { entry: 'chain-not-as-recorded', of: other, outcome: 'head-differs' },
    ]);
  });

  it('finds that nobody is said to have opened a ticket of which an act knows who did', async () => {
    const office = await anOffice();
    await office.isOpened('asha', number);
    await office.did(number, ['asha', 'note', { message: 'Tumeona.' }]);
    await walks(office);
    expect(rang(office)).toEqual([]);
    office.removesReadsOf(number);
    await office.isOpened('mkuu-wakala', number);
    await office.ports.integrityCheck.savePosition({ from });

    await walks(office);

    expect(rang(office)).toEqual([{ entry: 'head-not-as-recorded', of: number, outcome: '3' }]);
  });

  it('ends in time, and the next round goes on where it ended', async () => {
    const office = await anOffice();
    office.tampersWithHead(other, (state) => ({ ...state, status: 'closed' }));
    const left = [100_000, 100_000, 0];

    await walks(office, () => left.shift() ?? 0);
    expect((await office.ports.integrityCheck.position())?.after).toBe(number);
    await walks(office);

    expect(rang(office)).toContainEqual({ entry: 'head-not-as-recorded', of: other, outcome: 'status' });
  });
});
