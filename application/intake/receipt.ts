import type { Instant } from '../../domain/foundation/time/instant.ts';
import { localDateAt } from '../../domain/foundation/time/local-day.ts';
import { escalationTarget } from '../../domain/ticketing/routing/escalation-target.ts';
import type { Category, Registry } from '../../domain/institutions/registry/registry.ts';
import type { Language } from '../../domain/foundation/vocabulary/language.ts';
import { notifiedBy } from '../../domain/ticketing/tickets/notified.ts';
import type { TicketEvent } from '../../domain/ticketing/tickets/event.ts';
import { CorruptItem } from '../../domain/ticketing/tickets/ticket-store.ts';
import type { Ticket } from '../../domain/ticketing/tickets/ticket.ts';
import type { NoticeChannel } from '../../domain/foundation/vocabulary/notice-channels.ts';
import { named, type NamedInstitution } from '../institutions-by-id.ts';
import { officeOf } from '../tickets/office-of.ts';
import { elsewhereReason, nextAfterReceipt } from './next-after-receipt.ts';

export interface TicketReceipt {
  readonly number: string;
  /** Here and in the first notice only: it is stored nowhere. */
  readonly secret: string;
  readonly submittedAt: Instant;
  /** Who received it. */
  readonly institution: NamedInstitution;
  /** By what its citizen is told what happens. */
  readonly noticesBy: readonly NoticeChannel[];
  /** The last second of the time to respond. Absent: the kind needs no response. */
  readonly respondBy?: Instant;
  /** Local date, `YYYY-MM-DD`. */
  readonly respondByDate?: string;
  /** Whether it is counted with others of the same incident; absent: its citizen did not say so. */
  readonly sameIncident?: boolean;
  /** What happens next, in sentences. */
  readonly next: readonly string[];
  /** To call when waiting would be dangerous. */
  readonly emergencyNumbers: Category['emergencyNumbers'];
}

interface Sent {
  readonly ticket: Ticket;
  /** The event of its submission. */
  readonly event: TicketEvent<'submit'>;
  readonly secret: string;
  /** It was sent with a phone to which no SMS go. */
  readonly withoutSms?: boolean;
}

/** Whether a "me too" is counted; undefined: nobody said so. */
const isCounted = ({ facts: { sameAs, sameAsGone } }: TicketEvent<'submit'>): boolean | undefined =>
  sameAs !== undefined ? true : sameAsGone ? false : undefined;

/**
 * The receipt of a ticket. It is made from what never changes of it: a repeat of the submission, however
 * late, gets the same one.
 */
export async function receiptOf(
  { ticket, event, secret, withoutSms = false }: Sent,
  registry: Pick<Registry, 'lineage' | 'category' | 'calendar' | 'institution'>,
  language: Language,
): Promise<TicketReceipt> {
  const { holder, respondBy } = event.after;
  const { kind } = event.subject;
  const [lineage, category, office, { timeZone }] = await Promise.all([
    registry.lineage(holder),
    registry.category(ticket.category),
    officeOf(ticket, registry),
    registry.calendar(),
  ]);
  if (lineage === undefined) throw new CorruptItem(`The registry has no institution ${holder}.`);
  const { institution } = lineage;
  const counted = isCounted(event);
  const asSent: Ticket = { ...ticket, holder, heldBefore: [] };
  return {
    number: ticket.number,
    secret,
    submittedAt: ticket.submittedAt,
    institution: named(institution),
    noticesBy: notifiedBy(event),
    ...(respondBy !== undefined && { respondBy, respondByDate: localDateAt(respondBy, timeZone) }),
    ...(counted !== undefined && { sameIncident: counted }),
    next: nextAfterReceipt({
      sameIncident: counted,
      noticesBy: notifiedBy(event),
      withoutSms,
      elsewhere: elsewhereReason(ticket, event, category),
      escalates: escalationTarget(asSent, lineage, event.at, office) !== undefined,
      facts: { kind, timeZone, language, institution, date: respondBy },
    }),
    emergencyNumbers: category?.emergencyNumbers ?? [],
  };
}
