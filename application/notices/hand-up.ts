import {
  firstDigestFor,
  isOfAnHour,
  nextDigest,
  nextGathering,
} from '../../domain/messaging/notices/digest-day.ts';
import { dutiesHandedUp, dutiesOfLineHandedUp } from '../../domain/messaging/notices/handed-up.ts';
import {
  type DigestLine,
  type EmailNotice,
  type Notice,
  officerOf,
  type OfficerSms,
} from '../../domain/messaging/notices/notice.ts';
import type { NoticedOfficer } from '../../domain/messaging/notices/noticed-officers.ts';
import type { Outbox } from '../../domain/messaging/notices/outbox.ts';
import { digestNotice } from '../../domain/messaging/notices/plan-notices.ts';
import { findOfficers } from '../../domain/messaging/notices/recipients.ts';
import type { Registry } from '../../domain/institutions/registry/registry.ts';
import type { TicketHistory } from '../../domain/ticketing/tickets/ticket-store.ts';
import type { Instant } from '../../domain/foundation/time/instant.ts';
import { readerOf } from '../access/reader-of.ts';
import { inNextDigest } from './in-next-digest.ts';
import { mayBeTold } from './may-be-told.ts';
import { deputyOf } from './deputy-of.ts';
import { findByWhoSees } from './who-sees.ts';

type Ports = Pick<Registry, 'officer' | 'lineage' | 'dutyOfficers' | 'calendar' | 'currentPolicy'>;

interface LinePorts {
  readonly registry: Ports;
  readonly outbox: Pick<Outbox, 'digestLines'>;
}

/** What is told to others in the place of who may not know of it any more. */
export interface HandedUp {
  readonly notices: readonly { readonly notice: Notice; readonly notBefore: Instant }[];
  readonly lines: readonly DigestLine[];
}

/** Finds who has these duties now, of those to whom the ticket is shown. */
export async function whoHasNow(
  duties: readonly NoticedOfficer[],
  history: TicketHistory,
  registry: Ports,
  now: Instant,
): Promise<readonly string[]> {
  const { holder: id, assignee } = history.ticket;
  const holder = duties.length === 0 ? undefined : await registry.lineage(id);
  if (holder === undefined) return [];
  const deputy = await deputyOf(registry, assignee, now);
  const onDuty = duties.includes('duty-officer') ? await registry.dutyOfficers(id) : [];
  const context = {
    holder,
    oversight: [],
    dutyOfficers: onDuty.map((officer) => officer.id),
    ...(assignee !== undefined && { assignee }),
    ...(deputy !== undefined && { deputy }),
  };
  const found = await findByWhoSees(
    (sees) => duties.flatMap((duty) => findOfficers[duty]({ ...context, sees }, now)),
    async (officer) => mayBeTold(history, { officer: await readerOf(registry, officer, now), now }, registry),
  );
  return [...new Set(found)];
}

const to = (officer: string) => ({ recipient: `officer:${officer}` as const });

/** A notice whose recipient may not know of its ticket any more, to whoever has the duty now. Those who were told are told once. */
export async function handUp(
  notice: EmailNotice | OfficerSms,
  history: TicketHistory | undefined,
  registry: Ports,
  now: Instant,
): Promise<HandedUp> {
  const officers = history ? await whoHasNow(dutiesHandedUp(notice), history, registry, now) : [];
  return {
    notices: officers.map((officer) => ({ notice: { ...notice, ...to(officer) }, notBefore: now })),
    lines: [],
  };
}

/**
 * A line of a digest likewise, in the first of theirs that has not gone out. Who was told of the same in one that did is not told again:
 * as the head, say, or since the digest is prepared anew.
 */
export async function handUpLine(
  line: DigestLine,
  history: TicketHistory | undefined,
  { registry, outbox }: LinePorts,
  now: Instant,
): Promise<HandedUp> {
  const officers = history ? await whoHasNow(dutiesOfLineHandedUp(line), history, registry, now) : [];
  if (officers.length === 0) return { notices: [], lines: [] };
  const [policy, calendar] = await Promise.all([registry.currentPolicy(), registry.calendar()]);
  const rules = { policy, calendar };
  const found = await Promise.all(
    officers.map((officer) =>
      inNextDigest(outbox, { ...line, ...firstDigestFor(line, officer, rules), ...to(officer) }, now, (at) =>
        isOfAnHour(line) ? nextGathering(at, officer, rules) : nextDigest(at, calendar),
      ),
    ),
  );
  const lines = found.flatMap((next) => (next.isIn ? [] : [next.line]));
  return {
    notices: lines.map((next) => ({
      notice: digestNotice(next.digest, next, officerOf(next.recipient)),
      notBefore: next.at,
    })),
    lines,
  };
}

/** Writes down what is handed up, each once however often. */
export async function addHandedUp(
  outbox: Pick<Outbox, 'add' | 'addToDigest'>,
  { notices, lines }: HandedUp,
): Promise<void> {
  for (const line of lines) await outbox.addToDigest(line);
  for (const { notice, notBefore } of notices) await outbox.add(notice, notBefore);
}
