import { assignRoute, assignToSelfRoute } from '../../../contracts/http/officer-acts/assign.ts';
import { assign, assignToSelf } from '../../../domain/tickets/handling/assign.ts';
import { knownInstitution, knownOfficer } from './known.ts';
import type { BodyOf, OfficerAct } from './officer-act.ts';

export const assigning: OfficerAct<BodyOf<typeof assignRoute>> = {
  route: assignRoute,
  act: () => 'assign',
  async decide({ body, history, deed, context, registry }) {
    const officer = body.officer === undefined ? undefined : await knownOfficer(registry, body.officer);
    const unit = body.unit === undefined ? undefined : await knownInstitution(registry, body.unit, 'unit');
    const to = { ...(officer && { officer }), ...(unit && { unit }), holder: context.lineage };
    return assign(history, { to, ...deed });
  },
};

export const assigningToSelf: OfficerAct<BodyOf<typeof assignToSelfRoute>> = {
  route: assignToSelfRoute,
  act: () => 'assign-to-self',
  decide({ history, deed, context, officer: { id, institution, name, roles, trained } }) {
    const officer = { v: 1, id, institution, name, roles, trained, active: true } as const;
    return assignToSelf(history, { officer, holder: context.lineage, ...deed });
  },
};
