import type * as z from 'zod';
import type { receipt } from '../../contracts/http/submit-ticket.ts';
import { escalationTarget } from '../../domain/escalation/target.ts';
import type { Registry } from '../../domain/institutions/registry.ts';
import type { Language } from '../../domain/language.ts';
import type { TicketEvent } from '../../domain/tickets/event.ts';
import { CorruptItem } from '../../domain/tickets/ticket-store.ts';
import type { Ticket } from '../../domain/tickets/ticket.ts';
import { localDateAt } from '../../domain/deadlines/local-day.ts';
import { officeOf } from '../tickets/office-of.ts';
import { named } from '../tickets/institutions-by-id.ts';
import { elsewhereReason, nextAfterReceipt } from './next-after-receipt.ts';

interface Sent {
  readonly ticket: Ticket;
  /** The event of its submission. */
  readonly event: TicketEvent;
  readonly secret: string;
}

/**
 * The receipt of a ticket. It is made from what never changes of it: a repeat of the submission, however
 * late, gets the same one.
 */
export async function receiptOf(
  { ticket, event, secret }: Sent,
  registry: Pick<Registry, 'lineage' | 'category' | 'calendar' | 'institution'>,
  language: Language,
): Promise<z.input<typeof receipt>> {
  const { holder, respondBy, kind } = event.after;
  const [lineage, category, office, { timeZone }] = await Promise.all([
    registry.lineage(holder),
    registry.category(ticket.category),
    officeOf(ticket, registry),
    registry.calendar(),
  ]);
  if (lineage === undefined) throw new CorruptItem(`The registry has no institution ${holder}.`);
  const { institution } = lineage;
  const asSent: Ticket = { ...ticket, holder, heldBefore: [] };
  return {
    number: ticket.number,
    secret,
    submittedAt: ticket.submittedAt,
    institution: named(institution),
    ...(respondBy !== undefined && { respondBy, respondByDate: localDateAt(respondBy, timeZone) }),
    next: nextAfterReceipt({
      ticket: event.telling,
      elsewhere: elsewhereReason(ticket, event, category),
      escalates: escalationTarget(asSent, lineage, event.at, office) !== undefined,
      facts: { kind, timeZone, language, institution, date: respondBy },
    }),
    emergencyNumbers: [...(category?.emergencyNumbers ?? [])],
  };
}
