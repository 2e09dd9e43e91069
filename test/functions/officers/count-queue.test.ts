import { describe, expect, it, vi } from 'vitest';
import { StoreUnavailable } from '../../../domain/foundation/vocabulary/store-unavailable.ts';
import { mostAboutSomebody } from '../../../domain/casework/queues/queues.ts';
import type { Ticket } from '../../../domain/ticketing/tickets/ticket.ts';
import { Office } from '../../builders/views/an-office.ts';

const numberAt = (place: number): string => String(261_100_000_000 + place);

/** An office that got these tickets, one after the other. */
async function anOfficeWith(...tickets: readonly Partial<Ticket>[]): Promise<Office> {
  const office = new Office();
  for (const [place, ticket] of tickets.entries()) {
    const number = numberAt(place);
    await office.receives({ ticket: { ...ticket, number } });
    await office.listed(number);
  }
  return office;
}

const counts = (office: Office, officer: string, institution: string) =>
  office.asks(officer, 'count-queue', { params: { institution } });

describe('the counts of a queue', () => {
  it('say how many tickets each filter finds, here and below', async () => {
    const office = await anOfficeWith({}, { urgent: true }, { kind: 'question', assignee: 'asha' });
    expect((await counts(office, 'asha', 'wakala')).body).toEqual({
      here: {
        open: 3,
        urgent: 1,
        overdue: 0,
        unacknowledged: 3,
        unassigned: 2,
        statuses: { submitted: 3 },
        kinds: { complaint: 2, question: 1 },
        categories: { barabara: 3 },
      },
    });
    expect((await counts(office, 'mkuu-wizara', 'wizara')).body).toMatchObject({
      here: { open: 0 },
      below: { open: 3, urgent: 1, overdue: 0, unacknowledged: 3 },
    });
  });

  it('leave a ticket out for whom it is about, and for who is under them, and count it for the rest', async () => {
    const office = await anOfficeWith(
      {},
      { holder: 'wizara', sentTo: 'wizara', aboutOfficer: 'mkuu-wizara' },
    );
    const open = async (officer: string) =>
      (await counts(office, officer, 'wizara')).body as { here: { open: number } };
    expect((await open('mkuu-wizara')).here.open).toBe(0);
    expect((await open('mlalamikiwa')).here.open).toBe(0);
    expect((await counts(office, 'msimamizi', 'wizara')).body).toMatchObject({ here: { open: 1 } });
  });

  it('leave sensitive ones out for who is not trained', async () => {
    const office = await anOfficeWith({}, { sensitive: true });
    const here = async (officer: string) => (await counts(office, officer, 'wakala')).body;
    expect(await here('asha')).toMatchObject({ here: { open: 1 } });
    expect(await here('mkuu-wakala')).toMatchObject({ here: { open: 2 } });
  });

  it('tell who sees the status alone neither who works on tickets nor what they are about', async () => {
    const office = await anOfficeWith({ assignee: 'asha' }, { aboutOfficer: 'juma', assignee: 'asha' });
    const { body, text } = await counts(office, 'msimamizi', 'wakala');
    expect(body).toMatchObject({ here: { open: 2 }, below: { open: 0 } });
    expect(text).not.toMatch(/unassigned|categories|barabara/);
  });

  it('are a floor where more tickets are about people than are looked at, for everybody', async () => {
    const many = Array.from({ length: mostAboutSomebody + 1 }, () => ({ aboutOfficer: 'juma' }));
    const office = await anOfficeWith(...many, {});
    expect((await counts(office, 'asha', 'wakala')).body).toMatchObject({
      here: { open: mostAboutSomebody + 1 },
      atLeast: true,
    });
    expect((await counts(office, 'juma', 'wakala')).body).toMatchObject({ here: { open: 1 }, atLeast: true });
  });

  it('cost the same calls, whatever is kept from who asks', async () => {
    const office = await anOfficeWith({}, { aboutOfficer: 'asha' }, { sensitive: true });
    await counts(office, 'juma', 'wakala');
    const calls = [...office.calls];
    await counts(office, 'asha', 'wakala');
    expect(office.calls).toEqual(calls);
  });

  it('are sent once to who asks again and again', async () => {
    const office = await anOfficeWith({});
    const { etag } = (await counts(office, 'asha', 'wakala')).headers;
    const asked = () =>
      office.asks('asha', 'count-queue', {
        params: { institution: 'wakala' },
        headers: { 'if-none-match': String(etag) },
      });
    expect((await asked()).status).toBe(304);
    await office.did(numberAt(0), ['mkuu-wakala', 'acknowledge']);
    await office.listed(numberAt(0));
    expect((await asked()).body).toMatchObject({ here: { unacknowledged: 0 } });
  });

  it.each([
    ['asha', 'wakala'],
    ['mkuu-wizara', 'wizara'],
    ['msimamizi', 'wakala'],
  ])('are told %s with the page of %s as they are alone', async (officer, institution) => {
    const office = await anOfficeWith({}, { urgent: true }, { sensitive: true });
    const withPage = async (query: Readonly<Record<string, string>>) =>
      (await office.asks(officer, 'list-queue', { params: { institution }, query })).body;
    const { body } = await counts(office, officer, institution);
    expect((await withPage({ counts: 'true' }))['counts']).toEqual(body);
    expect((await withPage({ counts: 'true', urgent: 'true' }))['counts']).toEqual(body);
    expect(await withPage({})).not.toHaveProperty('counts');
  });

  it('are left out of the page where they cannot be counted, which is logged, and its lines are told', async () => {
    const office = await anOfficeWith({}, { urgent: true });
    vi.spyOn(office.queues, 'tallyOf').mockRejectedValue(new StoreUnavailable('Too much.'));
    const page = { params: { institution: 'wakala' }, query: { counts: 'true' } };
    const { status, body } = await office.asks('asha', 'list-queue', page);
    expect([status, body['lines']]).toEqual([200, [expect.anything(), expect.anything()]]);
    expect(body).not.toHaveProperty('counts');
    expect(office.captured.lines.join('')).toContain('"queue-not-counted"');
    expect((await counts(office, 'asha', 'wakala')).status).toBe(503);
  });

  it('and the page have one ETag: another one where only the counts are otherwise', async () => {
    const office = await anOfficeWith({}, { urgent: true });
    const query = { counts: 'true', urgent: 'true' };
    const asked = (known?: unknown) =>
      office.asks('asha', 'list-queue', {
        params: { institution: 'wakala' },
        query,
        headers: typeof known === 'string' ? { 'if-none-match': known } : {},
      });
    const { etag } = (await asked()).headers;
    expect((await asked(etag)).status).toBe(304);
    await office.did(numberAt(0), ['mkuu-wakala', 'acknowledge']);
    await office.listed(numberAt(0));
    expect(await asked(etag)).toMatchObject({
      status: 200,
      body: { counts: { here: { unacknowledged: 1 } } },
    });
  });
});
