import type {
  IdentityRequests,
  OpenRequest,
  SettledRequest,
} from '../../domain/casework/identities/identity-requests.ts';
import {
  requestAskedAt,
  type IdentityRequest,
  type RequestState,
} from '../../domain/casework/identities/identity-request.ts';
import { fullPage, type Stretch } from '../../domain/casework/queues/full-page.ts';
import { instantOf, type Instant } from '../../domain/foundation/time/instant.ts';
import type { Language } from '../../domain/foundation/vocabulary/language.ts';
import type { TicketRead } from '../../domain/audit/read-log.ts';
import type { TicketHistory } from '../../domain/ticketing/tickets/ticket-store.ts';
import { requestStateWords } from '../../words/identities.ts';
import { viewTicket } from '../access/view-ticket.ts';
import type { Container } from '../container.ts';
import { institutionsById, named, type NamedInstitution } from '../institutions-by-id.ts';
import { officersById, type OfficerReference } from '../officers-by-id.ts';
import type { Worded } from '../worded.ts';
import { linesSeen, type Auditing } from './audit-looks.ts';
import type { AuditPeriod } from './audit-period.ts';

/** An officer, and where they worked. */
interface PlacedOfficer {
  readonly officer: OfficerReference;
  readonly institution: NamedInstitution;
}

/** A request for an identity, as an auditor is told of it: no text. */
export interface AuditedRequest {
  readonly number: string;
  readonly state: Worded<RequestState>;
  readonly lifeAtRisk: boolean;
  readonly askedAt: Instant;
  readonly askedBy: PlacedOfficer;
  /** When it was granted or refused, or lapsed. */
  readonly settledAt?: Instant;
  /** The custodian, where one decided. */
  readonly decidedBy?: PlacedOfficer;
  /**
   * Granted: whether the asker opened the identity; otherwise whether a custodian opened the request. Absent: the newest reads of
   * the ticket do not say.
   */
  readonly looked?: boolean;
}

type Ports = Pick<Container, 'identityRequests' | 'tickets' | 'reads' | 'listedTickets' | 'registry'>;

interface AuditingRequests extends Auditing {
  readonly language: Language;
  readonly after: string | undefined;
}

/** Each is read with its ticket's history and newest reads, so a page is short. */
const requestsPerPage = 10;
const spareRequests = 10;
/** Newest reads of a ticket among which a look at its identity is searched for. */
const readsSearched = 100;

type Placed = Readonly<Record<'officer' | 'institution', string>>;

interface Found {
  readonly number: string;
  readonly request: IdentityRequest;
  readonly asker: Placed;
  readonly decision: Placed | undefined;
  readonly looked: boolean | undefined;
}

/**
 * A page of the requests for identities that were made in the period: those that wait first, then the settled ones, the newest first.
 * None is listed on a ticket that the auditor cannot tell from a missing one, by its state and its events.
 */
export async function identitiesAsked(
  ports: Ports,
  auditing: AuditingRequests,
): Promise<{ readonly identities: readonly AuditedRequest[]; readonly next?: string }> {
  const { registry, identityRequests } = ports;
  const { period, language, after } = auditing;
  const { items, next } = await fullPage({
    read: (place, limit) => requestsFrom(identityRequests, period, limit, place),
    shownOf: (lines) => linesSeen(ports, lines, auditing),
    after,
    size: requestsPerPage,
    spare: spareRequests,
  });
  const found = (await Promise.all(items.map((line) => findAudited(ports, line, auditing)))).filter(
    (one) => one !== undefined,
  );
  const people = found.flatMap(({ asker, decision }) => [
    asker,
    ...(decision === undefined ? [] : [decision]),
  ]);
  const [officerOf, institutionOf] = await Promise.all([
    officersById(
      registry,
      people.map(({ officer }) => officer),
    ),
    institutionsById(
      registry,
      people.map(({ institution }) => institution),
    ),
  ]);
  const placed = ({ officer, institution }: Placed): PlacedOfficer => ({
    officer: officerOf(officer),
    institution: named(institutionOf(institution)),
  });
  const identities = found.map(({ number, request, asker, decision, looked }): AuditedRequest => {
    const { state, lifeAtRisk, askedAt, settledAt } = request;
    return {
      number,
      state: { code: state, word: requestStateWords[state][language] },
      lifeAtRisk,
      askedAt,
      askedBy: placed(asker),
      ...(settledAt !== undefined && { settledAt }),
      ...(decision !== undefined && { decidedBy: placed(decision) }),
      ...(looked !== undefined && { looked }),
    };
  });
  return { identities, ...(next !== undefined && { next }) };
}

async function findAudited(
  { tickets, reads, registry }: Ports,
  { number, asked }: RequestLine,
  { officer, now, period }: Auditing,
): Promise<Found | undefined> {
  const [history, newest] = await Promise.all([
    tickets.history(number),
    reads.readsBefore(number, readsSearched),
  ]);
  const seen = await viewTicket(history, { officer, now }, registry);
  if (seen === undefined) return undefined;
  const request = requestAskedAt(seen.history, asked);
  if (request === undefined || request.askedAt < period.first || request.askedAt > period.last)
    return undefined;
  return {
    number,
    request,
    asker: { officer: request.asker, institution: request.institution },
    decision: decisionOn(seen.history, request),
    looked: wasLookedAt(request, newest),
  };
}

/** Whether what was asked for was opened: the identity by whom it was granted to, or else the request by a custodian. */
function wasLookedAt(
  { state, asker, askedAt, settledAt = askedAt }: IdentityRequest,
  newest: readonly TicketRead[],
): boolean | undefined {
  const isLook =
    state === 'granted'
      ? ({ at, opened, by }: TicketRead) => opened === 'identity' && by.officer === asker && at >= settledAt
      : ({ at, opened }: TicketRead) =>
          opened === 'identity-request' && at >= askedAt && (state === 'requested' || at <= settledAt);
  if (newest.some(isLook)) return true;
  const [oldest] = newest;
  const reachesBack = oldest === undefined || oldest.count === 1 || oldest.at < askedAt;
  return reachesBack ? false : undefined;
}

/** The custodian who granted or refused it. */
function decisionOn({ events }: TicketHistory, { version, state }: IdentityRequest): Placed | undefined {
  if (state !== 'granted' && state !== 'refused') return undefined;
  const { officer, institution } = events.find((event) => event.version === version)?.by ?? {};
  return officer === undefined || institution === undefined ? undefined : { officer, institution };
}

type RequestLine = Pick<OpenRequest, 'number' | 'asked'>;

const waiting = 'waiting';
const monthOf = (at: Instant): string => at.slice(0, 'YYYY-MM'.length);

/** The months (UTC) that a period touches, the newest first. */
const monthsOf = ({ days }: AuditPeriod): readonly string[] => [
  ...new Set(days.toReversed().map((day) => day.slice(0, 'YYYY-MM'.length))),
];

function placeIn(place = waiting) {
  const [stage, at, number = '', asked] = place.split(' ');
  return {
    stage,
    at: at === undefined ? undefined : instantOf(Date.parse(at)),
    number,
    asked: Number(asked),
  };
}

/** Requests of the period from a place on: those that wait by when they are due, then the settled ones, the newest first. */
async function requestsFrom(
  requests: IdentityRequests,
  period: AuditPeriod,
  limit: number,
  place: string | undefined,
): Promise<Stretch<RequestLine>> {
  const { stage, at, ...begun } = placeIn(place);
  if (stage !== waiting) return settledFrom(requests, period, limit, at && { ...begun, askedAt: at });
  const open = await waitingFrom(requests, period, limit, at && { ...begun, dueBy: at });
  if (open.length >= limit) return { lines: open, isLast: false };
  const settled = await settledFrom(requests, period, limit - open.length);
  return { lines: [...open, ...settled.lines], isLast: settled.isLast };
}

async function waitingFrom(
  requests: IdentityRequests,
  { first, last }: AuditPeriod,
  limit: number,
  after: OpenRequest | undefined,
): Promise<Stretch<RequestLine>['lines']> {
  const lines: Stretch<RequestLine>['lines'][number][] = [];
  for (let place = after, isLast = false; !isLast && lines.length < limit;) {
    const page = await requests.open(limit - lines.length, place);
    isLast = page.length < limit - lines.length;
    place = page.at(-1) ?? place;
    for (const line of page)
      if (line.askedAt === undefined || (line.askedAt >= first && line.askedAt <= last))
        lines.push({ place: [waiting, line.dueBy, line.number, line.asked].join(' '), line });
  }
  return lines;
}

async function settledFrom(
  requests: IdentityRequests,
  period: AuditPeriod,
  limit: number,
  before: SettledRequest = { askedAt: period.last, number: '~', asked: 0 },
): Promise<Stretch<RequestLine>> {
  const lines: Stretch<RequestLine>['lines'][number][] = [];
  for (const month of monthsOf(period).filter((one) => one <= monthOf(before.askedAt))) {
    const page = await requests.settledOf(month, limit - lines.length, before);
    for (const line of page)
      if (line.askedAt >= period.first)
        lines.push({ place: ['settled', line.askedAt, line.number, line.asked].join(' '), line });
    if (lines.length >= limit) return { lines, isLast: false };
  }
  return { lines, isLast: true };
}
