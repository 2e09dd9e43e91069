import { beforeAll, describe, expect, it } from 'vitest';
import type { Receipt } from '../../local/demo/citizen.ts';
import { eventsOf } from './steps/history.ts';
import { officerAtWork, type OfficerAtWork } from './steps/officer-at-work.ts';
import { untilRuns } from './steps/schedules.ts';
import { aComplaint } from './steps/tickets.ts';
import { aCitizen, cloud } from './steps/under-test.ts';
import { until } from './steps/until.ts';

const motivation = 'Anayetoa pendekezo hili ametaja hatari: tunahitaji kumfikia leo.';
const reason = 'Hatari imethibitishwa na polisi wa kituo.';

describe('an identity that was asked for', () => {
  const citizen = aCitizen();
  let receipt: Receipt;
  let head: OfficerAtWork;
  let custodian: OfficerAtWork;

  beforeAll(async () => {
    head = await officerAtWork('hadija-kilasi');
    custodian = await officerAtWork('mwanaidi-kimaro');
    // A suggestion stays where it is: nothing climbs while people think.
    receipt = await citizen.send(aComplaint({ kind: 'suggestion' }));
  });

  const identity = () => head.reads(`tickets/${receipt.number}/identity`);

  it('is not shown before anybody granted it', async () => {
    expect(await identity()).toMatchObject({ status: 403, body: { code: 'identity-not-granted' } });
  });

  it('is revealed by a custodian outside, for a time, and the citizen is told', async () => {
    const asked = await head.sends(`tickets/${receipt.number}/identity-requests`, { motivation });
    expect(asked.status).toBe(201);
    const id = String(asked.body['id']);

    await until('the request is in the list of the custodian', 10, async () => {
      const { body } = await custodian.reads('identity-requests');
      return JSON.stringify(body).includes(id);
    });
    expect((await custodian.reads(`identity-requests/${id}`)).body).toMatchObject({ motivation });
    const decided = await custodian.sends(`identity-requests/${id}/decision`, { decision: 'grant', reason });
    expect(decided).toMatchObject({ status: 200, body: { state: { code: 'granted' } } });

    expect(await identity()).toMatchObject({
      status: 200,
      body: { phone: citizen.phone.replace(/^0/, '+255') },
    });
    const followed = await citizen.follow(receipt);
    expect(followed.timeline.map(({ type }) => type)).toContain('grant-identity');
    expect(JSON.stringify(followed)).not.toContain(reason);
    // What could not go at once is left to the timetable.
    await untilRuns('send-due-notices', 'the citizen is told by SMS', 30, () =>
      cloud.sent().find(({ text }) => text.includes(receipt.number) && text.includes('ameruhusiwa')),
    );
  });

  it('is shown no longer when the time is over', async () => {
    await until('the view is over', 70, async () => (await identity()).status === 403);
  });

  it('left facts in the history, and nothing of what was written or revealed', async () => {
    const events = await eventsOf(receipt.number);
    const types = events.map(({ type }) => type);
    expect(types).toEqual(expect.arrayContaining(['request-identity', 'grant-identity']));
    for (const text of [motivation, reason, citizen.phone.slice(1)])
      expect(JSON.stringify(events)).not.toContain(text);
  });
});

it('a request that nobody decides is told to oversight, and lapses', async () => {
  const head = await officerAtWork('hadija-kilasi');
  const { number } = await aCitizen().send(aComplaint({ kind: 'suggestion' }));
  const asked = await head.sends(`tickets/${number}/identity-requests`, { motivation, lifeAtRisk: true });
  expect(asked.status).toBe(201);

  await untilRuns('sweep-identity-requests', 'the request lapses', 60, async () => {
    const types = (await eventsOf(number)).map(({ type }) => type);
    return types.includes('remind-custodians') && types.includes('lapse-identity');
  });
  await until('oversight is told', 30, () =>
    cloud.sent().find(({ subject }) => subject?.includes(`aliyetuma pendekezo ${number} halijaamuliwa`)),
  );
});
