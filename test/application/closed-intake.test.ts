import { describe, expect, it } from 'vitest';
import { plusSeconds } from '../../domain/foundation/time/instant.ts';
import { sweepClocks } from '../../application/clocks/sweep-clocks.ts';
import { septetsOf } from '../../domain/foundation/vocabulary/gsm7.ts';
import { aKey } from '../builders/http-request.ts';
import { aNewTicket } from '../builders/new-ticket.ts';
import type { System } from '../builders/system/system.ts';
import { Office } from '../builders/views/an-office.ts';
import { Service } from '../builders/views/service.ts';
import { Correspondent, stranger } from './sms/correspondent.ts';
import { aDraft, aLine, receiptOn, sends } from './ussd/a-line.ts';

/** For six hours unless told otherwise: until 18:00 in the offices' time zone. */
const closes = (system: System, seconds = 6 * 3600): void =>
  system.closeIntake(plusSeconds(system.now, seconds));

describe('while intake is closed, whoever sends a ticket over the web', () => {
  it('reads in their own language that nothing is lost, when to try again and whom to call in danger', async () => {
    const service = new Service();
    closes(service);

    const swahili = await service.sends(aNewTicket());
    const english = await service.sends(aNewTicket(), { headers: { 'accept-language': 'en' } });

    expect(swahili).toMatchObject({ status: 429, headers: { 'retry-after': '600' } });
    expect(swahili.body).toMatchObject({
      code: 'intake-closed',
      detail:
        'Kwa sasa hatuwezi kupokea ujumbe mpya. Ulichotuma awali hakijapotea, na unaweza kukifuatilia kama kawaida. ' +
        'Tuma huu tena baada ya Jumanne 24/11, saa 12 jioni. Uko hatarini? Piga 112.',
    });
    expect(english.body['detail']).toBe(
      'We cannot take anything new at the moment. What you sent before is not lost, and you can follow it up as ever. ' +
        'Send this again after Tuesday 24/11, 18:00. In danger? Call 112.',
    );
    expect(service.captured.lines.join('')).not.toContain('ticket-submitted');
  });

  it('is asked to come back in an hour once the time has passed that was said, and is received when it opens', async () => {
    const service = new Service();
    closes(service, 60);
    service.now = plusSeconds(service.now, 61);
    const key = aKey();

    const refused = await service.sends(aNewTicket(), { key, headers: { 'accept-language': 'en' } });
    expect(refused.body['detail']).toContain('Send this again in an hour. In danger? Call 112.');
    service.closeIntake(undefined);
    service.now = plusSeconds(service.now, 61);

    expect((await service.sends(aNewTicket(), { key })).status).toBe(201);
  });

  it('gets the receipt of what was sent before, and follows it up and replies as ever', async () => {
    const service = new Service();
    const key = aKey();
    const { body: receipt } = await service.sends(aNewTicket(), { key });
    closes(service);
    service.now = plusSeconds(service.now, 61);

    expect(await service.sends(aNewTicket(), { key })).toMatchObject({ status: 200, body: receipt });
    const access = { number: receipt['number'], secret: receipt['secret'] };
    expect((await service.follows(access.number, access.secret)).status).toBe(200);
    expect((await service.does('reply', access, { message: 'Bado hakuna maji.' })).status).toBe(200);
    expect((await service.sends(aNewTicket())).status).toBe(429);
  });

  it('is not counted against the shares of the day', async () => {
    const service = new Service();
    closes(service);
    for (let tried = 0; tried < 30; tried += 1) await service.sends(aNewTicket());
    service.closeIntake(undefined);
    service.now = plusSeconds(service.now, 61);

    expect((await service.sends(aNewTicket())).status).toBe(201);
  });
});

it('while intake is closed, an officer at the desk reads the same, and no ticket is written down', async () => {
  const office = new Office();
  closes(office);
  const body = {
    ...{ kind: 'complaint', category: 'maji', institution: 'wakala', subject: 'Hakuna maji' },
    ...{ description: 'Mtaa wetu hauna maji.', openness: 'anonymous', way: 'letter', receivedAt: office.now },
  };
  const headers = { 'idempotency-key': aKey(), 'accept-language': 'en' };

  const refused = await office.asks('asha', 'submit-desk-ticket', { method: 'POST', body, headers });

  expect(refused).toMatchObject({ status: 429, body: { code: 'intake-closed' } });
  expect(refused.body['detail']).toContain('Send this again after');
});

describe('while intake is closed, whoever dials', () => {
  it('reads it before anything is typed, in the language of the session, on one screen', async () => {
    const line = aLine();
    closes(line, 2 * 86_400 + 5.5 * 3600);
    const phone = line.phone();
    await phone.dials();

    const swahili = await phone.chooses('Nini kimetokea?');
    expect(swahili).toContain('Kwa sasa hatupokei ujumbe mpya.');
    expect(swahili).toContain('Piga tena baada ya Alhamisi 26/11, saa 11:30 jioni.');
    expect(swahili).toContain('112');
    await phone.types('00');
    await phone.chooses('English');
    const english = await phone.types('No water in Mwananyamala since Monday.');
    expect(english).toContain('Nothing new is taken now.');
    expect(Math.max(septetsOf(swahili), septetsOf(english))).toBeLessThanOrEqual(182);
  });

  it('keeps what was written before it closed, and follows up what was sent', async () => {
    const { entry, phone } = await aDraft();
    closes(entry);
    entry.passes(61);
    const refused = await phone.chooses('Tuma');
    expect(refused).toContain('Kwa sasa hatupokei ujumbe mpya.');
    expect(entry.numbers).toEqual([]);

    entry.closeIntake(undefined);
    entry.passes(61);
    await phone.chooses('Endelea');
    expect(receiptOn(await sends(phone)).number).toMatch(/^\d{12}$/);
  });
});

it('while intake is closed, an SMS that is of no ticket is answered so, and one that is of a ticket becomes its message', async () => {
  const { citizen, number } = await Correspondent.filed();
  closes(citizen.service);
  citizen.service.now = plusSeconds(citizen.service.now, 61);

  await citizen.writes('Habari', { from: stranger });
  await citizen.writes('Msaada', { from: '+255754999998' });
  await citizen.writes('Maji bado hayatoki.');

  const [toStranger, help, received] = citizen.answers;
  expect(toStranger).toContain(
    'Kwa sasa hatupokei ujumbe mpya: jaribu tena baada ya Jumanne 24/11, saa 12:01 jioni.',
  );
  expect(toStranger).not.toContain('*152*00#');
  expect(help).toContain('Kwa sasa hatupokei ujumbe mpya');
  expect(received).toContain(number);
  expect(await citizen.messagesOf(number)).toEqual(['Maji bado hayatoki.']);
  for (const text of citizen.answers) expect(septetsOf(text)).toBeLessThanOrEqual(306);
});

it('intake that is closed is said by each run of the sweeper, until it is open', async () => {
  const service = new Service();
  const saidAfterARun = async () => {
    service.now = plusSeconds(service.now, 61);
    await sweepClocks(service.ports, { log: service.captured.log, millisecondsLeft: () => 240_000 });
    return service.captured.entries().filter((entry) => entry === 'intake-closed').length;
  };
  expect(await saidAfterARun()).toBe(0);
  closes(service);
  expect(await saidAfterARun()).toBe(1);
  expect(await saidAfterARun()).toBe(2);
  service.closeIntake(undefined);
  expect(await saidAfterARun()).toBe(2);
});
