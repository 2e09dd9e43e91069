import { describe, expect, it } from 'vitest';
import { local } from '../../builders/calendar.ts';
import type { Ticket } from '../../../domain/ticketing/tickets/ticket.ts';
import { aStaffedCountry } from '../../builders/views/a-staffed-country.ts';
import { Office } from '../../builders/views/an-office.ts';

const days = { from: local('2026-11-01 00:00:00'), until: local('2026-12-31 23:59:59') };
const named = local('2026-10-30 08:00:00');

/** Asha and Juma work at a unit, where Asha has tickets of the agency and is out. */
function anOfficeWithAbsent({ trained = false, stands = true } = {}): Office {
  const country = aStaffedCountry();
  const officers = country.officers.map((one) => {
    if (one.id === 'asha')
      return {
        ...one,
        institution: 'idara',
        ...(stands && { absences: [{ deputy: 'juma', ...days, named }] }),
      };
    if (one.id !== 'juma') return one;
    const deputyships = [{ officer: 'asha', ...days, named }];
    return { ...one, institution: 'idara', trained, ...(stands && { deputyships }) };
  });
  return new Office({ ...country, officers });
}

/** What lies with Asha: by number, the ticket and whether a deputy without training is shown it, and with. */
const hers = {
  '261100000013': { is: {}, untrained: true, trained: true },
  '261100000021': { is: { sensitive: true }, untrained: false, trained: true },
  '261100000037': { is: { aboutOfficer: 'karani' }, untrained: false, trained: false },
  '261100000045': { is: { unboundName: true, clearedHeads: [] }, untrained: false, trained: false },
  '261100000059': { is: { aboutOfficer: 'juma' }, untrained: false, trained: false },
} as const satisfies Readonly<
  Record<string, { readonly is: Partial<Ticket>; readonly untrained: boolean; readonly trained: boolean }>
>;
const numbers = Object.keys(hers) as (keyof typeof hers)[];

async function withTickets(office: Office): Promise<Office> {
  for (const number of numbers) {
    await office.receives({ ticket: { number, assignee: 'asha', ...hers[number].is } });
    await office.listed(number);
  }
  return office;
}

const listedIn = (body: Readonly<Record<string, unknown>>): readonly string[] =>
  (body['lines'] as readonly { readonly number: string }[]).map(({ number }) => number).toSorted();

const shownTo = (trained: boolean): readonly string[] =>
  numbers.filter((number) => hers[number][trained ? 'trained' : 'untrained']);

describe('the tickets of an officer who is out', () => {
  it.each([false, true])(
    'are listed to the deputy and open to them, as far as deputies are shown: trained %s',
    async (trained) => {
      const office = await withTickets(anOfficeWithAbsent({ trained }));

      const { status, body } = await office.asks('juma', 'list-own-tickets', { query: { of: 'asha' } });
      expect(status).toBe(200);
      expect(listedIn(body)).toEqual(shownTo(trained));
      for (const number of numbers) {
        const expected = shownTo(trained).includes(number) ? 200 : 404;
        expect([number, (await office.opens('juma', number)).status]).toEqual([number, expected]);
      }
    },
  );

  it("are nobody else's to list", async () => {
    const office = await withTickets(anOfficeWithAbsent());
    for (const officer of ['karani', 'mkuu-idara', 'mkuu-wakala'])
      expect((await office.asks(officer, 'list-own-tickets', { query: { of: 'asha' } })).status).toBe(403);
    const before = await withTickets(anOfficeWithAbsent({ stands: false }));
    expect((await before.asks('juma', 'list-own-tickets', { query: { of: 'asha' } })).status).toBe(403);
  });

  it('stay with that officer, and an act of the deputy names both', async () => {
    const office = await withTickets(anOfficeWithAbsent());
    const [number] = numbers;
    await office.isOpened('juma', number as string);
    await office.did(number as string, [
      'juma',
      'write-to-citizen',
      { message: 'Nimempigia, na fundi anakuja kesho asubuhi.' },
    ]);

    const { ticket, events } = await office.historyOf(number as string);
    expect(ticket.assignee).toBe('asha');
    expect(events.at(-1)?.by).toMatchObject({ officer: 'juma', insteadOf: 'asha' });
    const { body } = await office.opens('asha', number as string);
    const [latest] = (body['history'] as readonly { readonly by: object }[]).toReversed();
    expect(latest?.by).toMatchObject({ insteadOf: { id: 'asha', name: 'Asha Mrema' } });
  });

  it('are told before which a colleague would not be shown, by what would decide it', async () => {
    for (const trained of [false, true]) {
      const office = await withTickets(anOfficeWithAbsent({ trained, stands: false }));
      const { body } = await office.asks('asha', 'list-own-tickets', { query: { deputy: 'juma' } });
      const kept = body['kept'] as readonly { readonly number: string; readonly because: string }[];
      const listed = listedIn(body);
      const missing = listed.filter((number) => !shownTo(trained).includes(number));
      expect(kept.map(({ number }) => number).toSorted()).toEqual(missing);
      for (const { number, because } of kept)
        expect(because).toBe('sensitive' in hers[number as keyof typeof hers].is ? 'sensitive' : 'person');
    }
  });

  it('are not told of somebody from another office', async () => {
    const office = await withTickets(anOfficeWithAbsent());
    expect((await office.asks('asha', 'list-own-tickets', { query: { deputy: 'jirani-1' } })).status).toBe(
      403,
    );
  });
});

describe('who is out', () => {
  it('is told by name to whoever gives work, and stands in the own record', async () => {
    const office = anOfficeWithAbsent();

    const { body } = await office.asks('mkuu-idara', 'list-staff', { params: { institution: 'idara' } });
    expect(body['officers']).toContainEqual(
      expect.objectContaining({
        id: 'asha',
        out: { until: days.until, deputy: { id: 'juma', name: 'Juma Kessy' } },
      }),
    );
    expect((await office.asks('asha', 'show-me')).body['absences']).toEqual([
      { deputy: { id: 'juma', name: 'Juma Kessy' }, ...days },
    ]);
    expect((await office.asks('juma', 'show-me')).body['standsInFor']).toEqual([
      { id: 'asha', name: 'Asha Mrema', until: days.until },
    ]);
  });
});
