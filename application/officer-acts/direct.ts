import { directRoute } from '../../contracts/http/officer-acts/direct.ts';
import { closingTimeOn } from '../../domain/deadlines/closing-time.ts';
import { direct } from '../../domain/tickets/handling/direct.ts';
import { knownInstitution } from './known.ts';
import type { BodyOf, OfficerAct } from './officer-act.ts';

export const directing: OfficerAct<BodyOf<typeof directRoute>> = {
  route: directRoute,
  act: () => 'direct',
  writes: ({ message }) => ({ message }),
  async decide({ body, history, deed, rules, registry }) {
    const { institution } = body;
    if (institution !== undefined) await knownInstitution(registry, institution, 'institution');
    const dueBy = closingTimeOn(body.dueBy, rules.calendar);
    return direct(history, { dueBy, ...(institution !== undefined && { institution }), ...deed }, rules);
  },
};
