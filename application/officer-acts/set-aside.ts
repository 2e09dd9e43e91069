import { referRoute, setAsideRoute } from '../../contracts/http/officer-acts/set-aside.ts';
import { refer } from '../../domain/tickets/handling/refer.ts';
import { setAside } from '../../domain/tickets/handling/set-aside.ts';
import type { BodyOf, OfficerAct } from './officer-act.ts';

export const settingAside: OfficerAct<BodyOf<typeof setAsideRoute>> = {
  route: setAsideRoute,
  act: () => 'set-aside',
  writes: ({ reason }) => ({ reason }),
  async decide({ body: { because, ticket }, history, deed, rules, context, otherTicket }) {
    const answered = ticket === undefined ? undefined : await otherTicket(ticket);
    return setAside(history, { because, answeredIn: answered?.ticket, context, ...deed }, rules);
  },
};

export const referring: OfficerAct<BodyOf<typeof referRoute>> = {
  route: referRoute,
  act: () => 'refer',
  writes: ({ body, reason }) => ({ body, reason }),
  decide: ({ history, deed, rules, context }) => refer(history, { context, ...deed }, rules),
};
