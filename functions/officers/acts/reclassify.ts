import {
  changeUrgencyRoute,
  nameOfficerRoute,
  reclassifyRoute,
} from '../../../contracts/http/officer-acts/reclassify.ts';
import { nameOfficer } from '../../../domain/tickets/classification/name-officer.ts';
import { reclassify } from '../../../domain/tickets/classification/reclassify.ts';
import { lowerUrgency, raiseUrgency } from '../../../domain/tickets/classification/urgency.ts';
import { categoryOfTicket } from '../category-of-ticket.ts';
import { knownCategory, knownOfficer } from './known.ts';
import type { BodyOf, OfficerAct } from './officer-act.ts';

export const reclassifying: OfficerAct<BodyOf<typeof reclassifyRoute>> = {
  route: reclassifyRoute,
  act: () => 'reclassify',
  writes: ({ reason }) => ({ reason }),
  async decide({ body, history, deed, rules, registry }) {
    const { ticket } = history;
    const [categoryBefore, category] = await Promise.all([
      categoryOfTicket(ticket, registry),
      knownCategory(registry, body.category ?? ticket.category),
    ]);
    const kind = body.kind ?? ticket.kind;
    return reclassify(history, { kind, category, categoryBefore, ...deed }, rules);
  },
};

const urgencies = {
  raise: { act: 'raise-urgency', decide: raiseUrgency },
  lower: { act: 'lower-urgency', decide: lowerUrgency },
} as const;

export const changingUrgency: OfficerAct<BodyOf<typeof changeUrgencyRoute>> = {
  route: changeUrgencyRoute,
  act: ({ urgency }) => urgencies[urgency].act,
  writes: ({ reason }) => ({ reason }),
  decide: ({ body, history, deed, rules }) => urgencies[body.urgency].decide(history, deed, rules),
};

export const namingOfficer: OfficerAct<BodyOf<typeof nameOfficerRoute>> = {
  route: nameOfficerRoute,
  act: () => 'name-officer',
  async decide({ body, history, deed, rules, context, registry }) {
    const named = body.officer === null ? undefined : await knownOfficer(registry, body.officer);
    return nameOfficer(history, { ...(named && { officer: named.id }), context, ...deed }, rules);
  },
};
