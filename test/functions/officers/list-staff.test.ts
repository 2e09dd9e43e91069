import { describe, expect, it } from 'vitest';
import { aStaffedCountry } from '../../builders/views/a-staffed-country.ts';
import { Office } from '../../builders/views/an-office.ts';

const number = '261100000013';

const staffOf = (office: Office, officer: string, institution: string, query = {}) =>
  office.asks(officer, 'list-staff', { params: { institution }, query });

const idsIn = ({ body }: Awaited<ReturnType<typeof staffOf>>): readonly string[] =>
  (body['officers'] as readonly { readonly id: string }[]).map(({ id }) => id).toSorted();

describe('the staff of an institution', () => {
  it('are those who work on tickets there, with what each has', async () => {
    const office = new Office();
    await office.receives({ ticket: { number, assignee: 'asha' } });
    await office.listed(number);
    const { status, body } = await staffOf(office, 'mkuu-wakala', 'wakala');
    expect(status).toBe(200);
    expect(body).toEqual({
      officers: [
        expect.objectContaining({ id: 'asha', load: { open: 1, overdue: 0 } }),
        {
          id: 'juma',
          name: 'Juma Kessy',
          roles: [{ code: 'officer', word: 'officer' }],
          trained: false,
          standsIn: true,
          load: { open: 0, overdue: 0 },
        },
        expect.objectContaining({ id: 'mkuu-wakala' }),
      ],
      actingHeads: [],
      headAbove: { id: 'mkuu-wizara', name: expect.any(String) as string },
    });
  });

  it.each([
    ['mkuu-wakala', 'wakala', 200],
    ['mkuu-wakala', 'idara', 200],
    ['mkuu-idara', 'idara', 200],
    ['mkuu-idara', 'wakala', 403],
    ['mkuu-wizara', 'wakala', 403],
    ['asha', 'wakala', 200],
    ['mlalamikiwa', 'wizara', 403],
    ['msimamizi', 'wakala', 403],
    ['mkuu-wakala', 'jirani', 403],
    ['mkuu-wakala', 'haipo', 403],
  ])('are listed to %s of %s with %i', async (officer, institution, status) => {
    expect((await staffOf(new Office(), officer, institution)).status).toBe(status);
  });

  it('are told to colleagues without what each has: sensitive tickets are counted in it', async () => {
    const office = new Office();
    await office.receives({ ticket: { number, sensitive: true, assignee: 'mkuu-wakala' } });
    await office.listed(number);
    const loadsFor = async (officer: string) =>
      (
        (await staffOf(office, officer, 'wakala')).body['officers'] as readonly { readonly load?: unknown }[]
      ).flatMap(({ load }) => load ?? []);
    expect(await loadsFor('mkuu-wakala')).toContainEqual({ open: 1, overdue: 0 });
    expect(await loadsFor('asha')).toEqual([]);
  });

  it('are, for a ticket, those to whom it can be given: not whom it is about', async () => {
    const office = new Office();
    await office.receives({ ticket: { number, aboutOfficer: 'asha' } });
    expect(idsIn(await staffOf(office, 'mkuu-wakala', 'wakala', { ticket: number }))).toEqual([
      'juma',
      'mkuu-wakala',
    ]);
    expect(idsIn(await staffOf(office, 'mkuu-wakala', 'wakala'))).toEqual(['asha', 'juma', 'mkuu-wakala']);
    for (const assignee of ['juma', 'asha'])
      expect([
        assignee,
        (await office.does('mkuu-wakala', 'assign', number, { officer: assignee })).status,
      ]).toEqual([assignee, assignee === 'juma' ? 200 : 409]);
  });

  it('are not those who are suspended, with a ticket or without', async () => {
    const country = aStaffedCountry();
    const officers = country.officers.map((officer) =>
      officer.id === 'juma' ? { ...officer, suspended: true as const } : officer,
    );
    const office = new Office({ ...country, officers });
    await office.receives({ ticket: { number } });
    for (const query of [{}, { ticket: number }])
      expect(idsIn(await staffOf(office, 'mkuu-wakala', 'wakala', query))).toEqual(['asha', 'mkuu-wakala']);
    expect((await office.does('mkuu-wakala', 'assign', number, { officer: 'juma' })).status).toBe(409);
  });

  it('are nobody, for a sensitive ticket, where nobody is trained', async () => {
    const office = new Office();
    await office.receives({ ticket: { number, sensitive: true } });
    expect(idsIn(await staffOf(office, 'mkuu-wakala', 'wakala', { ticket: number }))).toEqual([]);
  });

  it('tell whom a ticket is about to nobody who may not give it away', async () => {
    const office = new Office();
    await office.receives({ ticket: { number, holder: 'wizara', sentTo: 'wizara', aboutOfficer: 'asha' } });
    const kept = await staffOf(office, 'mkuu-wakala', 'wakala', { ticket: number });
    const missing = await staffOf(office, 'mkuu-wakala', 'wakala', { ticket: '261100000021' });
    expect([kept.status, missing.status]).toEqual([404, 404]);
  });

  it('have loads that tell nothing of tickets that are about somebody', async () => {
    const office = new Office();
    await office.receives({ ticket: { number, assignee: 'juma', aboutOfficer: 'mkuu-wakala' } });
    await office.listed(number);
    expect((await staffOf(office, 'mkuu-wakala', 'wakala')).text).not.toContain('"open":1');
  });
});
