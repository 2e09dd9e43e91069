import { acknowledgeRoute, startRoute } from '../../contracts/http/officer-acts/acknowledge.ts';
import { acknowledge } from '../../domain/tickets/handling/acknowledge.ts';
import { start } from '../../domain/tickets/handling/start.ts';
import type { BodyOf, OfficerAct } from './officer-act.ts';

export const acknowledging: OfficerAct<BodyOf<typeof acknowledgeRoute>> = {
  route: acknowledgeRoute,
  act: () => 'acknowledge',
  decide: ({ history, deed, rules }) => acknowledge(history, deed, rules),
};

export const starting: OfficerAct<BodyOf<typeof startRoute>> = {
  route: startRoute,
  act: () => 'start',
  decide: ({ history, deed, rules }) => start(history, deed, rules),
};
