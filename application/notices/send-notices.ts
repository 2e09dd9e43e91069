import {
  countedIn,
  mayRemindSooner,
  nextReminder,
  remindsFrom,
} from '../../domain/ticketing/clock/reminders.ts';
import { planOf } from './plan-for-event.ts';
import { type Instant, later, plusSeconds } from '../../domain/foundation/time/instant.ts';
import {
  type DigestLine,
  isDigestNotice,
  isSmsToCitizen,
  noticeName,
  type Notice,
  officerOf,
} from '../../domain/messaging/notices/notice.ts';
import { laneOf, laneStated, smsLaneOf, smsLanes } from '../../domain/messaging/notices/sms-lanes.ts';
import { comesTooLate, digestIsForgotten } from '../../domain/messaging/notices/digest-day.ts';
import { noticeChannels, type NoticeChannel } from '../../domain/foundation/vocabulary/notice-channels.ts';
import { digestNotice, lineByItself } from '../../domain/messaging/notices/plan-notices.ts';
import { isTypedIntoPage } from '../../domain/ticketing/tickets/phone-tickets.ts';
import { rankUncounted, type OriginRank } from '../../domain/ticketing/tickets/origin-rank.ts';
import { type TicketEvent } from '../../domain/ticketing/tickets/event.ts';
import { isAnswer, undoneAnswers } from '../../domain/ticketing/tickets/history.ts';
import type { ReceivedEvent } from '../received-event.ts';
import type { Log } from '../log.ts';
import { addOrList, deliverNotice, type Delivery } from './deliver-notice.ts';
import { noAllowance, smsAllowance, type SmsAllowance } from '../budget/sms-allowance.ts';
import { staysInNews } from '../../domain/messaging/news/news.ts';
import { nightEnds } from './prepare-notice.ts';
import { readTicketAhead } from './read-ahead.ts';

/**
 * Writes down whom an event is to be told to, and sends what may go at once. What goes is written with its claim, before it is sent: an
 * event that comes again adds nothing, and one that broke off comes again. What could not go now is found by `send-due-notices`, and
 * what was written down before is left to that too. Throws `StoreUnavailable` and `CorruptItem`.
 */
export async function sendNotices(ports: Delivery, { event, log }: ReceivedEvent): Promise<void> {
  const { registry, now } = ports;
  const { planning, sending } = readTicketAhead(ports);
  const delivery = { ...ports, ...sending };
  await planReminder(delivery, event);
  const plan = await planOf({ ...ports, ...planning }, event);
  if (plan === undefined || (await isUndone(planning.tickets, event))) return;
  const toldAt = now();
  const news = plan.news.filter(({ at }) => staysInNews(at, toldAt));
  await Promise.all(news.map((item) => ports.news.add({ ...item, toldAt })));
  const gathered = await Promise.all(plan.digestLines.map((line) => gatherLine(delivery, line)));
  const alone = plan.notices.filter((notice) => !isDigestNotice(notice));
  const notices = await inLanes(planning, event, [...alone, ...gathered.flat()], log);

  const due: Going[] = [];
  const isNew = isRecent(event, now());
  for (const notice of notices) {
    const notBefore = await earliest(delivery, notice);
    const goesNow = notBefore <= now();
    if (goesNow && isNew) due.push({ notice, isNew });
    else if ((await addOrList(delivery, notice, notBefore)) === 'added' && goesNow)
      due.push({ notice, isNew: false });
  }
  if (due.length === 0) return;
  if (await registry.noticesHeld()) {
    log.info('notices-held', { count: due.length });
    await leave(delivery, due);
    return;
  }
  const tellsBySms = due.some(({ notice }) => notice.channel === 'sms');
  const allowance = tellsBySms ? await smsAllowance(delivery, log) : noAllowance;
  const ofChannels = noticeChannels.map((channel) =>
    deliverAtPace(
      delivery,
      channel,
      due.filter(({ notice }) => notice.channel === channel),
      { allowance, log },
    ),
  );
  await Promise.allSettled(ofChannels); // whatever else fails: what was claimed is ended
  await Promise.all(ofChannels);
}

/** Whether an event is an answer that was undone. The state of the ticket, which is read to send in any case, says of most that it was not. */
async function isUndone(tickets: Delivery['tickets'], event: TicketEvent): Promise<boolean> {
  if (!isAnswer(event)) return false;
  const ticket = await tickets.load(event.number);
  if (ticket?.version === event.version) return false;
  const history = await tickets.history(event.number);
  return history !== undefined && undoneAnswers(history).has(event.version);
}

/** A notice that may go now. */
interface Going {
  readonly notice: Notice;
  /** The outbox may lack it. */
  readonly isNew: boolean;
}

/**
 * For so long after an event its notices take their places of the day before the outbox says whether they are known. What is told anew
 * later, of old events, takes none.
 */
const secondsAtOnce = 15 * 60;

const isRecent = ({ at }: TicketEvent, now: Instant): boolean => plusSeconds(at, secondsAtOnce) >= now;

/** Leaves notices to the schedule. */
async function leave(delivery: Delivery, going: readonly Going[]): Promise<void> {
  for (const { notice, isNew } of going) if (isNew) await addOrList(delivery, notice, delivery.now());
}

/** Plans when officers are reminded of the ticket next, where that may be sooner than it was to be. */
async function planReminder(
  { registry, outbox, now }: Pick<Delivery, 'registry' | 'outbox' | 'now'>,
  event: TicketEvent,
): Promise<void> {
  if (!mayRemindSooner(event)) return;
  const [policy, calendar] = await Promise.all([registry.policy(event.policy), registry.calendar()]);
  const ticket = countedIn(event);
  const next = ticket && nextReminder(ticket, { policy, calendar }, remindsFrom(event, policy));
  if (next !== undefined)
    await outbox.planReminder({ number: event.number, at: next.at }, event.version, now());
}

/**
 * Writes a line of a digest with the notice of that digest. What comes too late for it, since a queue stood still or the event is
 * told anew, goes by an e-mail of its own, unless the line was there in time. What could not wait a month is told by nobody any more.
 */
async function gatherLine(
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
  due: readonly Going[],
  { allowance, log }: Sending,
): Promise<void> {
  if (due.length === 0) return;
  const open = channel === 'sms' ? due.filter(({ notice }) => allowance.opens(laneOf(notice))) : due;
  const given = await givenPlaces(delivery, channel, open, log);
  const waiting = due.filter((going) => !given.includes(going));
  if (waiting.length > 0) log.info('notices-wait-their-turn', { channel, count: waiting.length });
  await leave(delivery, waiting);
  const delivered = given.map((going) => deliverOrLeave(delivery, going, { allowance, log }));
  await Promise.allSettled(delivered);
  await Promise.all(delivered);
}

/**
 * Those that may go in this second: of the first lane as many as there are places, of another while less than its share of the second is
 * taken. None, where that cannot be asked now.
 */
async function givenPlaces(
  { pace, now, messagesPerSecond }: Delivery,
  channel: NoticeChannel,
  due: readonly Going[],
  log: Log,
): Promise<readonly Going[]> {
  const perSecond = messagesPerSecond[channel];
  const first = due.filter(({ notice }) => laneOf(notice) === 'first');
  try {
    const places = first.length === 0 ? 0 : await pace.take(channel, now(), first.length, perSecond);
    const given = first.slice(0, places);
    for (const going of due) {
      const lane = laneOf(going.notice);
      const below = smsLanes[lane].atOnceBelow * perSecond;
      if (lane !== 'first' && below > 0 && (await pace.takeOne(channel, now(), below))) given.push(going);
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

/** What cannot be read or written now is left to the schedule. Throws `StoreUnavailable` where it cannot be written. */
async function deliverOrLeave(delivery: Delivery, going: Going, { allowance, log }: Sending): Promise<void> {
  const { notice, isNew } = going;
  try {
    await deliverNotice(delivery, notice, { attempts: 0, isNew, allowance, log });
  } catch (error) {
    log.warn('notice-left-pending', { notice: noticeName(notice) }, error);
    await leave(delivery, [going]);
  }
}
