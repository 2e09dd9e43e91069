import { respondRoute } from '../../contracts/http/officer-acts/respond.ts';
import { respond } from '../../domain/tickets/handling/respond.ts';
import type { BodyOf, OfficerAct } from './officer-act.ts';

export const responding: OfficerAct<BodyOf<typeof respondRoute>> = {
  route: respondRoute,
  act: () => 'respond',
  writes: ({ reason, remedy }) => ({ reason, ...(remedy !== undefined && { remedy }) }),
  decide({ body: { finding, promisedFor }, history, deed, rules, context }) {
    const promise = promisedFor === undefined ? {} : { promisedFor };
    return respond(history, { finding, ...promise, context, ...deed }, rules);
  },
};
