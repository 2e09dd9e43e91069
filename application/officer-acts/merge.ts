import { carryOnRoute, mergeRoute, partRoute } from '../../contracts/http/officer-acts/merge.ts';
import type { TicketEvent } from '../../domain/tickets/event.ts';
import type { Deed } from '../../domain/tickets/perform.ts';
import { carryOn } from '../../domain/tickets/citizen/withdraw.ts';
import { part } from '../../domain/tickets/merging/follow.ts';
import { merge, takeIn } from '../../domain/tickets/merging/merge.ts';
import { ActRefused } from '../../domain/tickets/refusals.ts';
import { Problem } from '../../functions/shared/problem.ts';
import { rulesFor } from '../tickets/rules-for.ts';
import type { BodyOf, OfficerAct } from './officer-act.ts';

/** Whether the same key and body were used before, to merge another ticket with this main one. */
const isOfAnother = ({ request, facts }: TicketEvent, joining: string, asked: Deed['request']): boolean =>
  request !== undefined && request === asked && facts?.ticket !== joining;

/** A main ticket that the officer may not see is refused like one that is not alike, and like one that is missing. */
export const merging: OfficerAct<BodyOf<typeof mergeRoute>> = {
  route: mergeRoute,
  act: () => 'merge',
  async decide({ body: { into }, history, deed, rules, registry, otherTicket, readUpToOf }) {
    const { ticket: joining } = history;
    const main = await otherTicket(into);
    if (main === undefined) {
      throw new ActRefused('not-alike', 'merge', { actor: deed.by.actor, status: joining.status });
    }
    if (main.events.some((event) => isOfAnother(event, joining.number, deed.request))) {
      throw new Problem({ code: 'idempotency-key-reused' });
    }
    const joins = merge(history, { main: main.ticket, ...deed }, rules);
    const [rulesOfMain, readUpTo] = await Promise.all([
      rulesFor(main.ticket, registry),
      readUpToOf(main.ticket),
    ]);
    const takesIn = takeIn(main, { joining, ...deed, readUpTo }, rulesOfMain);
    return { ...joins, besides: takesIn };
  },
};

export const parting: OfficerAct<BodyOf<typeof partRoute>> = {
  route: partRoute,
  act: () => 'part',
  decide: ({ history, deed }) => part(history, deed),
};

export const carryingOn: OfficerAct<BodyOf<typeof carryOnRoute>> = {
  route: carryOnRoute,
  act: () => 'carry-on',
  decide: ({ history, deed, rules }) => carryOn(history, deed, rules),
};
