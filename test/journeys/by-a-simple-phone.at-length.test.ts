import { DescribeExecutionCommand, GetExecutionHistoryCommand } from '@aws-sdk/client-sfn';
import { beforeAll, describe, expect, it } from 'vitest';
import { readLogLines } from '../../adapters/cloudwatch-logs/log-lines.ts';
import { owner, stepFunctions } from './steps/aws.ts';
import { everythingStored } from './steps/everything-stored.ts';
import { eventsOf, executionsOf } from './steps/history.ts';
import { smsTo } from './steps/notices.ts';
import { asks, does, readsAndDoes, tokensOf } from './steps/officers.ts';
import { SimplePhone } from './steps/simple-phone.ts';
import { comesIn } from './steps/sms.ts';
import { aCitizen, cloud } from './steps/under-test.ts';
import { until } from './steps/until.ts';

const story = 'Hakuna maji Mwananyamala tangu Jumatatu.';

/** From the first screen to what is read before it goes. */
async function fillsIn(phone: SimplePhone, openness: readonly string[]): Promise<void> {
  await phone.dials();
  await phone.chooses('Nini kimetokea? Andika');
  await phone.types(story);
  expect(phone.screen).toMatch(/\n3 Maji na majitaka\n4 Kata ya Mwananyamala.*\n5 Kwa DAWASA/);
  await phone.chooses('Ndiyo, sawa', ...openness);
}

const receiptOn = (screen: string) => ({
  number: /\b\d{12}\b/.exec(screen)?.[0] ?? '',
  secret: /\b\d{8}\b/.exec(screen)?.[0] ?? '',
});

/** Who heads the offices through which it climbs when nobody answers in time, the lowest first. */
const heads = ['anna-mushi', 'latifa-sichone'] as const;

/** Whoever holds it reads and answers it; false: it had climbed as far as the root before. */
async function isAnswered(number: string, tokens: readonly string[]): Promise<boolean> {
  for (const token of tokens) {
    await asks(`/v1/officer/tickets/${number}`, token);
    const reason = 'Bomba kuu lilipasuka na limerekebishwa leo asubuhi.';
    const { status } = await does(token, number, 'response', { finding: 'upheld', reason });
    if (status === 200) return true;
  }
  return false;
}

describe('a simple phone that chose to be anonymous', () => {
  const phone = new SimplePhone(aCitizen());
  let ticket = { number: '', secret: '' };
  let answeredAt = '';

  beforeAll(async () => {
    const tokens = await Promise.all(heads.map(async (head) => (await tokensOf(head)).access));
    // With deadlines in seconds a busy machine may be too late for one: then it sends another.
    do {
      await fillsIn(phone, ['Hapana. Sitaki SMS']);
      ticket = receiptOn(await phone.sends());
    } while (!(await isAnswered(ticket.number, tokens)));
    answeredAt =
      (await eventsOf(ticket.number)).findLast(({ type }) => type === 'respond')?.after.holder ?? '';
  });

  const follows = async (): Promise<string> => {
    await phone.dials();
    if (phone.screen.includes('2 Hapana, anza upya')) await phone.types('2');
    await phone.chooses('Fuatilia ulichotuma', 'Kwa namba na msimbo');
    return phone.types(ticket.number, ticket.secret);
  };

  it('gets a number and a secret', () => {
    expect(ticket.number).toMatch(/^\d{12}$/);
    expect(ticket.secret).toMatch(/^\d{8}$/);
  });

  it('follows its ticket up, and reads the answer', async () => {
    expect(await follows()).toContain('imejibiwa');
    expect(await phone.chooses('Soma jibu')).toContain('Bomba kuu lilipasuka');
  });

  it('appeals to the level above', async () => {
    await follows();
    await phone.chooses('La kufanya', 'Kata rufaa');
    await phone.types('Maji bado hayatoki nyumbani kwetu.');
    expect(await phone.chooses('Tuma')).toContain('Imefanyika');
    const events = await eventsOf(ticket.number);
    const appeal = events.find(({ type }) => type === 'appeal');
    expect(appeal?.by).toEqual({ actor: 'citizen' });
    expect(appeal?.after.holder).not.toBe(answeredAt);
    expect((await follows()).split('\n')[0]).not.toContain('imejibiwa');
  });

  it('leaves its number nowhere: in no table, log, message or input of a state machine', async () => {
    const subscriber = phone.number.slice('+255'.length);
    for (const [table, items] of await everythingStored()) {
      expect([table, items.includes(subscriber)]).toEqual([table, false]);
    }
    const lines = (await readLogLines(owner, { named: '', since: 0 })).map(({ text }) => text);
    expect(lines.some((line) => line.includes('ussd-answered'))).toBe(true);
    expect(lines.filter((line) => line.includes(subscriber) || line.includes('tangu Jumatatu'))).toEqual([]);
    expect(cloud.sent().filter(({ to }) => to.includes(subscriber))).toEqual([]);
    for (const { executionArn } of await executionsOf(ticket.number)) {
      const described = await stepFunctions.send(new DescribeExecutionCommand({ executionArn }));
      const history = await stepFunctions.send(
        new GetExecutionHistoryCommand({ executionArn, includeExecutionData: true, maxResults: 1000 }),
      );
      expect(JSON.stringify([described, history.events])).not.toContain(subscriber);
    }
  });
});

describe('a simple phone that sends in confidence', () => {
  const citizen = aCitizen();
  const phone = new SimplePhone(citizen);
  let head = '';
  let ticket = { number: '', secret: '' };

  const typesOf = async () => (await eventsOf(ticket.number)).map(({ type }) => type);
  const opensItsTicket = async (): Promise<string> => {
    await phone.dials();
    if (phone.screen.includes('2 Hapana, anza upya')) await phone.types('2');
    await phone.chooses('Fuatilia ulichotuma', 'Ulichotuma kwa simu hii');
    return phone.types('1');
  };

  beforeAll(async () => {
    head = (await tokensOf('neema-sanga')).access;
  });

  it('goes on where its session broke off, and sends', async () => {
    await phone.dials();
    // The last level: with deadlines in seconds it would leave any other before people could act.
    expect(await phone.types('Katibu Mkuu Kiongozi')).toContain('Katibu Mkuu Kiongozi. Nini kimetokea?');
    await phone.types('Nimecheleweshwa huduma, barua yangu ya mwezi wa tano haijajibiwa.');
    // Where it happened matters to no office that was chosen.
    if (phone.screen.includes('Ni wapi?')) await phone.chooses('Ruka');
    const before = phone.screen;
    expect(before).toContain('5 Kwa Katibu Mkuu Kiongozi');
    expect(await phone.dials()).toContain('Endelea ulipoishia?');
    expect(await phone.types('1')).toBe(before);
    await phone.chooses('Ndiyo, sawa', 'Hapana. Nijibiwe kwenye simu hii');
    ticket = receiptOn(await phone.sends());
    expect(await typesOf()).toContain('submit');
    await phone.hangsUp();
  });

  it('gets the number and the secret by SMS as well', async () => {
    const sms = await until('the receipt', 30, () =>
      smsTo(citizen).find((text) => text.includes(ticket.number)),
    );
    expect(sms).toContain(ticket.secret);
  });

  it('finds its ticket without a secret, and answers by SMS what it is asked', async () => {
    await readsAndDoes(head, ticket.number, 'information-request', { message: 'Barua ilihusu nini hasa?' });
    expect(await opensItsTicket()).toContain(ticket.number);
    expect(await phone.chooses('Ujumbe')).toContain('Barua ilihusu nini hasa?');
    expect(await comesIn(citizen, 'Ilihusu kupandishwa daraja.')).toBe(200);
    await opensItsTicket();
    expect(await phone.chooses('Ujumbe')).toContain('Ilihusu kupandishwa daraja.');
  });

  it('accepts the answer, and the ticket is closed', async () => {
    const reason = 'Barua ilipotea masjala na imejibiwa leo.';
    const { status } = await readsAndDoes(head, ticket.number, 'response', { finding: 'upheld', reason });
    expect(status).toBe(200);
    await opensItsTicket();
    await phone.chooses('La kufanya', 'Kubali jibu', 'Ndiyo');
    expect(phone.screen).toContain('Imefanyika');
    expect(await opensItsTicket()).toContain('imefungwa');
  });
});
