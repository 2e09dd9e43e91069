import { attributesOf } from '../contracts/events/message.ts';
import { clockOrders } from '../domain/ticketing/clock/clock-orders.ts';
import { rowOf } from '../domain/analytics/lake/event-row.ts';
import { hashing } from '../adapters/crypto/hashing.ts';
import { randomSalt } from '../adapters/crypto/salt.ts';
import { written } from '../domain/audit/commitment.ts';
import { plusSeconds, type Instant } from '../domain/foundation/time/instant.ts';
import { isDigestNotice, noticeName } from '../domain/messaging/notices/notice.ts';
import { planNotices } from '../domain/messaging/notices/plan-notices.ts';
import type { Actor } from '../domain/foundation/vocabulary/acts.ts';
import { accept } from '../domain/casework/acts/citizen/accept.ts';
import type { Change, TicketEvent } from '../domain/ticketing/tickets/event.ts';
import { acknowledge } from '../domain/casework/acts/handling/acknowledge.ts';
import { assign } from '../domain/casework/acts/handling/assign.ts';
import { replyOfCitizen, replyOfOfficer } from '../domain/casework/acts/handling/reply.ts';
import { requestInformation } from '../domain/casework/acts/handling/request-information.ts';
import { respond } from '../domain/casework/acts/handling/respond.ts';
import { countedOfSending } from '../domain/analytics/surges/counted-of-sending.ts';
import type { ActInput } from '../domain/casework/acts/perform.ts';
import type { TicketHistory } from '../domain/ticketing/tickets/ticket-store.ts';
import { actsOnWhatIsRead } from '../domain/casework/acts/unread.ts';
import { actsThatTell } from '../lib/config/acts-that-tell.ts';
import { clientFor, createTables } from '../test/builders/dynamodb/tables.ts';
import { aLineage } from '../test/builders/lineage.ts';
import { anOfficer } from '../test/builders/officer.ts';
import { aSubmissionToStore } from '../test/builders/submission.ts';
import { theRules } from '../test/builders/ticket.ts';
import { Meter, type MeterReading } from './capacity/meter.ts';
import { storesOver, type Stores } from './capacity/stores.ts';
import { call, dollarsOf, shareOf, sum, type Usage } from './prices.ts';

/** What one step of the life costs: on the request's path, and all that follows from its event. */
export interface LifeStep {
  readonly name: string;
  readonly request: MeterReading;
  readonly dollars: { readonly request: number; readonly follows: number };
}

/** Who hears of an event, and does what follows from it. The relay tells the others, and anchors it. */
export const measuredFollowers = [
  'relay',
  'clocks',
  'queues',
  'measures',
  'surges',
  'lake',
  'notices',
] as const;
export type MeasuredFollower = (typeof measuredFollowers)[number];
type Following = Readonly<Record<MeasuredFollower, Usage>>;

export interface AnsweredLife {
  readonly steps: readonly LifeStep[];
  /** What each follower adds, all steps together. */
  readonly following: Following;
  /** On the request path, all steps together. */
  readonly writeUnits: number;
  readonly dollars: number;
}

const rules = theRules();
const heads = (id: string) => ({ id, head: { officer: `mkuu-${id}` }, activeOfficers: 3 });
/** A unit four levels under the top. */
const holder = aLineage(
  { ...heads('dawasa-kinondoni-bili'), kind: 'unit' },
  heads('dawasa-kinondoni'),
  heads('dawasa'),
  heads('maji'),
  heads('kmk'),
);
const levels = [holder.institution, ...holder.above].map(({ id }) => id);
const handler = anOfficer({ id: 'asha-mdee', institution: holder.institution.id });
const context = { lineage: holder, office: undefined };

const message =
  'Tunaomba mtueleze lini mafundi watafika, na ni nani wa kuwasiliana naye hapo mtaani. '.repeat(2);
const saying = (parts: Parameters<typeof written>[0]) => written(parts, randomSalt(), hashing);

type Decide = (history: TicketHistory, deed: ActInput) => Change;

/** The life as the issue of officers names it: what happens, by whom, hours after the submission. */
const acts: readonly (readonly [name: string, by: Actor, hours: number, decide: Decide])[] = [
  ['acknowledged', 'head', 2, (history, deed) => acknowledge(history, deed, rules)],
  ['assigned', 'head', 2, (history, deed) => assign(history, { ...deed, to: { officer: handler, holder } })],
  [
    'asked for more: the clock stands',
    'assignee',
    24,
    (history, deed) => requestInformation(history, { ...deed, written: saying({ message }) }, rules),
  ],
  [
    'replied: the clock goes on',
    'citizen',
    30,
    (history, deed) => replyOfCitizen(history, { ...deed, written: saying({ message }) }, rules),
  ],
  ...([40, 60] as const).flatMap(
    (hours) =>
      [
        [
          'a message to the citizen',
          'assignee',
          hours,
          (history: TicketHistory, deed: ActInput) =>
            replyOfOfficer(history, { ...deed, written: saying({ message }) }),
        ],
        [
          'a message of the citizen',
          'citizen',
          hours + 8,
          (history: TicketHistory, deed: ActInput) =>
            replyOfCitizen(history, { ...deed, written: saying({ message }) }, rules),
        ],
      ] as const,
  ),
  [
    'answered',
    'assignee',
    96,
    (history, deed) =>
      respond(
        history,
        {
          ...deed,
          written: saying({ reason: message.repeat(4), remedy: message }),
          finding: 'upheld',
          context,
          readUpTo: history.ticket.version,
        },
        rules,
      ),
  ],
  ['accepted: closed', 'citizen', 120, (history, deed) => accept(history, deed, rules)],
];

const authors: Readonly<Partial<Record<Actor, ActInput['by']>>> = {
  citizen: { actor: 'citizen' },
  head: { actor: 'head', officer: 'mkuu-dawasa-kinondoni-bili', institution: holder.institution.id },
  assignee: { actor: 'assignee', officer: handler.id, institution: holder.institution.id },
};

const usageOf = ({ read, write }: MeterReading): Usage => ({
  'DynamoDB read unit': read,
  'DynamoDB write unit': write,
});
/** A citizen's request asks for wrong guesses first; an officer's for the login and the officer, strongly. */
const admission: Usage = { 'DynamoDB read unit': 2 };
const consumed = sum(call('other', 256), { 'SQS request': 3 });
/** Starting an execution, which then waits; and one of before is stopped, at no price. */
const aClock: Usage = { 'Step Functions transition': 1 };
/** An officer's morning e-mail tells so much of several tickets: each bears its share of sending it. */
const linesADigest = 10;
/** Firehose counts whole steps of five kilobytes. */
const aRow: Usage = { 'Firehose kilobyte': 5 };
/** A leaf of the checkpoint: found by its hour, read again. The signature and the objects are the country's. */
const checkpointed: Usage = { 'DynamoDB read unit': 1 };

/**
 * Lives one answered ticket on a DynamoDB Local, and says what each step costs. Reads and single writes are
 * what the engine says; transactions are computed from the items before and after.
 */
export async function measureAnsweredLife(endpoint: string): Promise<AnsweredLife> {
  const raw = clientFor(endpoint);
  const tables = await createTables(
    raw,
    'tickets',
    'identities',
    'registry',
    'outbox',
    'projections',
    'measures',
    'sessions',
  );
  const meter = new Meter(raw, tables);
  const stores = storesOver(meter.client, tables);

  const follows = async (event: TicketEvent): Promise<Following> => {
    const attributes = attributesOf(event);
    const tells = actsThatTell.some((act) => act === event.type);
    const { start } = clockOrders(event, event.at);
    const kept =
      attributes.queues === 'changed'
        ? await meter.of(() =>
            stores.queueProjector.apply(event, { levels, timeZone: rules.calendar.timeZone }),
          )
        : undefined;
    const counted = await meter.of(() =>
      stores.measuresProjector.apply(event, () => Promise.resolve(rules.calendar)),
    );
    await watchedForSurges(stores, { ...event, number: 'the ticket before it' });
    const watched = await meter.of(() => watchedForSurges(stores, event));
    const { assignee } = event.after;
    const told = { holder, oversight: [], sees: () => true, ...(assignee && { assignee }) };
    const plan = planNotices(event, { ...told, ...rules });
    const sent: Usage[] = [];
    for (const line of tells ? plan.digestLines : []) {
      sent.push(usageOf(await meter.of(() => stores.outbox.addToDigest(line))));
    }
    for (const notice of tells ? plan.notices : []) {
      const added = await meter.of(() => stores.outbox.add(notice, event.at));
      const settled = await meter.of(async () => {
        await stores.outbox.claim(notice, noticeName(notice), event.at);
        await stores.outbox.settle(notice, noticeName(notice), { state: 'sent' }, event.at);
      });
      const mail: Usage = notice.channel === 'email' ? { 'SES e-mail': 1 } : {};
      const sending = sum(usageOf(settled), { 'DynamoDB read unit': 1 }, mail);
      sent.push(usageOf(added), isDigestNotice(notice) ? shareOf(sending, linesADigest) : sending);
    }
    return {
      relay: sum(call('other', 256), { 'SNS publish': 1 }, checkpointed),
      clocks: sum(
        ...(attributes.clock === 'changed' ? [consumed] : []),
        ...(start === undefined ? [] : [aClock]),
      ),
      queues: sum(...(kept === undefined ? [] : [consumed, usageOf(kept)])),
      measures: sum(consumed, usageOf(counted)),
      surges: sum(...(event.type === 'submit' ? [consumed, usageOf(watched)] : [])),
      lake: sum(consumed, rowOf(event, event.number, rules.calendar) === undefined ? {} : aRow),
      notices: sum(...(tells ? [consumed, ...sent] : [])),
    };
  };

  const steps: LifeStep[] = [];
  const followed: Following[] = [];
  const lived = async (name: string, event: TicketEvent, request: MeterReading): Promise<void> => {
    const asked = sum({ 'HTTP API request': 1 }, call('http', 512), usageOf(request), admission);
    const following = await follows(event);
    followed.push(following);
    const causes = dollarsOf(sum(...Object.values(following)));
    steps.push({ name, request, dollars: { request: dollarsOf(asked), follows: causes } });
  };

  const submission = lifeBegins();
  await lived('sent', submission.event, await meter.of(() => stores.tickets.submit(submission)));
  const { number } = submission.ticket;
  for (const [name, actor, hours, decide] of acts) {
    const by = authors[actor];
    if (by === undefined) throw new Error(`Nobody acts as ${actor}.`);
    const at: Instant = plusSeconds(submission.event.at, hours * 3600);
    let change: Change | undefined;
    const request = await meter.of(async () => {
      const history = await stores.tickets.history(number);
      if (history === undefined) throw new Error('The ticket of this life is gone.');
      change = decide(history, { by, at, request: `${'k'.repeat(16)}.${'b'.repeat(16)}` });
      if (actsOnWhatIsRead.has(change.event.type)) await stores.reads.readUpTo(number, history.ticket.holder);
      if ((await stores.tickets.save(change)) !== 'saved') throw new Error(`${name} was not saved.`);
    });
    if (change !== undefined) await lived(name, change.event, request);
  }
  const together = (follower: MeasuredFollower): Usage =>
    sum(...followed.map((following) => following[follower]));
  return {
    steps,
    following: {
      relay: together('relay'),
      clocks: together('clocks'),
      queues: together('queues'),
      measures: together('measures'),
      surges: together('surges'),
      lake: together('lake'),
      notices: together('notices'),
    },
    writeUnits: steps.reduce((total, { request }) => total + request.write, 0),
    dollars: steps.reduce((total, { dollars }) => total + dollars.request + dollars.follows, 0),
  };
}

/** What is sent is counted for surges; this one begins none. */
async function watchedForSurges({ surgeDetector }: Stores, event: TicketEvent): Promise<void> {
  const counted = countedOfSending(event, rules.calendar.timeZone);
  if (counted === undefined) return;
  const { area, ticket } = counted;
  const watched = { area, hour: ticket.hour, tickets: [ticket], categories: [] };
  await surgeDetector.watch(watched, () => Promise.resolve([]));
}

/** A complaint with a description of 1,500 bytes and a phone. */
function lifeBegins() {
  const ticket = { holder: holder.institution.id, sentTo: holder.institution.id };
  const description = 'Maji hayatoki. '.repeat(100);
  return aSubmissionToStore({
    ticket,
    phone: '+255712345678',
    texts: { subject: 'Hakuna maji mtaani kwetu kwa siku kumi', description },
  });
}

/** Messages are told apart by nothing but their number: the table shows each kind once, with how often. */
export const grouped = (steps: readonly LifeStep[]): readonly (LifeStep & { readonly count: number })[] =>
  [...new Set(steps.map(({ name }) => name))].map((name) => {
    const same = steps.filter((step) => step.name === name);
    const [first] = same;
    if (first === undefined) throw new Error(`No step is ${name}.`);
    return { ...first, count: same.length };
  });
