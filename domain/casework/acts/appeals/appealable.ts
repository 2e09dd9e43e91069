import type { Instant } from '../../../foundation/time/instant.ts';
import { targetAbove } from '../../../ticketing/routing/escalation-target.ts';
import type { Institution, Lineage } from '../../../institutions/registry/institution.ts';
import { isStaffed } from '../../../institutions/registry/levels.ts';
import { answerers, hasClimbed } from '../../../ticketing/tickets/history.ts';
import type { TicketHistory } from '../../../ticketing/tickets/ticket-store.ts';

/** The registry as it is when an appeal is decided on. */
export interface AppealContext {
  /** The holder with everything above it. */
  readonly lineage: Lineage;
  /** The office whose head the ticket is about; undefined where it is about none. */
  readonly office: Institution | undefined;
}

/**
 * Where an appeal goes: to the nearest level above that can take it. A ticket that came first to the last
 * level is reviewed there once, by another officer. Undefined: the answer is final.
 * `answering`: who is about to answer it, besides those who did. Source: docs/rules.md, Appeal.
 */
export function appealTarget(
  history: TicketHistory,
  { lineage, office }: AppealContext,
  at: Instant,
  answering?: string,
): Institution | undefined {
  const { ticket } = history;
  const answeredBy = [...answerers(history), ...(answering === undefined ? [] : [answering])];
  const above = targetAbove(ticket, { lineage, office, answeredBy }, at);
  if (above !== undefined || hasClimbed(history)) return above;
  return isStaffed(lineage.institution, new Set(answeredBy).size) ? lineage.institution : undefined;
}

/** Whether the answer that is about to be given leaves an appeal. */
export const appealable = (
  history: TicketHistory,
  context: AppealContext,
  at: Instant,
  answering: string | undefined,
): boolean => appealTarget(history, context, at, answering) !== undefined;
