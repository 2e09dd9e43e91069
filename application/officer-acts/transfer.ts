import { giverOf } from '../../domain/casework/acts/citizen/citizen-act-context.ts';
import type { TransferTarget } from '../../domain/casework/acts/transfers/transfer.ts';
import type { Lineage } from '../../domain/institutions/registry/institution.ts';
import { categoryOfTicket } from '../tickets/category-of-ticket.ts';
import type { OfficerActAsked } from './officer-act.ts';
import { requireInstitution } from './require-known.ts';

/** Finds who gave the ticket away, as the registry has it now. */
export const giverNow = ({ history, registry }: OfficerActAsked): Promise<Lineage> =>
  requireInstitution(registry, giverOf(history), 'decision');

/** Finds where a ticket goes: an institution by its id, or one that was found before. */
export async function chosenTarget(
  { history, registry, headsClearedAt }: OfficerActAsked,
  said: { readonly to: string | Lineage },
): Promise<Omit<TransferTarget, 'office'>> {
  const [to, category] = await Promise.all([
    typeof said.to === 'string' ? requireInstitution(registry, said.to, 'to') : said.to,
    categoryOfTicket(history.ticket, registry),
  ]);
  return { to, category, clearedHeads: await headsClearedAt(history.ticket, to) };
}
