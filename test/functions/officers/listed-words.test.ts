import { describe, expect, it, vi } from 'vitest';
import { seenInLists } from '../../../application/follow-up/seen-in-lists.ts';
import { listChainOf } from '../../../domain/audit/list-log.ts';
import { plusSeconds } from '../../../domain/foundation/time/instant.ts';
import { wordedPageSize } from '../../../domain/casework/queues/queues.ts';
import { readKeys, ticketKeys } from '../../../adapters/dynamodb/engine/keys.ts';
import { StoreUnavailable } from '../../../domain/foundation/vocabulary/store-unavailable.ts';
import { Office } from '../../builders/views/an-office.ts';
import type { Seen } from '../../builders/system/seen.ts';

const number = '261100000013';
const subject = 'Bomba la Azimio limevunjika';
const texts = { subject, description: 'Tangu juma lililopita hatuna maji.' };

async function anOffice(chosen: Parameters<Office['receives']>[0] = {}) {
  const office = new Office();
  await office.receives({ texts, ...chosen });
  await office.listed(number);
  return office;
}

const lists = (office: Office, officer: string, institution = 'wakala', headers = {}): Promise<Seen> =>
  office.asks(officer, 'list-queue', { params: { institution }, query: {}, headers });

interface Line {
  readonly number: string;
  readonly subject?: string;
  readonly incident?: object;
}
const linesOf = ({ body }: Seen): readonly Line[] => body['lines'] as readonly Line[];
const subjectsIn = (reply: Seen): readonly (string | undefined)[] =>
  linesOf(reply).map((line) => line.subject);

/** What is on record of an officer's lists. */
const pagesOf = (office: Office, officer: string) =>
  office.database
    .items('tickets')
    .filter(
      ({ PK, opened }) => PK === readKeys.partition(listChainOf(officer, office.now)) && opened === 'list',
    );

describe('the words of a list', () => {
  it.each([
    ['who works where it lies', 'asha', 'wakala', subject],
    ['the head there', 'mkuu-wakala', 'wakala', subject],
    ['the head above, in the own queue', 'mkuu-wizara', 'wizara', subject],
    ['oversight, which reads words with a reason alone', 'msimamizi', 'wakala', undefined],
    ['the head of the root, likewise', 'mkuu-kmk', 'wakala', undefined],
  ])('are the subject, to %s', async (_, officer, institution, seen) => {
    const office = await anOffice();
    expect(subjectsIn(await lists(office, officer, institution))).toEqual([seen]);
  });

  it('are the beginning of what happened where nothing else was said', async () => {
    const description = `${'Maji hayatoki '.repeat(10)}kabisa`;
    const office = await anOffice({ texts: { subject: ' ', description } });
    const [shown = ''] = subjectsIn(await lists(office, 'asha'));
    expect([description.startsWith(shown), shown.length > 60, shown.length <= 80]).toEqual([
      true,
      true,
      true,
    ]);
  });

  it('are missing where they are gone or unreadable, and the entry stays', async () => {
    const office = await anOffice();
    office.edits('tickets', ticketKeys.texts(number), () => undefined);
    expect(linesOf(await lists(office, 'asha'))).toEqual([expect.objectContaining({ number })]);
    expect(subjectsIn(await lists(office, 'asha'))).toEqual([undefined]);
  });

  it("are decided by the ticket's state, however far behind its entry is", async () => {
    const office = await anOffice();
    office.tampersWithHead(number, (state) => ({ ...state, aboutOfficer: 'asha' }));
    expect(linesOf(await lists(office, 'asha'))).toEqual([]);
    expect(subjectsIn(await lists(office, 'juma'))).toEqual([subject]);
    expect(pagesOf(office, 'asha')).toEqual([]);
  });

  it('come with the incident that a ticket is worked on with, and how many it has, to whoever sees them', async () => {
    const other = '261100000021';
    const office = await anOffice();
    await office.receives({ ticket: { number: other }, texts });
    for (const one of [number, other]) await office.opens('asha', one);
    await office.did(other, ['mkuu-wakala', 'merge', { into: number }]);
    await office.listed(other);
    const incidentsIn = (reply: Seen) =>
      Object.fromEntries(linesOf(reply).map(({ number: of, incident }) => [of, incident]));
    const incidents = { [number]: { number, tickets: 2 }, [other]: { number } };
    expect(incidentsIn(await lists(office, 'asha'))).toEqual(incidents);
    const found = await office.asks('asha', 'search-tickets', { body: { text: 'Bomba la Azimio' } });
    expect(incidentsIn({ ...found, body: { lines: found.body['hits'] } })).toEqual(incidents);
    expect(incidentsIn(await lists(office, 'msimamizi'))).toEqual({
      [number]: undefined,
      [other]: undefined,
    });
  });

  it('fill the page again where a state hides a ticket', async () => {
    const office = new Office();
    const numbers = Array.from(
      { length: wordedPageSize + 3 },
      (_, place) => `2611000001${String(place).padStart(2, '0')}`,
    );
    for (const each of numbers) {
      await office.receives({ ticket: { number: each } });
      await office.listed(each);
    }
    office.tampersWithHead('261100000101', (state) => ({ ...state, aboutOfficer: 'asha' }));
    const page = await lists(office, 'asha');
    expect(linesOf(page)).toHaveLength(wordedPageSize);
    expect(linesOf(page).every((line) => line.subject !== undefined)).toBe(true);
    expect(page.body['next']).toBeDefined();
  });
});

describe('the record of a list with words', () => {
  it('is one read of the page, officer and hour, which names the tickets', async () => {
    const office = await anOffice();
    await lists(office, 'asha');
    await lists(office, 'asha');
    expect(pagesOf(office, 'asha')).toEqual([
      expect.objectContaining({
        by: { officer: 'asha', institution: 'wakala', role: 'officer' },
        queue: 'wakala',
        tickets: [number],
        at: office.now,
      }),
    ]);
    office.now = plusSeconds(office.now, 3600);
    await lists(office, 'asha');
    expect(pagesOf(office, 'asha').map(({ count }) => count)).toEqual([1, 2]);
    expect(await office.reads.readsOf(number)).toEqual([]);
  });

  it('names in the same hour what came since, and no more', async () => {
    const office = await anOffice();
    await lists(office, 'asha');
    await office.receives({ ticket: { number: '261100000026' } });
    await office.listed('261100000026');
    await lists(office, 'asha');
    expect(pagesOf(office, 'asha').map(({ tickets }) => tickets)).toEqual([[number], ['261100000026']]);
  });

  it('is not made where the page is at the reader already, in whatever hour', async () => {
    const office = await anOffice();
    const { etag } = (await lists(office, 'asha')).headers;
    office.now = plusSeconds(office.now, 3600);
    const reply = await lists(office, 'asha', 'wakala', { 'if-none-match': String(etag) });
    expect([reply.status, pagesOf(office, 'asha').length]).toEqual([304, 1]);
  });

  it('is not made for who is shown no words', async () => {
    const office = await anOffice();
    await lists(office, 'msimamizi');
    expect(pagesOf(office, 'msimamizi')).toEqual([]);
  });

  it('is made of own tickets as of a queue', async () => {
    const office = await anOffice({ ticket: { assignee: 'asha' } });
    const reply = await office.asks('asha', 'list-own-tickets');
    expect(subjectsIn(reply)).toEqual([subject]);
    expect(pagesOf(office, 'asha')).toEqual([
      expect.objectContaining({ queue: 'wakala', tickets: [number] }),
    ]);
  });

  it('is told to its citizen by role, institution and day, apart from who opened it', async () => {
    const office = await anOffice();
    const told = () => seenInLists(office.ports, { number, language: 'en' });
    expect(await told()).toEqual([]);
    await lists(office, 'asha');
    await lists(office, 'juma');
    await lists(office, 'mkuu-wizara', 'wizara');
    expect(await office.reads.readsOf(number)).toEqual([]);
    expect(await told()).toEqual([
      expect.objectContaining({ times: 2, role: expect.objectContaining({ code: 'officer' }) as unknown }),
      expect.objectContaining({ times: 1, role: expect.objectContaining({ code: 'head' }) as unknown }),
    ]);
    expect(JSON.stringify(await told())).not.toMatch(/asha|juma/i);
  });

  it('is told to its citizen after the ticket was handed on', async () => {
    const office = await anOffice();
    await lists(office, 'asha');
    await office.did(number, [
      'mkuu-wakala',
      'transfer',
      { to: 'jirani', reason: 'Mita hii ni ya jirani zetu.' },
    ]);
    expect(await seenInLists(office.ports, { number, language: 'en' })).toMatchObject([{ times: 1 }]);
  });

  it('comes first: where it fails, nothing is shown', async () => {
    const office = await anOffice();
    vi.spyOn(office.listLog, 'recordList').mockRejectedValue(new StoreUnavailable('Down.'));
    const reply = await lists(office, 'asha');
    expect([reply.status, reply.text.includes(subject)]).toEqual([503, false]);
  });
});
