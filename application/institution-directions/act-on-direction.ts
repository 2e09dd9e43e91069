import { type DirectionAct } from '../../domain/foundation/vocabulary/direction-vocabulary.ts';
import type { PresentOfficer } from '../../domain/institutions/officers/present-officer.ts';
import { officeHeadOf } from '../../domain/institutions/registry/head-of.ts';
import { StoreUnavailable } from '../../domain/foundation/vocabulary/store-unavailable.ts';
import {
  decideDirection,
  directionActRules,
} from '../../domain/casework/institution-directions/decide-direction.ts';
import { nextDirectionWake } from '../../domain/casework/institution-directions/direction-clock.ts';
import { directionNotices } from '../../domain/messaging/notices/direction-notices.ts';
import type { Container } from '../container.ts';
import type { Log } from '../log.ts';
import { RequestRefused } from '../request-refused.ts';
import { actRequest, isSameKey } from '../tickets/act-request.ts';
import { dueOnDate } from './direction-date.ts';
import { countTickets } from './directed-tickets.ts';
import { requireDirection } from './require-direction.ts';
import type { DirectionKept } from './give-direction.ts';

interface Acting {
  readonly direction: string;
  readonly act: DirectionAct;
  readonly words?: string | undefined;
  /** Local date, `YYYY-MM-DD`, of an act that sets a new one. */
  readonly dueDate?: string | undefined;
  readonly idempotencyKey: string;
  readonly officer: PresentOfficer;
  readonly log: Log;
}

const decisions = 5;

/**
 * Does an act on a direction, once for an idempotency key, and tells the other side. Throws the problems `no-such-direction`,
 * `not-allowed`, `direction-moved-on`, `direction-wants-words`, `date-not-ahead` and `idempotency-key-reused`, and `StoreUnavailable`
 * where others keep changing it.
 */
export async function actOnDirection(
  ports: Pick<Container, 'institutionDirections' | 'listedTickets' | 'registry' | 'hashing' | 'now'>,
  { direction: id, act, words, dueDate, idempotencyKey, officer, log }: Acting,
): Promise<DirectionKept> {
  const { institutionDirections, registry, hashing } = ports;
  const at = ports.now();
  const request = actRequest(hashing, {
    asker: `officer:${officer.id}`,
    idempotencyKey,
    act: `direction-${act}`,
    body: { id, words, dueDate },
  });
  for (let decided = 0; decided < decisions; decided += 1) {
    const { direction, events, reader, to } = await requireDirection(ports, id, officer, at);
    const included = direction.tickets.length;
    const before = events.find((event) => isSameKey(event.request, request));
    if (before !== undefined) {
      if (before.request !== request) throw new RequestRefused({ code: 'idempotency-key-reused' });
      return { id, version: before.version, included };
    }
    const [calendar, policy] = await Promise.all([registry.calendar(), registry.currentPolicy()]);
    const dueBy = act === 'new-date' && dueDate !== undefined ? dueOnDate(dueDate, calendar, at) : undefined;
    const { done, left } = await countTickets(ports, direction, at);
    const institution =
      reader.gives && directionActRules[act].by === 'gives' ? direction.from : officer.institution;
    const change = decideDirection(
      direction,
      { act, words, dueBy },
      { reader, by: { id: officer.id, institution }, at, counted: { done, left }, request },
    );
    if (typeof change === 'string') throw new RequestRefused({ code: change });
    const head = officeHeadOf(to, at)?.officer;
    const told = directionActRules[act].tells === 'giver' ? direction.by : head;
    const wake = nextDirectionWake(
      change.direction,
      { calendar, remind: policy.limits.remindOfDirection },
      at,
    );
    const written = await institutionDirections.write(change, {
      wakeAt: wake?.at,
      notices: directionNotices(change, told === undefined || told === officer.id ? [] : [told]),
    });
    if (written === 'stale') continue;
    log.info('direction-acted-on', { institution: direction.to, type: act, version: change.event.version });
    return { id, version: change.event.version, included };
  }
  throw new StoreUnavailable('Others kept changing the direction.');
}
