import { describe, expect, it } from 'vitest';
import { anAnonymousTicket, aNewTicket } from '../../builders/new-ticket.ts';
import { aKey } from '../../builders/http-request.ts';
import { Service } from '../../builders/views/service.ts';

/** What a citizen may send and nobody may find elsewhere. */
const canary = {
  phone: '0798765432',
  email: 'mfichwa.wetu@example.com',
  name: 'Kanari Mfichwa',
  subject: 'Kichwa cha kanari',
  description: 'Maelezo ya kanari',
  remedy: 'Ombi la kanari',
  landmark: 'Karibu na kanari',
  officer: 'Afisa wa kanari',
  address: '203.0.113.77',
};
const traces = ['798765432', 'mfichwa.wetu', 'Kanari', 'kanari', canary.address];

const aCanary = () =>
  aNewTicket({
    openness: 'identified',
    contact: { phone: canary.phone, email: canary.email, name: canary.name },
    subject: canary.subject,
    description: canary.description,
    remedySought: canary.remedy,
    landmark: canary.landmark,
    officerName: canary.officer,
  });

const leaving = {
  openness: 'identified',
  contact: { phone: canary.phone, email: canary.email, name: canary.name },
};

/** Every way through the routes, good and bad, with the canary in it. */
async function lifeOf(service: Service): Promise<readonly string[]> {
  const from = canary.address;
  const key = aKey();
  const { body } = await service.sends(aCanary(), { from, key });
  const { number, secret } = body;
  await service.sends(aCanary(), { from, key });
  await service.sends({ ...aCanary(), kind: canary.name, [canary.name]: canary.phone }, { from });
  await service.sends(`{"name":"${canary.name}`, { from });
  await service.sends({ ...aCanary(), institution: 'hakuna' }, { from });
  await service.follows(number, secret, { from });
  await service.follows(number, '00000000', { from });
  const ticket = { number, secret };
  await service.does('reply', ticket, { message: canary.description }, { from, key });
  await service.does('reply', ticket, { message: canary.description }, { from, key });
  await service.does('reply', ticket, { message: canary.remedy }, { from, key });
  await service.does('appeal', ticket, { grounds: canary.remedy }, { from });
  await service.does('withdraw', ticket, { pressure: true, reason: canary.description }, { from });
  await service.does('reply', ticket, { message: canary.subject, [canary.name]: canary.phone }, { from });
  await service.does('change-openness', { number, secret: '00000001' }, leaving, { from });
  const anonymous = (await service.sends(anAnonymousTicket(), { from })).body;
  const [other, another] = [anonymous['number'], anonymous['secret']];
  await service.does('change-openness', { number: other, secret: another }, leaving, { from });
  await service.asksForSecret(number, canary.phone, { from });
  await service.asksForSecret(number, { email: canary.email }, { from });
  await service.asksForSecret(number, '0798765433', { from });
  await service.listsInstitutions({ search: canary.name }, { from });
  service.scheduler.plan('time-out-after-commit');
  await service.sends(aCanary(), { from });
  service.tickets.state = () => {
    throw new Error(`for ${canary.name} ${canary.phone} from ${canary.address}`);
  };
  const failed = await service.follows(number, secret, { from });
  expect(failed.status).toBe(500);
  expect(failed.text).not.toMatch(new RegExp(traces.join('|')));
  return [key, String(secret), key.replaceAll('-', '')];
}

describe('the log', () => {
  it('holds nothing of what a citizen sent, whatever happened', async () => {
    const service = new Service();
    const secrets = await lifeOf(service);
    const log = service.captured.lines.join('');
    expect(service.captured.lines.length).toBeGreaterThan(21);
    for (const trace of [...traces, ...secrets]) expect(log).not.toContain(trace);
  });

  it('says of every request how it ended, and of a failure where it came from', async () => {
    const service = new Service();
    await lifeOf(service);
    const lines = service.captured.lines.map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(lines.filter(({ entry }) => entry === 'request-answered')).toHaveLength(22);
    expect(lines).toContainEqual(
      expect.objectContaining({
        level: 'error',
        entry: 'request-failed',
        code: 'internal-error',
        error: expect.objectContaining({ type: 'Error' }) as unknown,
      }),
    );
  });
});

describe('events', () => {
  it('hold nothing of what a citizen sent', async () => {
    const service = new Service();
    const { body } = await service.sends(aCanary(), { from: canary.address });
    const ticket = { number: body['number'], secret: body['secret'] };
    await service.does('reply', ticket, { message: canary.description });
    await service.does('withdraw', ticket, { pressure: true, reason: canary.remedy });
    const events = JSON.stringify(await service.tickets.eventsOf(String(body['number'])));
    for (const trace of [...traces, String(body['secret'])]) expect(events).not.toContain(trace);
  });
});
