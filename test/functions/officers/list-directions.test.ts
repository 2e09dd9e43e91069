import { describe, expect, it } from 'vitest';
import { withdraw } from '../../../domain/casework/acts/citizen/withdraw.ts';
import { by } from '../../builders/life.ts';
import type { Seen } from '../../builders/system/seen.ts';
import { Office } from '../../builders/views/an-office.ts';

const number = '261100000013';
const direction = { dueBy: '2026-12-01', message: 'Andaeni taarifa.' };

async function directed(office = new Office()): Promise<Office> {
  await office.receives();
  await office.did(number, ['mkuu-wizara', 'direct', direction]);
  await office.listed(number);
  return office;
}

const list = (office: Office, officer: string, query: Readonly<Record<string, string>>): Promise<Seen> =>
  office.asks(officer, 'list-directions', { query });
const given = { list: 'given' };
const received = { list: 'received', institution: 'wakala' };
const ended = { state: 'ended' };
const directionsIn = ({ body }: Seen) => body['directions'] as readonly Readonly<Record<string, unknown>>[];

describe('a direction', () => {
  it('is listed with who gave it and with its office, and that is no read of the ticket', async () => {
    const office = await directed();
    for (const [officer, query] of [
      ['mkuu-wizara', given],
      ['mkuu-wakala', received],
      ['asha', { list: 'received' }],
    ] as const) {
      const { status, body } = await list(office, officer, query);
      expect(status).toBe(200);
      expect(body).toEqual({
        directions: [
          {
            number,
            kind: { code: 'complaint', word: 'complaint' },
            urgent: false,
            direction: 2,
            given: {
              at: expect.any(String) as unknown,
              date: '2026-11-24',
              officer: expect.objectContaining({ id: 'mkuu-wizara' }) as unknown,
              institution: expect.objectContaining({ id: 'wizara' }) as unknown,
            },
            to: expect.objectContaining({ id: 'wakala' }) as unknown,
            dueBy: '2026-12-01T12:30:00Z',
            dueDate: '2026-12-01',
            state: { code: 'open', word: 'To be carried out' },
            late: false,
            dueLook: 'later',
            dueWords: 'in 5 working days',
          },
        ],
      });
    }
    expect(await office.reads.readsOf(number)).toEqual([]);
  });

  it('that nobody reported in time is late, and says by how much', async () => {
    const office = await directed();
    office.now = '2026-12-03T09:00:00Z';
    expect(directionsIn(await list(office, 'mkuu-wizara', given))).toMatchObject([
      { state: { code: 'late' }, late: true, dueLook: 'late', dueWords: 'overdue by 2 working days' },
    ]);
  });

  it('that is reported says so to both, with who did, and is waited for no more', async () => {
    const office = await directed();
    await office.did(number, ['asha', 'report-direction', { message: 'Taarifa iko tayari.' }]);
    await office.listed(number);
    expect(directionsIn(await list(office, 'mkuu-wizara', given))).toEqual([]);
    for (const [officer, query] of [
      ['mkuu-wizara', { ...given, ...ended }],
      ['mkuu-wakala', { ...received, ...ended }],
    ] as const)
      expect(directionsIn(await list(office, officer, query))).toMatchObject([
        {
          state: { code: 'done', word: 'Done' },
          late: false,
          ended: { officer: { id: 'asha' }, institution: { id: 'wakala' } },
        },
      ]);
  });

  it('of oversight says that it was done, and not by whom', async () => {
    const office = new Office();
    await office.receives();
    await office.did(number, ['msimamizi', 'direct', direction], ['asha', 'report-direction']);
    await office.listed(number);
    const [one] = directionsIn(await list(office, 'msimamizi', { ...given, ...ended }));
    expect(one).toMatchObject({ state: { code: 'done' }, ended: { institution: { id: 'wakala' } } });
    expect(one?.['ended']).not.toHaveProperty('officer');
  });

  it('is overtaken where the citizen withdraws the ticket', async () => {
    const office = await directed();
    await office.citizen(number, (history, rules) =>
      withdraw(history, { ...by.citizen(office.now), pressure: false }, rules),
    );
    await office.listed(number);
    expect(directionsIn(await list(office, 'mkuu-wizara', { ...given, ...ended }))).toMatchObject([
      { state: { code: 'closed' } },
    ]);
  });

  it('is shown on the ticket, with what became of those before it', async () => {
    const office = await directed();
    await office.did(number, ['mkuu-wizara', 'direct', { ...direction, dueBy: '2026-12-02' }]);
    const { body } = await office.opens('asha', number);
    expect(body['present']).toMatchObject({
      directions: [
        { direction: 3, state: { code: 'open' }, dueDate: '2026-12-02' },
        { direction: 2, state: { code: 'replaced' }, dueDate: '2026-12-01' },
      ],
    });
  });
});

describe('whoever asks for the directions of an office', () => {
  it.each(['wizara', 'kmk', 'haipo'])('is refused where it is not theirs: %s', async (institution) => {
    const office = await directed();
    expect(await list(office, 'asha', { ...received, institution })).toMatchObject({
      status: 403,
      body: { code: 'not-allowed' },
    });
  });

  it('asks again with the tag of the page, and gets no body while nothing changed', async () => {
    const office = await directed();
    const tag = (await list(office, 'mkuu-wizara', given)).headers['etag'];
    const again = () =>
      office.asks('mkuu-wizara', 'list-directions', {
        query: given,
        headers: { 'if-none-match': String(tag) },
      });
    expect((await again()).status).toBe(304);
    await office.did(number, ['asha', 'report-direction']);
    await office.listed(number);
    expect((await again()).status).toBe(200);
  });
});

describe('a report', () => {
  it('is for who works at the holder, and nobody above', async () => {
    const office = await directed();
    expect((await office.does('mkuu-wizara', 'report-direction', number)).status).toBe(403);
    expect(await office.does('asha', 'report-direction', number)).toMatchObject({ status: 200 });
    expect(await office.does('asha', 'report-direction', number)).toMatchObject({
      status: 409,
      body: { code: 'act-refused', refusal: 'nothing-directed' },
    });
  });

  it('is offered exactly while something is directed', async () => {
    const office = await directed();
    const offered = async () =>
      ((await office.opens('asha', number)).body['acts'] as readonly { readonly code: string }[]).map(
        ({ code }) => code,
      );
    expect(await offered()).toContain('report-direction');
    await office.did(number, ['asha', 'report-direction']);
    expect(await offered()).not.toContain('report-direction');
  });
});
