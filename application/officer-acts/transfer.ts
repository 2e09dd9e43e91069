import {
  decideTransferRoute,
  escalateRoute,
  transferRoute,
} from '../../contracts/http/officer-acts/transfer.ts';
import { escalateByHead } from '../../domain/escalation/escalate-by-head.ts';
import { keepTransfer, undoTransfer } from '../../domain/transfers/decide-objection.ts';
import { transferHere } from '../../domain/transfers/object.ts';
import { transfer } from '../../domain/transfers/transfer.ts';
import { categoryOfTicket } from '../tickets/category-of-ticket.ts';
import { knownInstitution } from './known.ts';
import type { BodyOf, OfficerAct } from './officer-act.ts';

export const transferring: OfficerAct<BodyOf<typeof transferRoute>> = {
  route: transferRoute,
  act: () => 'transfer',
  writes: ({ reason }) => ({ reason }),
  async decide({ body, history, deed, rules, context: { office }, registry, headsClearedAt }) {
    const [to, category] = await Promise.all([
      knownInstitution(registry, body.to, 'to'),
      categoryOfTicket(history.ticket, registry),
    ]);
    const clearedHeads = await headsClearedAt(history.ticket, to);
    return transfer(history, { to, office, category, clearedHeads, ...deed }, rules);
  },
};

export const decidingTransfer: OfficerAct<BodyOf<typeof decideTransferRoute>> = {
  route: decideTransferRoute,
  act: ({ decision }) => (decision === 'keep' ? 'keep-transfer' : 'undo-transfer'),
  writes: ({ reason }) => ({ reason }),
  async decide({
    body,
    history,
    deed,
    rules,
    context: { lineage: receiver, office },
    registry,
    headsClearedAt,
  }) {
    const gaveIt = transferHere(history)?.before?.holder ?? history.ticket.holder;
    const giver = await knownInstitution(registry, gaveIt, 'decision');
    const decision = { receiver, giver, office, ...deed };
    if (body.decision === 'keep') return keepTransfer(history, decision, rules);
    const [to, category] = await Promise.all([
      body.to === undefined ? giver : knownInstitution(registry, body.to, 'to'),
      categoryOfTicket(history.ticket, registry),
    ]);
    const clearedHeads = await headsClearedAt(history.ticket, to);
    return undoTransfer(history, { to, category, clearedHeads, ...decision }, rules);
  },
};

export const escalating: OfficerAct<BodyOf<typeof escalateRoute>> = {
  route: escalateRoute,
  act: () => 'escalate',
  writes: ({ reason }) => ({ reason }),
  decide: ({ history, deed, rules, context }) => escalateByHead(history, { context, ...deed }, rules),
};
