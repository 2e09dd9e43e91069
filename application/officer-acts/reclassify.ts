import {
  changeUrgencyRoute,
  nameOfficerRoute,
  reclassifyRoute,
} from '../../contracts/http/officer-acts/reclassify.ts';
import type { Instant } from '../../domain/deadlines/instant.ts';
import { findReceiver } from '../../domain/institutions/find-receiver.ts';
import { nameOfficer } from '../../domain/tickets/classification/name-officer.ts';
import { reclassify } from '../../domain/tickets/classification/reclassify.ts';
import { lowerUrgency, raiseUrgency } from '../../domain/tickets/classification/urgency.ts';
import type { Ticket } from '../../domain/tickets/ticket.ts';
import { categoryOfTicket } from '../tickets/category-of-ticket.ts';
import { knownCategory, knownOfficer } from './known.ts';
import type { BodyOf, OfficerAct, RegistryForActs } from './officer-act.ts';

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
    const who = named && { officer: named.id };
    const receiver = await receiverNow(history.ticket, named?.id, registry, deed.at);
    return nameOfficer(history, { ...who, context, receiver, ...deed }, rules);
  },
};

/** Who would receive the ticket if it were sent now about that officer, or about none. */
async function receiverNow(
  ticket: Ticket,
  aboutOfficer: string | undefined,
  registry: RegistryForActs,
  at: Instant,
): Promise<string | undefined> {
  const { sentTo, aboutHead } = ticket;
  const category = await categoryOfTicket(ticket, registry);
  const about = { aboutHead, ...(aboutOfficer !== undefined && { aboutOfficer }) };
  const receiver = await findReceiver(registry, { sentTo, category, ...about }, at);
  return receiver.outcome === 'received' ? receiver.holder.id : undefined;
}
