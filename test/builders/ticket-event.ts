import {
  type About,
  isEventOf,
  type EventSubject,
  type TicketEvent,
} from '../../domain/ticketing/tickets/event.ts';
import type { FactsOf } from '../../domain/ticketing/tickets/facts.ts';
import type { TicketState } from '../../domain/ticketing/tickets/ticket.ts';
import type { Act } from '../../domain/foundation/vocabulary/acts.ts';
import { someFacts } from './event-facts.ts';

export const aNumber = '261100000007';

/** Where a complaint stands at its first institution, unless the test says otherwise. */
export function aState({ status = 'submitted', ...details }: Partial<TicketState> = {}): TicketState {
  return {
    status,
    holder: 'kituo',
    ...(status === 'submitted' && { acknowledgeBy: '2026-11-26T12:30:00Z' }),
    respondBy: '2026-12-15T12:30:00Z',
    cycle: 1,
    arming: 0,
    nextWakeAt: '2026-11-26T12:33:07Z',
    ...details,
  };
}

interface SubjectDetails extends Partial<Omit<EventSubject, 'urgent' | 'sensitive'>> {
  readonly urgent?: boolean;
  readonly sensitive?: boolean;
}

/** A complaint about water that came by the web, unless the test says otherwise. */
const aSubject = ({ urgent, sensitive, ...details }: SubjectDetails = {}): EventSubject => ({
  kind: 'complaint',
  category: 'water-supply',
  channel: 'web',
  language: 'sw',
  openness: 'confidential',
  ...(urgent === true && { urgent }),
  ...(sensitive === true && { sensitive }),
  ...details,
});

/** What a test says of an event; what it leaves out is as `anEvent` has it. */
export interface EventDetails<A extends Act = Act> extends Partial<
  Omit<TicketEvent, 'type' | 'facts' | 'subject' | 'notify'>
> {
  readonly type?: A;
  readonly facts?: FactsOf<A>;
  readonly subject?: SubjectDetails;
  readonly notify?: boolean;
}

/** A submission on Tuesday 24 November 2026, unless the test says otherwise; with some facts of its act. */
export function anEvent<A extends Act = 'submit'>({
  type = 'submit' as A,
  facts = someFacts(type),
  subject = {},
  notify = true,
  ...details
}: EventDetails<A> = {}): TicketEvent<A> {
  const event = {
    v: 1 as const,
    type,
    number: aNumber,
    version: 1,
    at: '2026-11-24T09:00:00Z',
    by: { actor: 'citizen' },
    after: aState(),
    facts,
    subject: aSubject(subject),
    ...(notify && { notify }),
    policy: 1,
    ...details,
  };
  return event as unknown as TicketEvent<A>;
}

/** An event that must be of the act. */
export function asEventOf<A extends Act>(type: A, event: TicketEvent | undefined): TicketEvent<A> {
  if (event === undefined || !isEventOf(event, type)) throw new TypeError(`It is no ${type}.`);
  return event;
}

/** Which step of its clock an event tells of, where it says it. */
export const stepOf = (event: TicketEvent): string | undefined => {
  if (event.type === 'flag') return 'flagged';
  return 'step' in event.facts ? event.facts.step : undefined;
};

/** From whom a complaint of that Tuesday is kept. */
export const anAbout = (details: Partial<About>): About => ({ filedAt: '2026-11-24T09:00:00Z', ...details });

/** The escalation of that complaint when its deadline passed: a new cycle at the level above. */
export const anEscalation = (details: EventDetails<'escalate'> = {}): TicketEvent<'escalate'> =>
  anEvent({
    type: 'escalate',
    version: 2,
    at: '2026-12-15T12:33:07Z',
    by: { actor: 'system' },
    before: aState({ nextWakeAt: '2026-12-15T12:33:07Z' }),
    after: aState({ holder: 'wizara', cycle: 2, nextWakeAt: '2026-12-17T12:31:40Z' }),
    ...details,
  });
