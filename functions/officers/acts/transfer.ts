import {
  decideTransferRoute,
  escalateRoute,
  transferRoute,
} from '../../../contracts/http/officer-acts/transfer.ts';
import { escalateByHead } from '../../../domain/escalation/escalate-by-head.ts';
import type { Category } from '../../../domain/institutions/registry.ts';
import { keepTransfer, undoTransfer } from '../../../domain/transfers/decide-objection.ts';
import { transferHere } from '../../../domain/transfers/object.ts';
import { transfer } from '../../../domain/transfers/transfer.ts';
import { CorruptItem, type TicketHistory } from '../../../domain/tickets/ticket-store.ts';
import { knownInstitution } from './known.ts';
import type { BodyOf, OfficerAct, RegistryForActs } from './officer-act.ts';

async function categoryOf({ ticket }: TicketHistory, registry: RegistryForActs): Promise<Category> {
  const category = await registry.category(ticket.category);
  if (category === undefined) throw new CorruptItem('The registry lacks the category of a ticket.');
  return category;
}

export const transferring: OfficerAct<BodyOf<typeof transferRoute>> = {
  route: transferRoute,
  act: () => 'transfer',
  writes: ({ reason }) => ({ reason }),
  async decide({ body, history, deed, rules, context: { office }, registry }) {
    const [to, category] = await Promise.all([
      knownInstitution(registry, body.to, 'to'),
      categoryOf(history, registry),
    ]);
    return transfer(history, { to, office, category, ...deed }, rules);
  },
};

export const decidingTransfer: OfficerAct<BodyOf<typeof decideTransferRoute>> = {
  route: decideTransferRoute,
  act: ({ decision }) => (decision === 'keep' ? 'keep-transfer' : 'undo-transfer'),
  writes: ({ reason }) => ({ reason }),
  async decide({ body, history, deed, rules, context: { lineage: receiver, office }, registry }) {
    const gaveIt = transferHere(history)?.before?.holder ?? history.ticket.holder;
    const giver = await knownInstitution(registry, gaveIt, 'decision');
    const decision = { receiver, giver, office, ...deed };
    if (body.decision === 'keep') return keepTransfer(history, decision, rules);
    const [to, category] = await Promise.all([
      body.to === undefined ? giver : knownInstitution(registry, body.to, 'to'),
      categoryOf(history, registry),
    ]);
    return undoTransfer(history, { to, category, ...decision }, rules);
  },
};

export const escalating: OfficerAct<BodyOf<typeof escalateRoute>> = {
  route: escalateRoute,
  act: () => 'escalate',
  writes: ({ reason }) => ({ reason }),
  decide: ({ history, deed, rules, context }) => escalateByHead(history, { context, ...deed }, rules),
};
