import { describe, expect, it } from 'vitest';
import { plusSeconds } from '../../../domain/foundation/time/instant.ts';
import { local } from '../../builders/calendar.ts';
import { omit } from '../../../domain/foundation/vocabulary/omit.ts';
import { aKey } from '../../builders/http-request.ts';
import { anInstitution } from '../../builders/lineage.ts';
import { aPolicy } from '../../builders/policy.ts';
import { Office } from '../../builders/views/an-office.ts';
import { aStaffedCountry } from '../../builders/views/a-staffed-country.ts';
import type { FactsOf } from '../../../domain/ticketing/tickets/facts.ts';
import { deskWays, wayStated } from '../../../domain/foundation/vocabulary/desk-ways.ts';
import { deskWayWords } from '../../../words/desk-ways.ts';
import { aLetter, secretIn, deskWritesDown } from './a-desk-ticket.ts';

describe('an officer at the desk', () => {
  it('writes a ticket down: its deadlines run from the stamp, and the slip has the secret', async () => {
    const office = new Office();
    const written = await deskWritesDown(office);
    expect(written).toMatchObject({
      status: 201,
      body: {
        submittedAt: local('2026-11-20 14:00:00'),
        institution: { id: 'wakala' },
        respondBy: local('2026-12-14 14:00:00'),
      },
    });
    const number = String(written.body['number']);
    expect(await office.ticket(number)).toMatchObject({ channel: 'desk', holder: 'wakala' });
    expect(await office.happened(number)).toEqual(['submit by officer asha of wakala']);
    expect((await office.vault.contactOf(number))?.phone).toBe('+255712345678');
  });

  it('is told which part of a place lies outside which, and nothing is stored', async () => {
    const content = aStaffedCountry();
    const wilaya = anInstitution({
      id: 'wilaya',
      kind: 'council',
      parent: 'wizara',
      ancestors: ['wizara', 'kmk'],
    });
    const mkoa = anInstitution({ id: 'mkoa', kind: 'region', parent: 'kmk', ancestors: ['kmk'] });
    const office = new Office({ ...content, institutions: [...content.institutions, wilaya, mkoa] });
    const refused = await deskWritesDown(office, aLetter({ place: { region: 'mkoa', council: 'wilaya' } }));
    expect(refused).toMatchObject({
      status: 422,
      body: {
        code: 'place-contradicts-itself',
        errors: [
          {
            pointer: '/place/council',
            code: 'lies-elsewhere',
            detail: 'This place (wilaya) does not lie in mkoa.',
          },
        ],
      },
    });
    expect(office.calls).not.toContain('submit');
  });

  it('finds the secret in the slip alone, and in no log line', async () => {
    const office = new Office();
    const written = await deskWritesDown(office);
    const secret = secretIn(written);
    const { slip, ...rest } = written.body;
    expect(String(slip)).toContain('261');
    expect(JSON.stringify(rest)).not.toContain(secret);
    expect(JSON.stringify(office.captured.lines)).not.toContain(secret);
    expect(JSON.stringify(await office.tickets.open(String(rest['number'])))).not.toContain(secret);
  });

  it('says on the slip what happens next in the language of the ticket, and beside it in that of the officer', async () => {
    const office = new Office();
    const { body } = await office.asks('asha', 'submit-desk-ticket', {
      method: 'POST',
      body: aLetter({ language: 'en' }),
      headers: { 'idempotency-key': aKey(), 'accept-language': 'sw' },
    });
    expect(body['slip']).toContain('What happens next:');
    expect(body['slip']).toContain('You will be answered by');
    expect(body['next']).toContainEqual(expect.stringContaining('Utajibiwa ifikapo'));
  });

  it('gets the same receipt again when the stamp has become too old meanwhile', async () => {
    const office = new Office();
    const key = aKey();
    const first = await deskWritesDown(office, aLetter(), 'asha', key);
    office.now = local('2026-12-24 09:00:00');
    expect(await deskWritesDown(office, aLetter(), 'asha', key)).toMatchObject({
      status: 200,
      body: omit(first.body, 'slip'),
    });
    expect((await deskWritesDown(office, aLetter(), 'asha')).body).toMatchObject({
      errors: [{ code: 'stamp-too-old' }],
    });
    const other = await deskWritesDown(office, aLetter({ way: 'walk-in' }), 'asha', key);
    expect(other.body).toMatchObject({ code: 'idempotency-key-reused' });
  });

  it('gets the same receipt again for the same key, however often, and one ticket', async () => {
    const office = new Office();
    const key = aKey();
    const first = await deskWritesDown(office, aLetter(), 'asha', key);
    expect(await deskWritesDown(office, aLetter(), 'asha', key)).toMatchObject({
      status: 200,
      body: omit(first.body, 'slip'),
    });
    const other = await deskWritesDown(office, aLetter({ way: 'walk-in' }), 'asha', key);
    expect(other.body).toMatchObject({ code: 'idempotency-key-reused' });
    const another = await deskWritesDown(office, aLetter(), 'juma', key);
    expect(another.status).toBe(201);
    expect(another.body['number']).not.toBe(first.body['number']);
  });

  it('is told the secret once: who repeats the request, for good or ill, gets the number without it', async () => {
    for (const details of [{}, { openness: 'anonymous', contact: undefined }]) {
      const office = new Office();
      const key = aKey();
      const first = await deskWritesDown(office, aLetter(details), 'asha', key);
      const secret = secretIn(first);
      for (const minutes of [0, 1, 60, 60 * 24 * 30]) {
        office.now = plusSeconds(office.now, minutes * 60);
        const again = await deskWritesDown(office, aLetter(details), 'asha', key);
        expect(again).toMatchObject({ status: 200, body: { number: first.body['number'] } });
        expect(again.body).not.toHaveProperty('slip');
        for (const written of [secret, secret.replace(/^(.{4})/, '$1 ')]) {
          expect(again.text).not.toContain(written);
          expect(JSON.stringify(again.headers)).not.toContain(written);
        }
      }
    }
  });

  it('whose answer was lost has a ticket all the same, and writes it down anew where nothing can be sent', async () => {
    const office = new Office();
    const key = aKey();
    const letter = aLetter({ openness: 'anonymous', contact: undefined });
    await deskWritesDown(office, letter, 'asha', key); // its answer never came
    const found = await deskWritesDown(office, letter, 'asha', key);
    expect(found).toMatchObject({ status: 200, body: { noticesBy: [] } });
    const number = String(found.body['number']);
    const anew = await deskWritesDown(office, { ...letter, cites: number });
    expect(anew.status).toBe(201);
    expect(secretIn(anew)).toMatch(/^\d{8}$/);
    const { events } = await office.historyOf(String(anew.body['number']));
    expect(events[0]?.facts).toMatchObject({ cites: number });
    expect(await office.happened(number)).toEqual(['submit by officer asha of wakala']);
  });

  it('never handles that ticket, and others of the office do', async () => {
    const office = new Office();
    const number = String((await deskWritesDown(office)).body['number']);
    for (const route of ['acknowledge', 'assign-to-self'] as const) {
      const refused = await office.does('asha', route, number);
      expect([route, refused.body['refusal']]).toEqual([route, 'wrote-it-down']);
    }
    expect((await office.does('juma', 'acknowledge', number)).status).toBe(200);
  });

  it('is refused a stamp that lies ahead, or too far back', async () => {
    const office = new Office();
    for (const [receivedAt, code] of [
      [plusSeconds(office.now, 1), 'stamp-ahead'],
      [local('2026-11-13 14:00:00'), 'stamp-too-old'],
    ] as const) {
      const { status, body } = await deskWritesDown(office, aLetter({ receivedAt }));
      expect(status).toBe(400);
      expect(body['errors']).toMatchObject([{ pointer: '/receivedAt', code }]);
    }
  });

  it('says how it came: in the event as releases of before read it, on the slip, and to whoever opens it', async () => {
    for (const way of deskWays) {
      const office = new Office();
      const written = await deskWritesDown(office, aLetter({ way }));
      expect(String(written.body['slip'])).toContain(`Ilivyofika: ${deskWayWords[way].sw}\n`);
      const { events } = await office.historyOf(String(written.body['number']));
      const stated = events[0]?.facts as FactsOf<'submit'>;
      expect(['walk-in', 'letter']).toContain(stated.way);
      expect(wayStated(stated)).toBe(way);
      const opened = await office.opens('juma', String(written.body['number']));
      expect(opened.body['history']).toMatchObject([
        { facts: omit(stated, 'secretKey', 'secretCommitment') },
      ]);
    }
  });

  it('says when its officer called back and whether somebody answered, to officers and not to the citizen', async () => {
    const office = new Office();
    const at = plusSeconds(office.now, -600);
    const written = await deskWritesDown(office, aLetter({ calledBack: { at, reached: false } }));
    const number = String(written.body['number']);
    const { body } = await office.opens('juma', number);
    expect(body['history']).toMatchObject([
      { by: { officer: { id: 'asha' } }, facts: { calledBackAt: at, calledBackReached: false } },
    ]);
    const shown = await office.answers('follow-ticket', {
      params: { number },
      headers: { 'mrejesho-secret': secretIn(written) },
    });
    expect(shown.status).toBe(200);
    expect(shown.text).not.toContain('calledBack');
  });

  it('is refused a call back of before the stamp, or of later than now', async () => {
    const office = new Office();
    for (const [at, code] of [
      [plusSeconds(office.now, 1), 'call-ahead'],
      [local('2026-11-20 13:59:59'), 'call-before-stamp'],
    ] as const) {
      const { status, body } = await deskWritesDown(office, aLetter({ calledBack: { at, reached: true } }));
      expect(status).toBe(400);
      expect(body['errors']).toMatchObject([{ pointer: '/calledBack/at', code }]);
    }
    expect(office.calls).not.toContain('submit');
  });

  it.each(['walk-in', 'phone', 'meeting'] as const)(
    'is refused a call back of what came by %s',
    async (way) => {
      const office = new Office();
      const calledBack = { at: office.now, reached: true };
      const { status, body } = await deskWritesDown(office, aLetter({ way, calledBack }));
      expect(status).toBe(400);
      expect(body['errors']).toMatchObject([{ pointer: '/calledBack/at', code: 'call-not-for-way' }]);
      expect(office.calls).not.toContain('submit');
    },
  );

  it('has so many a day, each officer their own, until the next day', async () => {
    const policy = aPolicy();
    const desk = { ...policy.limits.desk, ticketsPerDay: 2 };
    const office = new Office({
      ...aStaffedCountry(),
      policy: {
        ...policy,
        ticketsPerDay: { perPhone: 10, perAddress: 1 },
        limits: { ...policy.limits, desk },
      },
    });
    const statuses = [
      await deskWritesDown(office),
      await deskWritesDown(office),
      await deskWritesDown(office),
    ];
    expect(statuses.map(({ status }) => status)).toEqual([201, 201, 429]);
    expect(statuses.at(-1)?.body).toMatchObject({ code: 'too-many-desk-tickets' });
    expect((await deskWritesDown(office, aLetter(), 'juma')).status).toBe(201);
    office.now = plusSeconds(office.now, 24 * 3600);
    expect((await deskWritesDown(office)).status).toBe(201);
  });

  it('proves nothing by calculating, however many are written down over the network of the office', async () => {
    const office = new Office();
    const statuses = new Set<number>();
    for (let written = 0; written < 70; written += 1) statuses.add((await deskWritesDown(office)).status);
    expect([...statuses]).toEqual([201]);
  });

  it('must be one who works on tickets in a chain', async () => {
    const office = new Office();
    for (const officer of ['mkaguzi', 'mtunza', 'msimamizi'])
      expect((await deskWritesDown(office, aLetter(), officer)).status).toBe(403);
  });

  it('sends no channel: the desk is one', async () => {
    const { status } = await deskWritesDown(new Office(), aLetter({ channel: 'web' }));
    expect(status).toBe(400);
  });
});
