import { UpdateCommand } from '@aws-sdk/lib-dynamodb';
import type { Instant } from '../../domain/foundation/time/instant.ts';
import { claimEnds } from '../../domain/messaging/notices/attempts.ts';
import { failsItsCitizen } from '../../domain/messaging/notices/failed-notices.ts';
import { noticeName, type NoticeKey } from '../../domain/messaging/notices/notice.ts';
import type { QueuedNotice } from '../../domain/messaging/notices/notice-lanes.ts';
import type {
  LostMessage,
  NoticeDay,
  NoticeState,
  PlannedReminder,
  Settlement,
} from '../../domain/messaging/notices/outbox.ts';
import {
  counterExpiry,
  dueIndex,
  failedIndex,
  outboxKeys,
  reminderExpiry,
  reminderIndex,
} from './engine/keys.ts';

/** The states that a step begins in and ends in, with what else it needs, writes and takes away. */
interface Step {
  readonly when: string;
  readonly given: Readonly<Record<string, string>>;
  readonly state: NoticeState;
  readonly set: Readonly<Record<string, string | undefined>>;
  readonly remove?: readonly string[];
  readonly countsAttempt?: true;
}

function update(table: string, key: NoticeKey, step: Step): UpdateCommand {
  const set = Object.entries(step.set).filter((entry): entry is [string, string] => entry[1] !== undefined);
  const assignments = ['#state = :nextState', ...set.map(([name]) => `#${name} = :${name}`)]
    .concat(step.countsAttempt ? ['#attempts = #attempts + :one'] : [])
    .join(', ');
  const removals = (step.remove ?? []).map((name) => `#${name}`).join(', ');
  const expression = `SET ${assignments}${removals === '' ? '' : ` REMOVE ${removals}`}`;
  const named = [...`${expression} ${step.when}`.matchAll(/#(\w+)/g)].map(([, name = '']) => name);
  return new UpdateCommand({
    TableName: table,
    Key: outboxKeys.notice(key),
    UpdateExpression: expression,
    ConditionExpression: step.when,
    ExpressionAttributeNames: Object.fromEntries(named.map((name) => [`#${name}`, name])),
    ExpressionAttributeValues: {
      ':nextState': step.state,
      ...Object.fromEntries(set.map(([name, value]) => [`:${name}`, value])),
      ...step.given,
      ...(step.countsAttempt && { ':one': 1 }),
    },
  });
}

/** Lists a notice by its time in its lane. */
const listedBy = (notice: QueuedNotice, nextAttemptAt: Instant) => ({
  GSI1PK: dueIndex.partitionOf(notice),
  GSI1SK: dueIndex.sortKey(notice, nextAttemptAt),
});
/** The lane goes too: it tells how busy the network of a sender was. */
const dueNoMore = ['nextAttemptAt', 'claimant', 'lane', 'GSI1PK', 'GSI1SK'] as const;

/** Holds for a claim of the claimant that `mine` gives. */
export const isMine = '#state = :claimed AND #claimant = :mine';
/** Values of the condition `isMine`. */
export const mine = (claimant: string) => ({ ':claimed': 'claimed', ':mine': claimant });

/** A claim of the same claimant is one whose answer was lost. It stays listed by when it was due: moving the entry costs as much as the rest. */
export const claimUpdate = (table: string, key: NoticeKey, claimant: string, at: Instant): UpdateCommand =>
  update(table, key, {
    when: `(#state = :pending AND #nextAttemptAt <= :at) OR (${isMine})`,
    given: { ':pending': 'pending', ':at': at, ...mine(claimant) },
    state: 'claimed',
    set: { claimant, nextAttemptAt: claimEnds(at) },
    countsAttempt: true,
  });

/** Lists a claim that was written with its notice, by when a claim of now would run out. */
export const listClaimUpdate = (table: string, notice: QueuedNotice, at: Instant): UpdateCommand =>
  update(table, notice, {
    when: '#state = :claimed AND attribute_not_exists(#GSI1PK)',
    given: { ':claimed': 'claimed' },
    state: 'claimed',
    set: listedBy(notice, claimEnds(at)),
  });

export const releaseUpdate = (
  table: string,
  notice: QueuedNotice,
  claimant: string,
  nextAttemptAt: Instant,
): UpdateCommand =>
  update(table, notice, {
    when: isMine,
    given: mine(claimant),
    state: 'pending',
    set: { nextAttemptAt, ...listedBy(notice, nextAttemptAt) },
    remove: ['claimant'],
  });

export const settleUpdate = (
  table: string,
  key: NoticeKey,
  claimant: string,
  settlement: Settlement,
  at: Instant,
): UpdateCommand =>
  update(table, key, {
    when: isMine,
    given: mine(claimant),
    state: settlement.state,
    set: {
      settledAt: at,
      ...(failsItsCitizen(key, settlement) && failedIndex.key(key, at)),
      reason: settlement.state === 'failed' ? settlement.reason : undefined,
      providerId: settlement.state === 'sent' ? settlement.providerId : undefined,
    },
    remove: dueNoMore,
  });

/** What was sent under this name, and did not arrive. */
export const loseUpdate = (
  table: string,
  key: NoticeKey,
  { providerId, reason }: LostMessage,
  at: Instant,
): UpdateCommand =>
  update(table, key, {
    when: '#state = :sent AND #providerId = :took',
    given: { ':sent': 'sent', ':took': providerId },
    state: 'failed',
    set: {
      settledAt: at,
      reason,
      ...(failsItsCitizen(key, { state: 'failed', reason }) && failedIndex.key(key, at)),
    },
  });

export const postponeUpdate = (table: string, key: NoticeKey, until: Instant): UpdateCommand =>
  update(table, key, {
    when: '#state = :pending',
    given: { ':pending': 'pending' },
    state: 'pending',
    set: { nextAttemptAt: until, GSI1SK: dueIndex.sortKey(key, until) },
  });

/** The names of those that were counted are kept, so that each counts once: of a ticket what tells them apart, by its number. */
export function countUpdate(table: string, day: NoticeDay, notice: NoticeKey): UpdateCommand {
  const { ofTicket } = day;
  const counted = [
    { set: 'notices', named: noticeName(notice), limit: day.limit },
    ...(ofTicket === undefined
      ? []
      : [{ set: `of-${ofTicket.number}`, named: eventOf(notice, ofTicket.number), limit: ofTicket.limit }]),
  ].map((each, place) => ({ ...each, place, isBounded: Number.isFinite(each.limit) }));
  const bounded = counted.filter(({ isBounded }) => isBounded);
  const room = bounded.map(
    ({ place }) => `(attribute_not_exists(#set${place}) OR size(#set${place}) < :limit${place})`,
  );
  return new UpdateCommand({
    TableName: table,
    Key: outboxKeys.noticeDay(day),
    UpdateExpression: `ADD ${counted.map(({ place }) => `#set${place} :this${place}`).join(', ')} SET #ttl = :ttl, #entity = :entity, #v = :v`,
    ...(bounded.length > 0 && {
      ConditionExpression: `contains(#set0, :name) OR ${room.join(' AND ')}`,
    }),
    ExpressionAttributeNames: {
      ...Object.fromEntries(counted.map(({ place, set }) => [`#set${place}`, set])),
      ...{ '#ttl': 'ttl', '#entity': 'entity', '#v': 'v' },
    },
    ExpressionAttributeValues: {
      ...Object.fromEntries(counted.map(({ place, named }) => [`:this${place}`, new Set([named])])),
      ...Object.fromEntries(bounded.map(({ place, limit }) => [`:limit${place}`, limit])),
      ...(bounded.length > 0 && { ':name': noticeName(notice) }),
      ':ttl': counterExpiry(day.at),
      ':entity': 'notice-day',
      ':v': 1,
    },
  });
}

/** What tells notices of one ticket to one contact apart. */
const eventOf = ({ about }: NoticeKey, number: string): string =>
  about.startsWith(number) ? about.slice(number.length) : about;

export const giveUpUpdate = (table: string, key: NoticeKey, at: Instant): UpdateCommand =>
  update(table, key, {
    when: '#state = :claimed AND #nextAttemptAt <= :at',
    given: { ':claimed': 'claimed', ':at': at },
    state: 'uncertain',
    set: { settledAt: at },
    remove: dueNoMore,
  });

/**
 * Lists a planned reminder by its next moment; without one, by none any more, and it expires: nobody who reminds may delete. One of a former
 * release states no version: any is newer.
 */
export function moveReminderUpdate(
  table: string,
  planned: PlannedReminder,
  version: number,
  next: Instant | undefined,
): UpdateCommand {
  const moved = next === undefined ? undefined : reminderIndex.key({ ...planned, at: next });
  return new UpdateCommand({
    TableName: table,
    Key: outboxKeys.reminder(planned.number),
    ConditionExpression:
      '#at = :at AND (attribute_not_exists(#version) OR #version <= :version) AND attribute_exists(GSI1PK)',
    UpdateExpression:
      moved === undefined
        ? 'SET #version = :version, #ttl = :ttl REMOVE GSI1PK, GSI1SK'
        : 'SET #version = :version, #at = :next, GSI1PK = :partition, GSI1SK = :sortKey',
    ExpressionAttributeNames: {
      '#at': 'at',
      '#version': 'version',
      ...(moved === undefined && { '#ttl': 'ttl' }),
    },
    ExpressionAttributeValues: {
      ':at': planned.at,
      ':version': version,
      ...(moved === undefined
        ? { ':ttl': reminderExpiry(planned.at) }
        : { ':next': next, ':partition': moved.GSI1PK, ':sortKey': moved.GSI1SK }),
    },
  });
}

/** Notes that a newer version of the ticket came while its planned reminder is due: who tells it by an older one does not move it. */
export const noteReminderVersion = (table: string, number: string, version: number): UpdateCommand =>
  new UpdateCommand({
    TableName: table,
    Key: outboxKeys.reminder(number),
    ConditionExpression: 'attribute_not_exists(#version) OR #version < :version',
    UpdateExpression: 'SET #version = :version',
    ExpressionAttributeNames: { '#version': 'version' },
    ExpressionAttributeValues: { ':version': version },
  });
