import { QueryCommand } from '@aws-sdk/client-dynamodb';
import { unmarshall } from '@aws-sdk/util-dynamodb';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { jobIndex } from '../../../adapters/dynamodb/engine/keys.ts';
import type { Job } from '../../../domain/administration/jobs.ts';
import { later, plusSeconds } from '../../../domain/foundation/time/instant.ts';
import { isTicketNumber } from '../../../domain/foundation/vocabulary/check-digit.ts';
import type { Ticket } from '../../../domain/ticketing/tickets/ticket.ts';
import type { Receipt } from '../../../local/demo/citizen.ts';
import { dateInDays } from '../steps/dates.ts';
import { dynamodb } from '../steps/aws.ts';
import { eventsOf, executionsOf } from '../steps/history.ts';
import { asks, does, readsAndDoes, sends, tokensOf } from '../steps/officers.ts';
import { setsActive } from '../steps/put-on-record.ts';
import { runs } from '../steps/schedules.ts';
import { aSlowComplaint, sendsSlowly, storedTicket } from '../steps/slow-tickets.ts';
import { aCitizen, cloud } from '../steps/under-test.ts';
import { until } from '../steps/until.ts';

const soon = 30;
const why = 'Barua ya 20 Novemba 2026';
const registry = '/v1/officer/registry';
const removed = 'pendo-hyera';
const aDay = 86_400;

/** These eleven digits, and the one that makes them a number. */
function numberOf(digits: string): string {
  const number = Array.from({ length: 10 }, (_, last) => `${digits}${last}`).find(isTicketNumber);
  if (number === undefined) throw new Error(`No number begins with ${digits}.`);
  return number;
}

/** Other journeys need the officer again, whom no act of an administrator brings back. */
const bringBack = (officer: string): Promise<void> => setsActive(officer, true);

/** Access tokens. That of the removed officer was given before, and is good for an hour. */
const token: Record<string, string> = {};
const as = (officer: string): string => token[officer] ?? '';

const citizen = aCitizen();
/** In the hands of the officer who is removed: one in work, and one that waits for its citizen. */
let inWork: Receipt;
let waiting: Receipt;

/** When the complaints under the calendar were sent, in days before now. Fifteen working days are given. */
const sent = {
  running: { number: numberOf('26119000002'), holder: 'dawasa', daysAgo: 3 },
  /** Due in two hours. */
  'nearly due': { number: numberOf('26119000003'), holder: 'dawasa', daysAgo: 15 - 2 / 24 },
  escalated: { number: numberOf('26119000004'), holder: 'dawasa', daysAgo: 16 },
  'overdue at the root': { number: numberOf('26119000005'), holder: 'kmk', daysAgo: 20 },
} as const;
type Sent = keyof typeof sent;
/** As they were before the calendar was changed. */
const before: Partial<Record<Sent, Ticket>> = {};
const beforeOf = (which: Sent): Ticket => {
  const ticket = before[which];
  if (ticket === undefined) throw new Error(`Nobody stored what is ${which}.`);
  return ticket;
};
/** The day on which what is nearly due was sent, declared a holiday when it is long over; and one that comes. */
const holidays = [sent['nearly due'].daysAgo, -6].map((daysAgo) => dateInDays(-daysAgo));

const stored = async (which: Sent): Promise<Ticket> => storedTicket(sent[which].number);
const typesOf = async (number: string) => (await eventsOf(number)).map(({ type }) => type);

// What must be overdue is stored first: its clocks run while officers take tickets.
beforeAll(async () => {
  for (const officer of [removed, 'salama-ngowi', 'tatu-kessy', 'anna-mushi', 'musa-mollel'])
    token[officer] = (await tokensOf(officer)).access;
  for (const { number, holder, daysAgo } of Object.values(sent))
    await aSlowComplaint(number, holder, daysAgo);
  inWork = await sendsSlowly(citizen, { institution: 'dawasa' });
  waiting = await sendsSlowly(citizen, { institution: 'dawasa' });
});

describe('an officer who is removed with tickets in hand', () => {
  let clocks: readonly Pick<Ticket, 'status' | 'cycle' | 'pause' | 'nextWakeAt' | 'arming'>[];
  const clockOf = async ({ number }: Receipt) => {
    const { status, cycle, pause, nextWakeAt, arming } = await storedTicket(number);
    return { status, cycle, ...(pause && { pause }), ...(nextWakeAt && { nextWakeAt }), arming };
  };

  beforeAll(async () => {
    const doings = [
      [inWork, 'own-assignment', {}],
      [inWork, 'start', {}],
      [waiting, 'own-assignment', {}],
      [waiting, 'information-request', { message: 'Namba ya mita yako ni ipi?' }],
    ] as const;
    for (const [{ number }, act, body] of doings)
      expect(await does(as(removed), number, act, body)).toMatchObject({ status: 200 });
    await until('both are in the list of the officer', soon, async () => {
      const listed = JSON.stringify((await asks('/v1/officer/tickets', as(removed))).body);
      return listed.includes(inWork.number) && listed.includes(waiting.number) ? true : undefined;
    });
    clocks = await Promise.all([inWork, waiting].map(clockOf));

    const done = await sends(`${registry}/officers/${removed}/removal`, as('salama-ngowi'), { why });
    expect(done).toMatchObject({ status: 200, body: { act: 'remove-officer' } });
  });

  afterAll(() => bringBack(removed));

  it('is out with the next request, though the token is still good', async () => {
    const [, claims = ''] = as(removed).split('.');
    const { exp } = JSON.parse(Buffer.from(claims, 'base64url').toString()) as { readonly exp: number };
    expect(exp).toBeGreaterThan(Date.now() / 1000);

    const refused = { status: 403, body: { code: 'not-allowed' } };
    expect(await asks('/v1/officer/me', as(removed))).toMatchObject(refused);
    expect(await asks('/v1/officer/tickets', as(removed))).toMatchObject(refused);
    expect(await asks(`/v1/officer/tickets/${inWork.number}`, as(removed))).toMatchObject(refused);
    expect(await does(as(removed), inWork.number, 'note', { message: 'Bado nipo.' })).toMatchObject(refused);
  });

  it('has the tickets no longer, and their clocks go on or stand still as they did', async () => {
    await runs('draw-consequences');

    for (const { number } of [inWork, waiting]) {
      expect(await storedTicket(number)).not.toHaveProperty('assignee');
      expect((await typesOf(number)).at(-1)).toBe('unassign');
    }
    expect(await Promise.all([inWork, waiting].map(clockOf))).toEqual(clocks);
  });

  it('leaves them to the head, who is told of each', async () => {
    for (const { number } of [inWork, waiting])
      await until(`the head is told of ${number}`, soon, () =>
        cloud
          .sent()
          .find(
            ({ channel, to, subject }) =>
              channel === 'email' &&
              to === 'anna-mushi@example.org' &&
              subject?.startsWith(`Lalamiko ${number} halina afisa`),
          ),
      );
  });

  it('is succeeded by whom the head names, who answers them', async () => {
    const answer = { finding: 'upheld', reason: 'Tumeomba radhi kwa lugha iliyotumika.' };
    for (const receipt of [inWork, waiting]) {
      const { number } = receipt;
      const given = await does(as('anna-mushi'), number, 'assignment', { officer: 'musa-mollel' });
      expect(given).toMatchObject({ status: 200, body: { act: 'assign' } });
      const responded = await readsAndDoes(as('musa-mollel'), number, 'response', answer);
      expect(responded).toMatchObject({ status: 200, body: { act: 'respond' } });
      expect(JSON.stringify(await citizen.follow(receipt))).toContain(answer.reason);
    }
  });

  it('stays in the history, with who did it and why', async () => {
    const { body } = await asks(`${registry}/officers/${removed}/history`, as('salama-ngowi'));

    expect(body['changes']).toMatchObject([
      {
        act: 'remove-officer',
        by: { id: 'salama-ngowi', institution: 'kmk' },
        why,
        fields: expect.arrayContaining([{ field: 'active', from: 'true', to: 'false' }]) as unknown,
      },
    ]);
  });
});

describe('an administrator of another ministry', () => {
  it('changes nothing here, and is told why', async () => {
    const { access } = await tokensOf('flora-mkumbwa');
    const body = { trained: true, why };

    const refused = await sends(`${registry}/officers/musa-mollel/record`, access, body);

    expect(refused).toMatchObject({
      status: 409,
      body: { code: 'change-refused', refusal: 'outside-subtree' },
    });
  });
});

describe('a new institution', () => {
  it('is found by its name, takes officers in, and is found no more when it was closed', async () => {
    const { access } = await tokensOf('salama-ngowi');
    const id = 'dawasa-majaribio';
    const name = { sw: 'Ofisi ya Majaribio ya Mabomba', en: 'Office of Pipe Trials' };
    const stated = { id, kind: 'unit', parent: 'dawasa', jurisdiction: 'mainland', level: false };
    /** Functions may go by what was for a few seconds. */
    const becomes = (isFound: boolean) =>
      until(`a search finds it: ${String(isFound)}`, soon, async () => {
        const { body } = await asks('/v1/institutions?search=majaribio');
        return JSON.stringify(body).includes(id) === isFound ? true : undefined;
      });

    const shortName = { sw: 'Majaribio', en: 'Pipe Trials' };
    const made = await sends(`${registry}/institutions`, access, { ...stated, name, shortName, why });
    expect(made).toMatchObject({ status: 200, body: { act: 'create-institution' } });
    await becomes(true);

    const officer = { id: 'afisa-wa-majaribio', institution: id, name: 'Zawadi Mushi', roles: ['officer'] };
    const employed = await sends(`${registry}/officers`, access, {
      ...officer,
      trained: false,
      contact: { email: 'zawadi@example.org' },
      why,
    });
    expect(employed).toMatchObject({ status: 200, body: { act: 'create-officer' } });
    const left = await sends(`${registry}/officers/${officer.id}/removal`, access, { why });
    expect(left).toMatchObject({ status: 200, body: { act: 'remove-officer' } });

    const closed = await sends(`${registry}/institutions/${id}/closing`, access, {
      successor: 'dawasa',
      why,
    });
    expect(closed).toMatchObject({ status: 200, body: { act: 'close-institution' } });
    await becomes(false);
  });
});

describe('a calendar that is changed late', () => {
  const wakesAhead = ({ nextWakeAt }: Ticket): boolean => Date.parse(nextWakeAt ?? '') > Date.now() + 10_000;
  const recomputed = async (which: Sent) =>
    (await eventsOf(sent[which].number)).filter(({ type }) => type === 'recompute');

  beforeAll(async () => {
    for (const which of Object.keys(sent) as Sent[])
      before[which] = await until(`${which}: its clock did what was overdue`, soon, async () => {
        const ticket = await stored(which);
        return wakesAhead(ticket) ? ticket : undefined;
      });
    const change = { add: holidays, remove: [], why };
    const proposed = await sends(`${registry}/calendar`, as('salama-ngowi'), change);
    expect(proposed).toMatchObject({ status: 202, body: { act: 'change-calendar' } });
    const decision = `${registry}/proposals/${String(proposed.body['proposal'])}/decision`;
    const done = await sends(decision, as('tatu-kessy'), { decision: 'confirm', why });
    expect(done).toMatchObject({ status: 200, body: { state: { code: 'confirmed' } } });
    // The job bears runs at once, and again, as after one that was broken off.
    await Promise.all([runs('draw-consequences'), runs('draw-consequences')]);
    await runs('draw-consequences');
  });

  it('moves a deadline that has not passed by the day that is lost, in the same cycle', async () => {
    const was = beforeOf('running');
    const { cycle, arming } = await stored('running');

    expect(was.cycle.steps).toContain('acknowledgement-missed');
    expect(cycle).toMatchObject({
      number: was.cycle.number,
      startedAt: was.cycle.startedAt,
      acknowledgeBy: was.cycle.acknowledgeBy,
      steps: was.cycle.steps,
      respondBy: plusSeconds(was.cycle.respondBy ?? was.submittedAt, aDay),
    });
    const number = sent.running.number;
    const clock = await until('a clock of the new arming waits', soon, async () =>
      (await executionsOf(number)).find(({ name }) => name === `${number}-1-${arming}`),
    );
    expect(clock.status).toBe('RUNNING');
  });

  it('leaves nobody less than a working day', async () => {
    const was = beforeOf('nearly due');
    const [event] = await recomputed('nearly due');
    const { cycle } = await stored('nearly due');
    const midnight = Date.parse(`${holidays[0] ?? ''}T24:00:00+03:00`);
    const lost = Math.round((midnight - Date.parse(was.cycle.startedAt)) / 1000);
    const asLongAsLost = plusSeconds(was.cycle.respondBy ?? was.submittedAt, lost);

    expect(cycle).toMatchObject({ number: was.cycle.number, steps: was.cycle.steps });
    expect(cycle.respondBy).toBe(later(asLongAsLost, plusSeconds(event?.at ?? was.submittedAt, aDay)));
  });

  it('takes back no escalation: the level that was late stays answerable, and the level above has the day', async () => {
    const was = beforeOf('escalated');
    const ticket = await stored('escalated');

    expect(was).toMatchObject({ holder: 'maji', heldBefore: ['dawasa'], cycle: { number: 2 } });
    expect(ticket).toMatchObject({ holder: 'maji', heldBefore: ['dawasa'], cycle: { number: 2 } });
    expect(ticket.cycle.respondBy).toBe(plusSeconds(was.cycle.respondBy ?? was.submittedAt, aDay));
    expect((await typesOf(ticket.number)).filter((type) => type === 'escalate')).toHaveLength(1);
  });

  it('leaves what is overdue at the root overdue and flagged', async () => {
    const was = beforeOf('overdue at the root');
    const { cycle, holder } = await stored('overdue at the root');

    expect(was.cycle.steps).toContain('flagged');
    expect(holder).toBe('kmk');
    expect(cycle).toMatchObject({
      number: was.cycle.number,
      acknowledgeBy: was.cycle.acknowledgeBy,
      respondBy: was.cycle.respondBy,
      steps: was.cycle.steps,
    });
    expect(Date.parse(cycle.respondBy ?? '')).toBeLessThan(Date.now());
  });

  it('is counted once by each, whoever draws the consequence again', async () => {
    for (const which of ['running', 'nearly due', 'escalated'] as const)
      expect(await recomputed(which)).toHaveLength(1);
  });

  it('is a job that keeps how far it came, and waits for those who still go by the calendar of before', async () => {
    const { Items = [] } = await dynamodb.send(
      new QueryCommand({
        TableName: cloud.tables.registry,
        IndexName: 'GSI1',
        KeyConditionExpression: 'GSI1PK = :jobs',
        ExpressionAttributeValues: { ':jobs': { S: jobIndex.partition } },
      }),
    );
    const jobs = Items.map((item) => unmarshall(item) as Job);

    expect(jobs.find(({ consequence: task }) => task.what === 'recompute')).toMatchObject({
      round: { number: 2, done: 0, failed: 0 },
    });
  });
});
