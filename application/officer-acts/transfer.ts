import type { Change } from '../../domain/ticketing/tickets/event.ts';
import { giverOf } from '../../domain/casework/acts/citizen/citizen-act-context.ts';
import { keepTransfer, undoTransfer } from '../../domain/casework/acts/transfers/decide-objection.ts';
import { transfer } from '../../domain/casework/acts/transfers/transfer.ts';
import { categoryOfTicket } from '../tickets/category-of-ticket.ts';
import { requireInstitution } from './require-known.ts';
import type { ActToDecide } from './officer-act.ts';

export async function decideTransfer({
  details,
  history,
  input,
  rules,
  context: { lineage: from, office },
  registry,
  headsClearedAt,
}: ActToDecide<'transfer'>): Promise<Change> {
  const [to, category] = await Promise.all([
    requireInstitution(registry, details.to, 'to'),
    categoryOfTicket(history.ticket, registry),
  ]);
  const clearedHeads = await headsClearedAt(history.ticket, to);
  return transfer(history, { to, from, office, category, clearedHeads, ...input }, rules);
}

/** Decides on a citizen's objection to a transfer. */
export async function decideObjection({
  details,
  history,
  input,
  rules,
  context: { lineage: receiver, office },
  registry,
  headsClearedAt,
}: ActToDecide<'decide-transfer'>): Promise<Change> {
  const giver = await requireInstitution(registry, giverOf(history), 'decision');
  const decision = { receiver, giver, office, ...input };
  if (details.decision === 'keep') return keepTransfer(history, decision, rules);
  const [to, category] = await Promise.all([
    details.to === undefined ? giver : requireInstitution(registry, details.to, 'to'),
    categoryOfTicket(history.ticket, registry),
  ]);
  const clearedHeads = await headsClearedAt(history.ticket, to);
  return undoTransfer(history, { to, category, clearedHeads, ...decision }, rules);
}
