import type { DigestLine } from '../../domain/messaging/notices/notice.ts';
import type { PresentOfficer } from '../../domain/institutions/officers/present-officer.ts';
import { isStillAsked } from '../../domain/ticketing/clock/reminders.ts';
import type { TicketHistory } from '../../domain/ticketing/tickets/ticket-store.ts';
import type { Instant } from '../../domain/foundation/time/instant.ts';
import { omit } from '../../domain/foundation/vocabulary/omit.ts';
import type { Container } from '../container.ts';
import { handUpLine, type HandedUp } from './hand-up.ts';
import { mayBeTold } from './may-be-told.ts';

/** So many tickets of a digest are read at once. */
const atOnce = 25;

type Ports = Pick<Container, 'registry'> & { readonly tickets: Pick<Container['tickets'], 'history'> };

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

/** The lines of a digest whose tickets are shown to its reader now, and what of the others goes to somebody else. */
export async function digestLinesShown(
  { registry, tickets }: Ports,
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
        if (await mayBeTold(history, { officer, now }, registry))
          for (const line of await toldStill({ registry }, ofTicket, history))
            shown.set(line, isSensitive ? omit(line, 'institution') : line);
        else handedUp.push(...(await handUpAll(ofTicket, history)));
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

  function handUpAll(
    ofTicket: readonly DigestLine[],
    history: TicketHistory | undefined,
  ): Promise<readonly HandedUp[]> {
    return Promise.all(ofTicket.map((line) => handUpLine(line, history, registry, now)));
  }
}
