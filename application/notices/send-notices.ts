import { sitsOutside } from '../../domain/identities/custodian.ts';
import { type Instant, later } from '../../domain/time/instant.ts';
import { ownHeadOf } from '../../domain/registry/head-of.ts';
import type { Lineage } from '../../domain/registry/institution.ts';
import { pathOf } from '../../domain/registry/levels.ts';
import type { Registry } from '../../domain/registry/registry.ts';
import { isDigestNotice, noticeName, type Notice } from '../../domain/notices/notice.ts';
import { noticeChannels, type NoticeChannel } from '../../domain/vocabulary/notice-channels.ts';
import { planNotices, type PlanContext } from '../../domain/notices/plan-notices.ts';
import { noticeRulesFor } from '../../domain/notices/notice-rules.ts';
import type { Officer } from '../../domain/registry/officer.ts';
import type { TicketEvent } from '../../domain/tickets/event.ts';
import { CorruptItem } from '../../domain/tickets/ticket-store.ts';
import type { EventHeard } from '../event-heard.ts';
import type { Log } from '../log.ts';
import { readPath } from '../access/read-paths.ts';
import { deliverNotice, type Delivery } from './deliver-notice.ts';
import { nightEnds } from './prepare-notice.ts';
import { isHidden, readerOf } from './reader.ts';

/**
 * Writes down whom an event is to be told to, and sends what may go at once. Everything is written before
 * anything is sent: an event that comes again adds nothing, and what could not go now is found by
 * `send-due-notices`. A notice that was written down before is left to that too.
 */
export async function sendNotices(delivery: Delivery, { event, log }: EventHeard): Promise<void> {
  const { registry, outbox, now } = delivery;
  const context = await contextOf(registry, event);
  if (context === undefined) return;
  const { notices, digestLines } = planNotices(event, context);
  for (const line of digestLines) await outbox.addToDigest(line);

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
  await Promise.all(
    noticeChannels.map((channel) =>
      deliverAtPace(
        delivery,
        channel,
        due.filter((notice) => notice.channel === channel),
        log,
      ),
    ),
  );
}

/**
 * Sends as many of a channel as its provider may be given in this second, by what all senders share. The others wait
 * their turn: `send-due-notices` finds them, after those that wait for longer.
 */
async function deliverAtPace(
  delivery: Delivery,
  channel: NoticeChannel,
  due: readonly Notice[],
  log: Log,
): Promise<void> {
  if (due.length === 0) return;
  const places = await placesOf(delivery, channel, due.length, log);
  if (places < due.length) log.info('notices-wait-their-turn', { channel, count: due.length - places });
  await Promise.all(due.slice(0, places).map((notice) => deliverOrLeave(delivery, notice, log)));
}

/** None, where that cannot be asked now. */
async function placesOf(
  { pace, now, messagesPerSecond }: Delivery,
  channel: NoticeChannel,
  wanted: number,
  log: Log,
): Promise<number> {
  try {
    return await pace.take(channel, now(), wanted, messagesPerSecond[channel]);
  } catch (error) {
    log.warn('pace-not-known', { channel }, error);
    return 0;
  }
}

/** A digest waits for its morning, an SMS for the end of the night. */
async function earliest(delivery: Delivery, notice: Notice): Promise<Instant> {
  const at = delivery.now();
  if (isDigestNotice(notice)) return later(notice.at, at);
  return (await nightEnds(delivery, notice, at)) ?? at;
}

/** What cannot be read now leaves the notice pending: the schedule finds it. */
async function deliverOrLeave(delivery: Delivery, notice: Notice, log: Log): Promise<void> {
  try {
    await deliverNotice(delivery, notice, 0, log);
  } catch (error) {
    log.warn('notice-left-pending', { notice: noticeName(notice) }, error);
  }
}

/** Undefined: nobody is told of such an event, and nothing needs to be read. */
async function contextOf(registry: Registry, event: TicketEvent): Promise<PlanContext | undefined> {
  const policy = await registry.policy(event.policy);
  const rules = noticeRulesFor(event, policy.root.tellCitizenEvery);
  if (rules.length === 0) return undefined;

  const formerHolder = event.before?.holder;
  const deciding = event.type === 'object' ? event.facts.decider : undefined;
  const toDuty = rules.some(({ to }) => to !== 'citizen' && to.includes('duty-officer'));
  const directedTo = event.type === 'direct' ? event.facts.institution : undefined;
  const [holder, former, decider, directed, calendar, oversight, custodians, dutyOfficers] =
    await Promise.all([
      lineageOf(registry, event.after.holder),
      formerHolder === undefined || formerHolder === event.after.holder
        ? undefined
        : lineageOf(registry, formerHolder),
      deciding === undefined ? undefined : lineageOf(registry, deciding),
      directedTo === undefined ? undefined : lineageOf(registry, directedTo),
      registry.calendar(),
      registry.oversight(),
      custodiansToTell(registry, event),
      toDuty ? registry.dutyOfficers(event.after.holder) : [],
    ]);
  const excluded = toDuty ? await excludedFrom(registry, event, holder, dutyOfficers) : undefined;
  const { assignee } = event.after;
  const asker = 'asker' in event.facts ? event.facts.asker : undefined;
  const director = 'giver' in event.facts ? event.facts.giver : undefined;
  return {
    holder,
    ...(former !== undefined && { former }),
    ...(assignee !== undefined && { assignee }),
    ...(decider !== undefined && { decider }),
    oversight: oversight.map(({ id }) => id),
    dutyOfficers: dutyOfficers.map(({ id }) => id),
    ...(excluded !== undefined && { excluded }),
    custodians,
    ...(asker !== undefined && { asker }),
    ...(director !== undefined && { director }),
    ...(directed !== undefined && { directed }),
    policy,
    calendar,
  };
}

/** Of those on duty and the heads who could stand in for them: who must not know of the ticket. */
async function excludedFrom(
  registry: Registry,
  { at, after: { holder: id }, about }: TicketEvent,
  holder: Lineage,
  dutyOfficers: readonly Officer[],
): Promise<ReadonlySet<string>> {
  if (about === undefined) return new Set();
  const heads = pathOf(holder).flatMap((node) => ownHeadOf(node, at)?.officer ?? []);
  const asked = [...dutyOfficers.map((officer) => officer.id), ...heads];
  const kept = await Promise.all(
    asked.map(async (officer) => {
      const reader = await readerOf(registry, officer, at);
      return (
        reader === undefined || isHidden(registry, { complaintAbout: { ...about, holder: id } }, reader, at)
      );
    }),
  );
  return new Set(asked.filter((_, place) => kept[place]));
}

function askingInstitution({ type, by, facts }: TicketEvent): string | undefined {
  if (type === 'remind-custodians') return facts.institution;
  return type === 'request-identity' ? by.institution : undefined;
}

/** The custodians outside the institution that asks for an identity; none, where the event is about none. */
async function custodiansToTell(registry: Registry, event: TicketEvent): Promise<readonly string[]> {
  const institution = askingInstitution(event);
  if (institution === undefined) return [];
  const [asking, custodians] = await Promise.all([readPath(registry, institution), registry.custodians()]);
  const places = await Promise.all(custodians.map((custodian) => readPath(registry, custodian.institution)));
  return custodians.filter((_, index) => sitsOutside(places[index] ?? [], asking)).map(({ id }) => id);
}

async function lineageOf(registry: Registry, id: string) {
  const lineage = await registry.lineage(id);
  if (lineage === undefined) throw new CorruptItem('A ticket names an institution that there is not.');
  return lineage;
}
