import type { Instant } from '../../domain/foundation/time/instant.ts';
import { nextReminder, type Reminder, remindersDue } from '../../domain/ticketing/clock/reminders.ts';
import { nextDigest } from '../../domain/messaging/notices/digest-day.ts';
import { officerOf } from '../../domain/messaging/notices/notice.ts';
import type { PlannedReminder } from '../../domain/messaging/notices/outbox.ts';
import { digestNotice } from '../../domain/messaging/notices/plan-notices.ts';
import { plusSeconds } from '../../domain/foundation/time/instant.ts';
import type { TicketEvent } from '../../domain/ticketing/tickets/event.ts';
import { mayBeUndone } from '../../domain/ticketing/tickets/answer-held.ts';
import { stateOf } from '../../domain/ticketing/tickets/state.ts';
import { CorruptItem, type TicketHistory } from '../../domain/ticketing/tickets/ticket-store.ts';
import type { Log } from '../log.ts';
import type { Run } from '../run.ts';
import type { Delivery } from './deliver-notice.ts';
import { inNextDigest } from './in-next-digest.ts';
import { planGiven } from './plan-for-event.ts';
import type { RunStanding } from './send-channel.ts';

type Ports = Pick<Delivery, 'registry' | 'tickets' | 'outbox' | 'news' | 'now'>;

/** Tickets read at once. */
const pageSize = 25;
/** So long a run looks at tickets, in seconds: what is left is the next one's. */
const longest = 60;

/**
 * Writes what officers are to be reminded of into their digests of the next morning, and plans when each ticket is looked at next, for
 * a minute and while the run is held. A ticket that cannot be read is logged and hides no other: the next run tries again.
 */
export async function remindOfficers(
  ports: Ports,
  { log }: Pick<Run, 'log'>,
  { stillHeld }: Pick<RunStanding, 'stillHeld'>,
): Promise<void> {
  const until = ports.now();
  const over = plusSeconds(until, longest);
  const goesOn = async (): Promise<boolean> => ports.now() < over && (await stillHeld());
  for (let shard = 0; shard < ports.outbox.dueShards; shard += 1) {
    try {
      await remindOfShard(ports, log, { shard, until, goesOn });
    } catch (error) {
      log.error('due-notices-not-read', { shard }, error);
    }
  }
}

interface ShardOfReminders {
  readonly shard: number;
  /** What is due then is looked at. */
  readonly until: Instant;
  readonly goesOn: () => Promise<boolean>;
}

async function remindOfShard(
  ports: Ports,
  log: Log,
  { shard, until, goesOn }: ShardOfReminders,
): Promise<void> {
  const { outbox } = ports;
  let after: PlannedReminder | undefined;
  do {
    if (!(await goesOn())) return;
    const page = await outbox.dueReminders(until, shard, pageSize, after);
    await Promise.all(page.map((planned) => remindOrLeave(ports, planned, log)));
    after = page.length < pageSize ? undefined : page.at(-1);
  } while (after !== undefined);
}

async function remindOrLeave(ports: Ports, planned: PlannedReminder, log: Log): Promise<void> {
  try {
    await remind(ports, planned);
  } catch (error) {
    log.error('notice-not-prepared', { number: planned.number, type: 'remind' }, error);
  }
}

/** Each line is written before the next reminder is planned: what breaks off between is done again, and written once. */
async function remind(ports: Ports, planned: PlannedReminder): Promise<void> {
  const { registry, tickets, outbox, now } = ports;
  const at = now();
  const history = await tickets.history(planned.number);
  if (history === undefined) throw new CorruptItem('A reminder is planned of a ticket that there is not.');
  const { ticket } = history;
  if (mayBeUndone(ticket, at)) return; // planned as it was: the next run knows whether the answer stands
  const [policy, calendar] = await Promise.all([registry.policy(ticket.policyVersion), registry.calendar()]);
  const rules = { policy, calendar };
  const since = plusSeconds(planned.at, -1);
  for (const due of remindersDue(ticket, rules, { since, until: at }))
    await writeLines(ports, remindingEvent(history, due), history);
  await outbox.moveReminder(planned, ticket.version, nextReminder(ticket, rules, at)?.at);
}

/** A reminder as the rules of notices read it, as of when it was due: no event of the ticket, for it changes nothing. */
function remindingEvent(
  { ticket, events }: TicketHistory,
  { step, at }: Reminder,
): TicketEvent<'remind'> | undefined {
  const newest = events.at(-1);
  if (newest === undefined) return undefined;
  const state = stateOf(ticket);
  return {
    ...newest,
    type: 'remind',
    version: ticket.version,
    at,
    by: { actor: 'system' },
    before: state,
    after: state,
    facts: { step },
  };
}

async function writeLines(
  { registry, outbox, news, now }: Pick<Ports, 'registry' | 'outbox' | 'news' | 'now'>,
  event: TicketEvent | undefined,
  history: TicketHistory,
): Promise<void> {
  if (event === undefined) return;
  const [{ digestLines }, calendar] = await Promise.all([
    planGiven({ registry, news, now }, event, history),
    registry.calendar(),
  ]);
  for (const planned of digestLines) {
    const { line, isIn } = await inNextDigest(outbox, planned, now(), (at) => nextDigest(at, calendar));
    if (!isIn) await outbox.addToDigest(line);
    await outbox.add(digestNotice(line.digest, line, officerOf(line.recipient)), line.at);
  }
}
