import { expect, it } from 'vitest';
import { rememberingDigests } from '../../../adapters/digests-remembered.ts';
import { rememberingSmsDays } from '../../../adapters/sms-days-remembered.ts';
import { sendDueNotices } from '../../../application/notices/send-due-notices.ts';
import { sendNotices } from '../../../application/notices/send-notices.ts';
import { localDateAt } from '../../../domain/foundation/time/local-day.ts';
import { nextBriefAt } from '../../../domain/messaging/briefs/brief-days.ts';
import { consumer } from '../../../functions/lambda/consumer.ts';
import { RecordingSystem } from '../../builders/surge-load/recording-system.ts';
import { aStaffedCountry } from '../../builders/views/a-staffed-country.ts';
import { aBatch } from '../../builders/queue-message.ts';
import { aCall } from '../../builders/call-of.ts';
import { aSubmissionToStore } from '../../builders/submission.ts';
import type { Ticket } from '../../../domain/ticketing/tickets/ticket.ts';

/** What a warm function takes to tell of a ticket that came in: calls and units of DynamoDB, messages to providers. */
async function told(ticket: Partial<Ticket>, { phone }: { readonly phone?: string } = {}) {
  const country = aStaffedCountry();
  const contacts = country.officers.map(({ id }) => ({ officer: id, email: `${id}@example.go.tz` }));
  const system = new RecordingSystem({ content: { ...country, contacts } });
  const ports = {
    ...system.ports,
    outbox: rememberingDigests(system.ports.outbox),
    smsDays: rememberingSmsDays(system.ports.smsDays, system.ports.now),
  };
  const hear = consumer(
    sendNotices,
    () => ports,
    () => system.captured.log,
  );
  const tells = async (number: string): Promise<void> => {
    const held = { number, holder: 'wakala', sentTo: 'wakala', submittedAt: system.now, ...ticket };
    await system.as('intake', () =>
      system.tickets.submit(aSubmissionToStore({ ticket: held, ...(phone !== undefined && { phone }) })),
    );
    const events = await system.as('intake', () => system.tickets.eventsOf(number));
    const { batchItemFailures } = await system.as(number, () => hear(aBatch(...events), aCall()));
    if (batchItemFailures.length > 0) throw new Error('The event was not heard.');
  };
  await tells('261100000013');
  const before = { sms: system.sms.taken.length, emails: system.email.taken.length };
  await tells('261100000021');
  const taken = system.taken.filter(({ by }) => by === '261100000021');
  const sum = (figure: 'read' | 'write') => taken.reduce((all, each) => all + each[figure], 0);
  return {
    calls: system.calls.get('261100000021'),
    read: sum('read'),
    write: sum('write'),
    sms: system.sms.taken.length - before.sms,
    emails: system.email.taken.length - before.emails,
  };
}

const phone = '+255754000111';
const fromPage = { channel: 'web', phoneConfirmed: false } as const;
const anonymous = { ...fromPage, openness: 'anonymous', canBeTold: false } as const;

it.each([
  [
    'an SMS to the citizen and a line of the head’s hour',
    () => told(fromPage, { phone }),
    { calls: 10, read: 3, write: 8, sms: 1, emails: 0 },
  ],
  ['a line of the head’s hour', () => told(anonymous), { calls: 3, read: 1, write: 3, sms: 0, emails: 0 }],
  [
    'an SMS to the citizen and an urgent e-mail',
    () => told({ ...fromPage, urgent: true }, { phone }),
    { calls: 17, read: 4, write: 14, sms: 1, emails: 1 },
  ],
  [
    'an urgent e-mail',
    () => told({ ...anonymous, urgent: true }),
    { calls: 10, read: 2, write: 9, sms: 0, emails: 1 },
  ],
])('takes no more calls and units than this for %s', async (_, tell, takes) => {
  expect(await tell()).toEqual(takes);
});

/** What a run takes on a Tuesday for so many weekly briefs of an agency with two units below it. */
async function briefed(subscribers: readonly string[]) {
  const country = aStaffedCountry();
  const contacts = country.officers.map(({ id }) => ({ officer: id, email: `${id}@example.go.tz` }));
  const system = new RecordingSystem({ content: { ...country, contacts } });
  const tuesday = nextBriefAt(system.now, country.calendar.timeZone);
  const upTo = system.now;
  const treeDay = localDateAt(upTo, country.calendar.timeZone);
  await system.rollUps.saveProgress({ revision: 1, round: 1, upTo, furtherUpTo: upTo, treeDay });
  for (const officer of subscribers)
    await system.briefs.begin({ officer, institution: 'wakala', language: 'sw', since: system.now }, tuesday);
  system.now = tuesday;
  const run = { log: system.captured.log, millisecondsLeft: () => 240_000 };
  await system.as('briefs', async () => {
    await sendDueNotices(system.ports, run);
    await sendDueNotices(system.ports, run);
  });
  const taken = system.taken.filter(({ by }) => by === 'briefs');
  const sum = (figure: 'read' | 'write') => taken.reduce((all, each) => all + each[figure], 0);
  return { emails: system.email.taken.length, read: sum('read'), write: sum('write') };
}

it('takes no more units than this for one more weekly brief', async () => {
  const one = await briefed(['mkuu-wakala']);
  const two = await briefed(['mkuu-wakala', 'msimamizi']);
  expect([one.emails, two.emails]).toEqual([1, 2]);
  expect({ read: two.read - one.read, write: two.write - one.write }).toEqual({ read: 12, write: 8 });
});
