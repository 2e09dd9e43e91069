import { decidingLevel, disputedTransfer } from '../../domain/casework/acts/transfers/object.ts';
import type { Lineage } from '../../domain/institutions/registry/institution.ts';
import { type Instant, later } from '../../domain/foundation/time/instant.ts';
import type { Registry } from '../../domain/institutions/registry/registry.ts';
import {
  type DigestLine,
  isDigestNotice,
  isSmsToCitizen,
  noticeName,
  type Notice,
  officerOf,
  type Plan,
} from '../../domain/messaging/notices/notice.ts';
import { laneOf, laneStated, smsLaneOf, smsLanes } from '../../domain/messaging/notices/sms-lanes.ts';
import { comesTooLate, digestIsForgotten } from '../../domain/messaging/notices/digest-day.ts';
import { noticeChannels, type NoticeChannel } from '../../domain/foundation/vocabulary/notice-channels.ts';
import {
  askedIn,
  digestNotice,
  lineByItself,
  planForCitizen,
  planNotices,
} from '../../domain/messaging/notices/plan-notices.ts';
import { noticeRulesFor } from '../../domain/messaging/notices/notice-rules.ts';
import type { NoticeContext } from '../../domain/messaging/notices/recipients.ts';
import { isTypedIntoPage } from '../../domain/ticketing/tickets/phone-tickets.ts';
import { rankUncounted, type OriginRank } from '../../domain/ticketing/tickets/origin-rank.ts';
import { isEventOf, type TicketEvent } from '../../domain/ticketing/tickets/event.ts';
import { CorruptItem, type TicketHistory } from '../../domain/ticketing/tickets/ticket-store.ts';
import type { ReceivedEvent } from '../received-event.ts';
import type { Log } from '../log.ts';
import { officeOf } from '../tickets/office-of.ts';
import { deliverNotice, type Delivery } from './deliver-notice.ts';
import { noAllowance, smsAllowance, type SmsAllowance } from '../budget/sms-allowance.ts';
import { nightEnds } from './prepare-notice.ts';
import { readerOf } from '../access/reader-of.ts';
import { mayBeTold, mayDecideOn } from './may-be-told.ts';
import { findByWhoSees } from './who-sees.ts';

/**
 * Writes down whom an event is to be told to, and sends what may go at once. Everything is written before
 * anything is sent: an event that comes again adds nothing, and what could not go now is found by
 * `send-due-notices`. A notice that was written down before is left to that too.
 */
export async function sendNotices(delivery: Delivery, { event, log }: ReceivedEvent): Promise<void> {
  const { registry, outbox, now } = delivery;
  const plan = await planOf(delivery, event);
  if (plan === undefined) return;
  const gathered = await Promise.all(plan.digestLines.map((line) => gather(delivery, line)));
  const alone = plan.notices.filter((notice) => !isDigestNotice(notice));
  const notices = await inLanes(delivery, event, [...alone, ...gathered.flat()], log);

  const due: Notice[] = [];
  for (const notice of notices) {
    const notBefore = await earliest(delivery, notice);
    const isNew = (await outbox.add(notice, notBefore)) === 'added';
    if (isNew && notBefore <= now()) due.push(notice);
  }
  if (due.length === 0) return;
  if (await registry.noticesHeld()) {
    log.info('notices-held', { count: due.length });
    return;
  }
  const tellsBySms = due.some(({ channel }) => channel === 'sms');
  const allowance = tellsBySms ? await smsAllowance(delivery, log) : noAllowance;
  await Promise.all(
    noticeChannels.map((channel) =>
      deliverAtPace(
        delivery,
        channel,
        due.filter((notice) => notice.channel === channel),
        { allowance, log },
      ),
    ),
  );
}

/**
 * Writes a line of a digest with the notice of that digest. What comes too late for it, since a queue stood still or the event is
 * told anew, goes by an e-mail of its own, unless the line was there in time. What could not wait a month is told by nobody any more.
 */
async function gather(
  { outbox, now }: Pick<Delivery, 'outbox' | 'now'>,
  line: DigestLine,
): Promise<readonly Notice[]> {
  const digest = digestNotice(line.digest, line, officerOf(line.recipient));
  if (!comesTooLate(line, now())) {
    await outbox.addToDigest(line);
    return [digest];
  }
  if (digestIsForgotten(line, now())) return [];
  const inTime = await outbox.digestLines(line.recipient, line.day);
  const isIn = inTime.some(({ number, version }) => number === line.number && version === line.version);
  const byItself = isIn ? undefined : lineByItself(line, line.at);
  return [byItself ?? digest];
}

/** What all that is sent at once shares. */
interface Sending {
  readonly allowance: SmsAllowance;
  readonly log: Log;
}

/**
 * Sends as many of a channel as its provider may be given in this second, by what all senders share. The others wait
 * their turn: `send-due-notices` finds them, after those that wait for longer.
 */
async function deliverAtPace(
  delivery: Delivery,
  channel: NoticeChannel,
  due: readonly Notice[],
  { allowance, log }: Sending,
): Promise<void> {
  if (due.length === 0) return;
  const open = channel === 'sms' ? due.filter((notice) => allowance.opens(laneOf(notice))) : due;
  const given = await givenPlaces(delivery, channel, open, log);
  if (given.length < due.length)
    log.info('notices-wait-their-turn', { channel, count: due.length - given.length });
  await Promise.all(given.map((notice) => deliverOrLeave(delivery, notice, { allowance, log })));
}

/**
 * Those that may go in this second: of the first lane as many as there are places, of another while less than its share of the second is
 * taken. None, where that cannot be asked now.
 */
async function givenPlaces(
  { pace, now, messagesPerSecond }: Delivery,
  channel: NoticeChannel,
  due: readonly Notice[],
  log: Log,
): Promise<readonly Notice[]> {
  const perSecond = messagesPerSecond[channel];
  const first = due.filter((notice) => laneOf(notice) === 'first');
  try {
    const places = first.length === 0 ? 0 : await pace.take(channel, now(), first.length, perSecond);
    const given = first.slice(0, places);
    for (const notice of due) {
      const lane = laneOf(notice);
      const below = smsLanes[lane].atOnceBelow * perSecond;
      if (lane !== 'first' && below > 0 && (await pace.takeOne(channel, now(), below))) given.push(notice);
    }
    return given;
  } catch (error) {
    log.warn('pace-not-known', { channel }, error);
    return [];
  }
}

/**
 * Puts the SMS to the citizen of an event into the lane that they wait in. Of a phone that somebody typed into a page the vault says how
 * busy the network was from which the ticket came; where that cannot be read now, a middle rank is taken.
 */
async function inLanes(
  { vault }: Pick<Delivery, 'vault'>,
  { number, subject: { channel }, head }: TicketEvent,
  notices: readonly Notice[],
  log: Log,
): Promise<readonly Notice[]> {
  if (!notices.some(isSmsToCitizen)) return notices;
  const ticket = {
    channel,
    ...(head?.phoneConfirmed !== undefined && { phoneConfirmed: head.phoneConfirmed }),
  };
  const rank = isTypedIntoPage(ticket) ? await rankIn(vault, number, log) : 0;
  const lane = laneStated(smsLaneOf(ticket, rank));
  return notices.map((notice) => (isSmsToCitizen(notice) ? { ...notice, ...lane } : notice));
}

async function rankIn(vault: Delivery['vault'], number: string, log: Log): Promise<OriginRank> {
  try {
    return (await vault.contactOf(number))?.originRank ?? 0;
  } catch (error) {
    log.warn('origin-rank-not-read', { number }, error);
    return rankUncounted;
  }
}

/** A digest waits for its morning, an SMS for the end of the night. */
async function earliest(delivery: Delivery, notice: Notice): Promise<Instant> {
  const at = delivery.now();
  if (isDigestNotice(notice)) return later(notice.at, at);
  return (await nightEnds(delivery, notice, at)) ?? at;
}

/** What cannot be read now leaves the notice pending: the schedule finds it. */
async function deliverOrLeave(
  delivery: Delivery,
  notice: Notice,
  { allowance, log }: Sending,
): Promise<void> {
  try {
    await deliverNotice(delivery, notice, { attempts: 0, allowance, log });
  } catch (error) {
    log.warn('notice-left-pending', { notice: noticeName(notice) }, error);
  }
}

/** Undefined: nobody is told of such an event, and nothing needs to be read. */
async function planOf(
  { registry, tickets, now }: Pick<Delivery, 'registry' | 'tickets' | 'now'>,
  event: TicketEvent,
): Promise<Plan | undefined> {
  const policy = await registry.policy(event.policy);
  const rules = noticeRulesFor(event, policy.root.tellCitizenEvery);
  if (rules.length === 0) return undefined;
  const calendar = await registry.calendar();
  if (rules.every(({ to }) => to === 'citizen')) {
    return { notices: planForCitizen(event, { policy, calendar }), digestLines: [] };
  }
  const history = await tickets.history(event.number);
  const at = now();
  const toDuty = rules.some(({ to }) => to !== 'citizen' && to.includes('duty-officer'));
  const [around, decider] = await Promise.all([
    contextOf(registry, event, toDuty),
    deciderOf(registry, event, history, at),
  ]);
  const context = { ...around, ...(decider !== undefined && { decider }) };
  const custodians = await custodiansToTell(registry, event, history, at);
  return findByWhoSees(
    (sees) => planNotices(event, { ...context, custodians, sees, policy, calendar }),
    async (officer) =>
      mayBeTold(history, { officer: await readerOf(registry, officer, at), now: at }, registry),
  );
}

/** Whom the event names or the registry knows to have a duty in it, whatever they are shown. */
async function contextOf(
  registry: Registry,
  event: TicketEvent,
  toDuty: boolean,
): Promise<Omit<NoticeContext, 'sees'>> {
  const formerHolder = event.before?.holder;
  const directedTo = event.type === 'direct' ? event.facts.institution : undefined;
  const [holder, former, directed, oversight, dutyOfficers] = await Promise.all([
    lineageOf(registry, event.after.holder),
    formerHolder === undefined || formerHolder === event.after.holder
      ? undefined
      : lineageOf(registry, formerHolder),
    directedTo === undefined ? undefined : lineageOf(registry, directedTo),
    registry.oversight(),
    toDuty ? registry.dutyOfficers(event.after.holder) : [],
  ]);
  const { assignee } = event.after;
  const asker = 'asker' in event.facts ? event.facts.asker : undefined;
  const director = 'giver' in event.facts ? event.facts.giver : undefined;
  return {
    holder,
    ...(former !== undefined && { former }),
    ...(assignee !== undefined && { assignee }),
    oversight: oversight.map(({ id }) => id),
    dutyOfficers: dutyOfficers.map(({ id }) => id),
    ...(asker !== undefined && { asker }),
    ...(director !== undefined && { director }),
    ...(directed !== undefined && { directed }),
  };
}

/**
 * The level that decides on the objection that the event is about: of one that was just raised, as its citizen was told. It is
 * found anew for the reminder, since the ticket may have climbed meanwhile; undefined where the objection waits no longer.
 */
async function deciderOf(
  registry: Registry,
  event: TicketEvent,
  history: TicketHistory | undefined,
  now: Instant,
): Promise<Lineage | undefined> {
  if (isEventOf(event, 'object'))
    return event.facts.decider === undefined ? undefined : lineageOf(registry, event.facts.decider);
  const isOverdue = isEventOf(event, 'remind') && event.facts.step === 'objection-missed';
  if (!isOverdue || history?.ticket.objectionDueAt === undefined) return undefined;
  const { ticket } = history;
  const transferred = disputedTransfer(history);
  const [receiver, giver, office] = await Promise.all([
    lineageOf(registry, ticket.holder),
    lineageOf(registry, transferred?.before?.holder ?? ticket.holder),
    officeOf(ticket, registry),
  ]);
  return decidingLevel(ticket, { receiver, giver, office }, transferred, now);
}

/** The custodians whose the request for an identity is to decide; none, where the event is about none. */
async function custodiansToTell(
  registry: Registry,
  event: TicketEvent,
  history: TicketHistory | undefined,
  now: Instant,
): Promise<readonly string[]> {
  const asked = askedIn(event);
  if (asked === undefined) return [];
  const custodians = await registry.custodians();
  const may = await Promise.all(
    custodians.map(async ({ id }) => {
      const officer = await readerOf(registry, id, now);
      return officer !== undefined && mayDecideOn(history, { officer, now, asked }, registry);
    }),
  );
  return custodians.filter((_, place) => may[place]).map(({ id }) => id);
}

async function lineageOf(registry: Registry, id: string) {
  const lineage = await registry.lineage(id);
  if (lineage === undefined) throw new CorruptItem('A ticket names an institution that there is not.');
  return lineage;
}
