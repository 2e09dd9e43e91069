import type { Instant } from '../../foundation/time/instant.ts';
import type { Act } from '../../foundation/vocabulary/acts.ts';
import type { TicketEvent } from '../../ticketing/tickets/event.ts';
import { eventsOfActs, lastOf } from '../../ticketing/tickets/history.ts';
import type { TicketHistory } from '../../ticketing/tickets/ticket-store.ts';
import { omit } from '../../foundation/vocabulary/omit.ts';

/** How far a request to reveal an identity is. */
export const requestStates = ['requested', 'granted', 'refused', 'lapsed'] as const;
export type RequestState = (typeof requestStates)[number];

/** Where each act leads from `requested`. The other states are final: who wants more asks again. */
const leadsTo = {
  'remind-custodians': 'requested',
  'grant-identity': 'granted',
  'refuse-identity': 'refused',
  'lapse-identity': 'lapsed',
} as const satisfies Readonly<Partial<Record<Act, RequestState>>>;

type AnswerToRequest = TicketEvent<keyof typeof leadsTo>;
const isAnswerToRequest = (event: TicketEvent): event is AnswerToRequest =>
  Object.hasOwn(leadsTo, event.type);

/**
 * A request to be shown who sent a ticket, as its events tell it: nothing else is stored of it but the
 * motivation, which lies with the ticket's texts. Source: docs/rules.md, Revealing an identity.
 */
export interface IdentityRequest {
  /** The version of the event that asked; with the ticket's number, its identity. */
  readonly asked: number;
  /** The officer who asked, and for which institution. */
  readonly asker: string;
  readonly institution: string;
  readonly lifeAtRisk: boolean;
  readonly askedAt: Instant;
  /** Until when a custodian is to decide. */
  readonly decideBy: Instant;
  /** Nobody did: custodians and oversight were told, and after this it lapses. */
  readonly lapsesAt?: Instant;
  readonly state: RequestState;
  /** The version of the newest event about it: what somebody who read it has seen. */
  readonly version: number;
  /** When it was granted or refused, or lapsed. */
  readonly settledAt?: Instant;
  /** Granted: the last second in which the asker sees the identity. Absent, where its citizen withdrew the ticket since. */
  readonly viewUntil?: Instant;
}

function askedBy({
  version,
  at,
  by: { officer, institution },
  facts: { dueBy, lifeAtRisk },
}: TicketEvent<'request-identity'>): IdentityRequest | undefined {
  if (officer === undefined || institution === undefined) return undefined;
  return {
    asked: version,
    version,
    asker: officer,
    institution,
    lifeAtRisk: lifeAtRisk === true,
    askedAt: at,
    decideBy: dueBy,
    state: 'requested',
  };
}

function afterwards(
  request: IdentityRequest,
  { type, version, at, facts }: AnswerToRequest,
): IdentityRequest {
  if (facts.asked !== request.asked) return request;
  return {
    ...request,
    state: leadsTo[type],
    version,
    ...(leadsTo[type] !== 'requested' && { settledAt: at }),
    ...(type === 'remind-custodians' && { lapsesAt: facts.dueBy }),
    ...(type === 'grant-identity' && { viewUntil: facts.viewUntil }),
  };
}

/** Every request that was ever made on the ticket, oldest first. A withdrawal ends every view for good. */
export function requestsOn({ events }: Pick<TicketHistory, 'events'>): readonly IdentityRequest[] {
  const withdrawn = lastOf({ events }, 'withdraw')?.version ?? 0;
  return eventsOfActs({ events }, 'request-identity')
    .flatMap((event) => askedBy(event) ?? [])
    .map((request) => events.filter(isAnswerToRequest).reduce(afterwards, request))
    .map((request) => (request.version < withdrawn ? omit(request, 'viewUntil') : request));
}

/** The request that the event of this version made. */
export const requestAskedAt = (
  history: Pick<TicketHistory, 'events'>,
  asked: number,
): IdentityRequest | undefined => requestsOn(history).find((request) => request.asked === asked);
