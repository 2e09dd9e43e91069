import { UpdateItemCommand } from '@aws-sdk/client-dynamodb';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { registryKeys } from '../../adapters/dynamodb/keys.ts';
import { isTicketNumber } from '../../domain/tickets/ticket-number.ts';
import { dynamodb } from './steps/aws.ts';
import { eventsOf, executionsOf } from './steps/history.ts';
import { asks, does, sends, tokensOf } from './steps/officers.ts';
import { aSlowComplaint, inDays, storedTicket } from './steps/slow-tickets.ts';
import { cloud } from './steps/under-test.ts';
import { until } from './steps/until.ts';

/** The next run of the schedule, and what it does. */
const aRun = 90;
const why = 'Barua ya 20 Novemba 2026';
const registry = '/v1/officer/registry';

/** These eleven digits, and the one that makes them a number. */
function numberOf(digits: string): string {
  const number = Array.from({ length: 10 }, (_, last) => `${digits}${last}`).find(isTicketNumber);
  if (number === undefined) throw new Error(`No number begins with ${digits}.`);
  return number;
}

/** Other journeys need the officer again, whom no act of an administrator brings back. */
async function bringBack(officer: string): Promise<void> {
  const { PK, SK } = registryKeys.officer(officer);
  await dynamodb.send(
    new UpdateItemCommand({
      TableName: cloud.tables.registry,
      Key: { PK: { S: PK }, SK: { S: SK } },
      UpdateExpression: 'SET officer.active = :active',
      ExpressionAttributeValues: { ':active': { BOOL: true } },
    }),
  );
}

describe('an officer who is removed with a ticket in hand', () => {
  const number = numberOf('26119000001');
  const removed = 'pendo-hyera';
  let officer: string;
  let administrator: string;

  beforeAll(async () => {
    [officer, administrator] = (await Promise.all(
      [removed, 'salama-ngowi'].map(async (who) => (await tokensOf(who)).access),
    )) as [string, string];
    await aSlowComplaint(number, 'dawasa');
    const taken = await does(officer, number, 'own-assignment');
    expect(taken).toMatchObject({ status: 200, body: { act: 'assign-to-self' } });
    await until('it is in the list of the officer', aRun, async () => {
      const { body } = await asks('/v1/officer/tickets', officer);
      return JSON.stringify(body).includes(number) ? true : undefined;
    });

    const done = await sends(`${registry}/officers/${removed}/removal`, administrator, { why });
    expect(done).toMatchObject({ status: 200, body: { act: 'remove-officer' } });
  });

  afterAll(() => bringBack(removed));

  it('is out with the next request', async () => {
    expect(await asks('/v1/officer/me', officer)).toMatchObject({
      status: 403,
      body: { code: 'not-allowed' },
    });
  });

  it('has the ticket no longer, and its clock goes on', async () => {
    const { cycle, nextWakeAt, arming } = await storedTicket(number);

    const after = await until('it is unassigned', aRun, async () => {
      const ticket = await storedTicket(number);
      return ticket.assignee === undefined ? ticket : undefined;
    });

    expect(after).toMatchObject({ cycle, nextWakeAt, arming });
    expect((await eventsOf(number)).map(({ type }) => type)).toEqual([
      'submit',
      'assign-to-self',
      'unassign',
    ]);
  });

  it('leaves it to the head, who is told', async () => {
    const told = await until('the head is told', aRun, () =>
      cloud
        .sent()
        .find(
          ({ channel, to, text }) =>
            channel === 'email' && to === 'anna-mushi@example.org' && text.includes(number),
        ),
    );

    expect(told.text).toContain(number);
  });

  it('stays in the history, with who did it and why', async () => {
    const { body } = await asks(`${registry}/officers/${removed}/history`, administrator);

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
    const found = async (text: string) => {
      const { body } = await asks(`/v1/institutions?search=${text}`);
      return JSON.stringify(body).includes(id);
    };

    const shortName = { sw: 'Majaribio', en: 'Pipe Trials' };
    const made = await sends(`${registry}/institutions`, access, { ...stated, name, shortName, why });
    expect(made).toMatchObject({ status: 200, body: { act: 'create-institution' } });
    expect(await found('majaribio')).toBe(true);

    const officer = { id: 'afisa-wa-majaribio', institution: id, name: 'Zawadi Mushi', roles: ['officer'] };
    const employed = await sends(`${registry}/officers`, access, {
      ...officer,
      trained: false,
      email: 'zawadi@example.org',
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
    expect(await found('majaribio')).toBe(false);
  });
});

describe('a calendar that is changed late', () => {
  const number = numberOf('26119000002');
  const holiday = inDays(6).slice(0, 'YYYY-MM-DD'.length);

  it('moves the deadline that has not passed alone, and the clock waits for it anew', async () => {
    const { access } = await tokensOf('salama-ngowi');
    const before = await aSlowComplaint(number, 'dawasa', 3);
    const acknowledged = await until('its clock has noticed that nobody acknowledged it', aRun, async () => {
      const ticket = await storedTicket(number);
      return ticket.cycle.steps.includes('acknowledgement-missed') ? ticket : undefined;
    });

    const done = await sends(`${registry}/calendar`, access, { add: [holiday], remove: [], why });
    expect(done).toMatchObject({ status: 200, body: { act: 'change-calendar' } });

    const after = await until('its deadline has moved', aRun, async () => {
      const ticket = await storedTicket(number);
      return ticket.cycle.respondBy === before.cycle.respondBy ? undefined : ticket;
    });
    expect(after.cycle).toMatchObject({
      number: 1,
      acknowledgeBy: before.cycle.acknowledgeBy,
      steps: acknowledged.cycle.steps,
      respondBy: new Date(Date.parse(before.cycle.respondBy ?? '') + 86_400_000)
        .toISOString()
        .replace('.000Z', 'Z'),
    });
    const waiting = await until('a clock of the new arming waits', aRun, async () =>
      (await executionsOf(number)).find(({ name }) => name === `${number}-1-${after.arming}`),
    );
    expect(waiting.status).toBe('RUNNING');
  });
});
