import type { Mentioning } from '../../domain/casework/acts/handling/mentions.ts';
import type { PresentOfficer } from '../../domain/institutions/officers/present-officer.ts';
import { isAllowed } from '../../domain/institutions/officers/permissions.ts';
import type { Registry } from '../../domain/institutions/registry/registry.ts';
import type { TicketHistory } from '../../domain/ticketing/tickets/ticket-store.ts';
import type { Instant } from '../../domain/foundation/time/instant.ts';
import { readerOf } from '../access/reader-of.ts';
import { viewTicket } from '../access/view-ticket.ts';
import { RequestRefused } from '../request-refused.ts';
import type { OfficerActAsked } from './officer-act.ts';

/** Whom an officer calls on in what is written. */
export type MentionsSaid = Pick<Mentioning, 'mentions'>;

/** Whether an officer may open the ticket and read all of it, so that they may be called on in what officers write there. */
export async function canBeMentioned(
  history: TicketHistory,
  officer: PresentOfficer,
  now: Instant,
  registry: Pick<Registry, 'lineage'>,
): Promise<boolean> {
  if (!isAllowed(officer.roles, 'tickets:open')) return false;
  return (await viewTicket(history, { officer, now }, registry))?.sight.sees === 'all';
}

/**
 * Finds those who are called on. Throws the problem `not-to-be-mentioned`, the same for whoever may not read the ticket and for who is
 * not there.
 */
export async function requireMentioned(
  { history, input: { at }, registry }: Pick<OfficerActAsked, 'history' | 'input' | 'registry'>,
  { mentions = [] }: MentionsSaid,
): Promise<Mentioning> {
  if (mentions.length === 0) return {};
  const able = await Promise.all(
    mentions.map(async (id) => {
      const officer = await readerOf(registry, id, at);
      return officer !== undefined && (await canBeMentioned(history, officer, at, registry));
    }),
  );
  const place = able.indexOf(false);
  if (place >= 0)
    throw new RequestRefused({
      code: 'not-to-be-mentioned',
      fields: [{ path: ['mentions', place], code: 'unknown' }],
    });
  return { mentions };
}
