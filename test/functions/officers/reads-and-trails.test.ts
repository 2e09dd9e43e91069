import { describe, expect, it } from 'vitest';
import { plusSeconds } from '../../../domain/foundation/time/instant.ts';
import type { Seen } from '../../builders/system/seen.ts';
import { aStaffedCountry } from '../../builders/views/a-staffed-country.ts';
import { Office } from '../../builders/views/an-office.ts';

const number = '261100000013';
const missing = '261100000021';
const canary = 'Bomba letu halitoi maji.';
const texts = { subject: 'Maji', description: canary };

async function anOffice(chosen: Parameters<Office['receives']>[0] = {}) {
  const office = new Office();
  await office.receives({ texts, ...chosen });
  return office;
}

/** Opened by an officer, the head, the ministry's complaints officer, and oversight with a reason. */
async function aReadTicket() {
  const office = await anOffice();
  for (const officer of ['asha', 'mkuu-wakala', 'mlalamikiwa']) await office.opens(officer, number);
  await office.does('msimamizi', 'open-with-reason', number, { reason: 'Bunge limeuliza.' });
  return office;
}

const lists = (office: Office, officer: string, of = number) =>
  office.asks(officer, 'list-reads', { params: { number: of } });
const audits = (office: Office, officer: string, of = number) =>
  office.asks(officer, 'show-trail', { params: { number: of } });

const readersIn = (body: Readonly<Record<string, unknown>>) =>
  (body['reads'] as readonly { readonly officer: { readonly id: string } }[]).map(
    ({ officer }) => officer.id,
  );

describe('who opened a ticket', () => {
  it.each([
    ['the head of the holder, of those there', 'mkuu-wakala', ['asha', 'mkuu-wakala']],
    ['a head above, of everybody below and there', 'mkuu-wizara', ['asha', 'mkuu-wakala', 'mlalamikiwa']],
    ['whom a head above named', 'mlalamikiwa', ['asha', 'mkuu-wakala', 'mlalamikiwa']],
    ['the top, of everybody', 'mkuu-kmk', ['asha', 'mkuu-wakala', 'mlalamikiwa', 'msimamizi']],
    ['oversight, of everybody', 'msimamizi', ['asha', 'mkuu-wakala', 'mlalamikiwa', 'msimamizi']],
  ])('is told to %s', async (_, officer, readers) => {
    const { status, body } = await lists(await aReadTicket(), officer);
    expect(status).toBe(200);
    expect(readersIn(body)).toEqual(readers);
  });

  it('is told in one line of who went back to it within 15 minutes, with how often', async () => {
    const office = await anOffice();
    const begun = office.now;
    for (const minutes of [0, 4, 14, 15]) {
      office.now = plusSeconds(begun, 60 * minutes);
      await office.opens('asha', number);
    }
    await office.opens('juma', number);
    const { body } = await lists(office, 'mkuu-wakala');
    expect(body['reads']).toMatchObject([
      { officer: { id: 'asha' }, at: begun, times: 3, lastAt: plusSeconds(begun, 60 * 14) },
      { officer: { id: 'asha' }, at: plusSeconds(begun, 60 * 15), times: 1 },
      { officer: { id: 'juma' }, times: 1 },
    ]);
    expect(await office.reads.readsOf(number)).toHaveLength(5);
    const trail = await audits(office, 'mkaguzi');
    expect(trail.body['reads']).toHaveLength(6); // with the audit
  });

  it('is told of each read for a reason by itself', async () => {
    const office = await anOffice();
    for (const reason of ['Bunge limeuliza.', 'Waziri ameuliza.'])
      await office.does('msimamizi', 'open-with-reason', number, { reason });
    const { body } = await lists(office, 'msimamizi');
    expect(body['reads']).toMatchObject([
      { times: 1, reason: 'Bunge limeuliza.' },
      { times: 1, reason: 'Waziri ameuliza.' },
    ]);
  });

  it('is told on pages that cut nobody in two', async () => {
    const office = await anOffice();
    for (let visit = 0; visit < 14; visit += 1) {
      for (let look = 0; look < 3; look += 1) await office.opens('asha', number);
      office.now = plusSeconds(office.now, 3600);
    }
    const pages: number[][] = [];
    for (let cursor: string | undefined, page = 0; page < 9; page += 1) {
      const { body } = await office.asks('mkuu-wakala', 'list-reads', {
        params: { number },
        ...(cursor === undefined ? {} : { query: { cursor } }),
      });
      pages.push((body['reads'] as readonly { readonly times: number }[]).map(({ times }) => times));
      cursor = body['older'] as string | undefined;
      if (cursor === undefined) break;
    }
    expect(pages.flat()).toEqual(Array.from({ length: 14 }, () => 3));
    expect(pages).toHaveLength(3);
  });

  it('is told by name, role and institution, with the reason where one was given', async () => {
    const { body } = await lists(await aReadTicket(), 'mkuu-kmk');
    expect(body['reads']).toMatchObject([
      {
        opened: 'ticket',
        officer: { id: 'asha', name: 'Asha Mrema' },
        role: { code: 'officer', word: 'officer' },
        institution: { id: 'wakala' },
        date: '2026-11-24',
      },
      {},
      {},
      { officer: { id: 'msimamizi' }, role: { code: 'oversight' }, reason: 'Bunge limeuliza.' },
    ]);
  });

  it('is told in pages that are full or the last, whatever is not told', async () => {
    const office = await anOffice();
    for (const place of Array.from({ length: 60 }).keys()) {
      const isAbove = place % 3 === 2 || place > 50;
      await office.reads.record({
        number,
        at: plusSeconds(office.now, 15 * 60 * place),
        by: isAbove
          ? { officer: 'msimamizi', institution: 'kmk', role: 'oversight' }
          : { officer: 'asha', institution: 'wakala', role: 'officer' },
        opened: 'ticket',
        request: `ombi-${place}`,
      });
    }
    const pagesFor = async (officer: string): Promise<readonly number[]> => {
      const sizes: number[] = [];
      let query: object | undefined = {};
      while (query !== undefined) {
        const { body }: Seen = await office.asks(officer, 'list-reads', {
          params: { number },
          query: { ...query },
        });
        sizes.push(readersIn(body).length);
        query = body['older'] === undefined ? undefined : { cursor: body['older'] };
      }
      return sizes;
    };
    expect(await pagesFor('mkuu-kmk')).toEqual([20, 20, 20]);
    expect(await pagesFor('mkuu-wakala')).toEqual([20, 14]);
  });

  it('is no read itself', async () => {
    const office = await aReadTicket();
    await lists(office, 'mkuu-wizara');
    expect(await office.reads.readsOf(number)).toHaveLength(4);
  });

  it('stays unknown to the head whom it is about', async () => {
    const office = await anOffice({ ticket: { holder: 'wizara', aboutOfficer: 'mkuu-wakala' } });
    await office.opens('mkuu-wizara', number);
    expect((await lists(office, 'mkuu-wakala')).body).toMatchObject({ code: 'no-such-ticket' });
  });
});

describe('the trail of a ticket', () => {
  it('shows an auditor who did and who opened what, with the links of both chains', async () => {
    const office = await aReadTicket();
    await office.did(number, ['asha', 'note', { message: 'Iliripotiwa jana.' }]);
    const { status, body } = await audits(office, 'mkaguzi');
    expect(status).toBe(200);
    const [submitted, noted] = body['events'] as readonly Record<string, unknown>[];
    expect(submitted).toMatchObject({ version: 1, act: { code: 'submit' }, by: { actor: 'citizen' } });
    expect(noted).toMatchObject({
      version: 2,
      act: { code: 'note' },
      by: { actor: 'officer', officer: { id: 'asha' }, institution: { id: 'wakala' } },
      previous: submitted?.['hash'],
    });
    expect(readersIn(body)).toEqual(['asha', 'mkuu-wakala', 'mlalamikiwa', 'msimamizi', 'mkaguzi']);
  });

  it('holds no text, but the commitments to them', async () => {
    const office = await aReadTicket();
    await office.did(number, ['asha', 'note', { message: 'Iliripotiwa jana.' }]);
    const { text } = await audits(office, 'mkaguzi');
    for (const written of [canary, 'Iliripotiwa', 'Bunge', 'Maji']) expect(text).not.toContain(written);
    expect(text.match(/"commitment"/g)).toHaveLength(3);
  });

  it('is a read, recorded before it is shown', async () => {
    const office = await anOffice();
    await audits(office, 'mkaguzi');
    expect(await office.reads.readsOf(number)).toMatchObject([
      { opened: 'trail', by: { officer: 'mkaguzi', institution: 'kmk', role: 'auditor' } },
    ]);
    office.scheduler.plan('conflict', 'time-out');
    const { status, body } = await audits(office, 'mkaguzi');
    expect(status).toBe(503);
    expect(body).not.toHaveProperty('events');
  });

  it.each([
    ['that does not exist', {}],
    ['about the auditor', { aboutOfficer: 'mkaguzi' }],
    ['about somebody over the auditor', { aboutOfficer: 'mkuu-kmk' }],
    ['of a sensitive category, without training', { sensitive: true }],
    ['that names somebody in free text whom no head bound', { unboundName: true }],
  ] as const)('of a ticket %s is answered as for a missing one, after the same calls', async (_, ticket) => {
    const office = await anOffice({ ticket });
    const asked = await audits(office, 'mkaguzi', Object.keys(ticket).length === 0 ? missing : number);
    const calls = office.calls;
    const none = await audits(office, 'mkaguzi', missing);
    expect(asked.text).toBe(none.text);
    expect(calls).toEqual(office.calls);
    expect(await office.reads.readsOf(number)).toEqual([]);
  });

  it('of a sensitive ticket is open to an auditor who was trained', async () => {
    const country = aStaffedCountry();
    const officers = country.officers.map((officer) =>
      officer.id === 'mkaguzi' ? { ...officer, trained: true } : officer,
    );
    const office = new Office({ ...country, officers });
    await office.receives({ texts, ticket: { sensitive: true } });
    expect((await audits(office, 'mkaguzi')).status).toBe(200);
  });
});
