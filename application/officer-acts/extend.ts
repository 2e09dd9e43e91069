import { extendRoute } from '../../contracts/http/officer-acts/extend.ts';
import { extend } from '../../domain/tickets/handling/extend.ts';
import type { BodyOf, OfficerAct } from './officer-act.ts';

export const extending: OfficerAct<BodyOf<typeof extendRoute>> = {
  route: extendRoute,
  act: () => 'extend',
  writes: ({ message }) => ({ message }),
  decide({ body, history, deed, rules }) {
    const extension = { amount: body.workingDays, unit: 'working-days' } as const;
    return extend(history, { extension, ...deed }, rules);
  },
};
