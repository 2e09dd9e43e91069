import type { DigestLine } from '../../domain/messaging/notices/notice.ts';
import type { PresentOfficer } from '../../domain/institutions/officers/present-officer.ts';
import { isStillAsked } from '../../domain/ticketing/clock/reminders.ts';
import type { TicketEvent } from '../../domain/ticketing/tickets/event.ts';
import type { TicketHistory } from '../../domain/ticketing/tickets/ticket-store.ts';
import type { Instant } from '../../domain/foundation/time/instant.ts';
import { omit } from '../../domain/foundation/vocabulary/omit.ts';
import type { Container } from '../container.ts';
import { dutiesNeededFor, isHandedUp } from '../../domain/messaging/notices/handed-up.ts';
import { handUpLine, type HandedUp, whoHasNow } from './hand-up.ts';
import { mayBeTold } from './may-be-told.ts';

/** So many tickets of a digest are read at once. */
const atOnce = 25;

type Ports = Pick<Container, 'registry' | 'outbox'> & {
  readonly tickets: Pick<Container['tickets'], 'history'>;
};

/** Those lines of a ticket that tell of something that happened, or remind of what is still to be done. */
async function toldStill(
  { registry }: Pick<Ports, 'registry'>,
  ofTicket: readonly DigestLine[],
  history: TicketHistory | undefined,
): Promise<readonly DigestLine[]> {
  if (history === undefined || ofTicket.every(({ reminds }) => reminds === undefined)) return ofTicket;
  const { ticket } = history;
  const [policy, calendar] = await Promise.all([registry.policy(ticket.policyVersion), registry.calendar()]);
  return ofTicket.filter(
    ({ reminds, at }) => reminds === undefined || isStillAsked(reminds, ticket, { policy, calendar }, at),
  );
}

/** The event that a line tells of; of a reminder the newest one before it. */
const eventToldBy = ({ events }: TicketHistory, line: DigestLine): TicketEvent | undefined =>
  events.find(({ version }) => version === line.version);

/** Whether a ticket is closed, and not by what a line tells: nobody has a duty in it any more. */
const wasClosedSince = (history: TicketHistory, line: DigestLine): boolean => {
  const told = eventToldBy(history, line);
  return history.ticket.status === 'closed' && told !== undefined && told.after.status !== 'closed';
};

/** Whether a ticket is where it was when a line was written: of a sensitive one its history alone says where that was. */
function isWhereItWas(history: TicketHistory, line: DigestLine): boolean {
  const holder = eventToldBy(history, line)?.after.holder ?? line.institution;
  return holder === undefined || holder === history.ticket.holder;
}

/**
 * The lines of a digest whose tickets are shown to its reader now, and for whose sake the reader still has the duty, and what of the
 * others goes to somebody else. One read a ticket, however many lines.
 */
export async function digestLinesShown(
  { registry, outbox, tickets }: Ports,
  lines: readonly DigestLine[],
  officer: PresentOfficer | undefined,
  now: Instant,
): Promise<{ readonly shown: readonly DigestLine[]; readonly handedUp: HandedUp }> {
  const shown = new Map<DigestLine, DigestLine>();
  const handedUp: HandedUp[] = [];
  const byTicket = [...Map.groupBy(lines, ({ number }) => number)];
  for (let place = 0; place < byTicket.length; place += atOnce) {
    await Promise.all(
      byTicket.slice(place, place + atOnce).map(async ([number, ofTicket]) => {
        const history = await tickets.history(number);
        const isSensitive = history?.ticket.sensitive === true;
        if (!(await mayBeTold(history, { officer, now }, registry))) {
          handedUp.push(...(await handUpAll(ofTicket, history)));
          return;
        }
        for (const line of await toldStill({ registry }, ofTicket, history)) {
          if (await isTheirs(line, history)) shown.set(line, isSensitive ? omit(line, 'institution') : line);
          else if (history && !wasClosedSince(history, line))
            handedUp.push(await handUpLine(line, history, { registry, outbox }, now));
        }
      }),
    );
  }
  return {
    shown: lines.flatMap((line) => shown.get(line) ?? []),
    handedUp: {
      notices: handedUp.flatMap(({ notices }) => notices),
      lines: handedUp.flatMap((each) => each.lines),
    },
  };

  async function isTheirs(line: DigestLine, history: TicketHistory | undefined): Promise<boolean> {
    const duties = dutiesNeededFor(line);
    if (history === undefined || officer === undefined || duties.length === 0) return true;
    if (wasClosedSince(history, line)) return false;
    // Whoever has a duty where it went was told as it came; who had it here hears what happened here.
    if (!isWhereItWas(history, line)) return true;
    const having = await whoHasNow(duties, history, registry, now);
    // Where nobody has it up to the top, whoever was to be told is, rather than nobody; oversight, where there is no head above.
    return having.includes(officer.id) || (having.length === 0 && duties.some(isHandedUp));
  }

  function handUpAll(
    ofTicket: readonly DigestLine[],
    history: TicketHistory | undefined,
  ): Promise<readonly HandedUp[]> {
    return Promise.all(ofTicket.map((line) => handUpLine(line, history, { registry, outbox }, now)));
  }
}
