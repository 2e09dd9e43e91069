import {
  decideTransferRoute,
  escalateRoute,
  transferRoute,
} from '../../../contracts/http/officer-acts/transfer.ts';
import { escalateByHead } from '../../../domain/escalation/escalate-by-head.ts';
import { lastOf } from '../../../domain/tickets/history.ts';
import { keepTransfer, undoTransfer } from '../../../domain/transfers/decide-objection.ts';
import { transferHere } from '../../../domain/transfers/object.ts';
import { transfer } from '../../../domain/transfers/transfer.ts';
import { knownInstitution } from './known.ts';
import type { BodyOf, OfficerAct } from './officer-act.ts';

export const transferring: OfficerAct<BodyOf<typeof transferRoute>> = {
  route: transferRoute,
  act: () => 'transfer',
  writes: ({ reason }) => ({ reason }),
  async decide({ body, history, deed, rules, context: { office }, registry }) {
    const to = await knownInstitution(registry, body.to, 'to');
    return transfer(history, { to, office, ...deed }, rules);
  },
};

export const decidingTransfer: OfficerAct<BodyOf<typeof decideTransferRoute>> = {
  route: decideTransferRoute,
  act: ({ decision }) => (decision === 'keep' ? 'keep-transfer' : 'undo-transfer'),
  writes: ({ reason }) => ({ reason }),
  async decide({ body, history, deed, rules, context: { office }, registry }) {
    const { holder } = history.ticket;
    const asked = lastOf(history, 'object')?.facts?.institution ?? holder;
    const decider = await knownInstitution(registry, asked, 'decision');
    if (body.decision === 'keep') return keepTransfer(history, { decider, ...deed }, rules);
    const giver = transferHere(history)?.before?.holder ?? holder;
    const to = await knownInstitution(registry, body.to ?? giver, 'to');
    return undoTransfer(history, { to, office, decider, ...deed }, rules);
  },
};

export const escalating: OfficerAct<BodyOf<typeof escalateRoute>> = {
  route: escalateRoute,
  act: () => 'escalate',
  writes: ({ reason }) => ({ reason }),
  decide: ({ history, deed, rules, context }) => escalateByHead(history, { context, ...deed }, rules),
};
