import { carryOnRoute, mergeRoute, partRoute } from '../../../contracts/http/officer-acts/merge.ts';
import { carryOn } from '../../../domain/tickets/citizen/withdraw.ts';
import { part } from '../../../domain/tickets/merging/follow.ts';
import { merge, takeIn } from '../../../domain/tickets/merging/merge.ts';
import { ActRefused } from '../../../domain/tickets/refusals.ts';
import { Problem } from '../../shared/problem.ts';
import type { BodyOf, OfficerAct } from './officer-act.ts';

/** A main ticket that the officer may not see is refused like one that is not alike, and like one that is missing. */
export const merging: OfficerAct<BodyOf<typeof mergeRoute>> = {
  route: mergeRoute,
  act: () => 'merge',
  async decide({ body: { into }, history, deed, rules, others }) {
    const { ticket: joining } = history;
    const main = await others.seen(into);
    if (main === undefined) {
      throw new ActRefused('not-alike', 'merge', { actor: deed.by.actor, status: joining.status });
    }
    merge(history, { main: main.ticket, ...deed }, rules); // refused before the main ticket takes anything in
    const taken = await others.change(into, (now, itsRules) => takeIn(now, { joining, ...deed }, itsRules));
    // The same key and body for another ticket: the main one took in that one, and would never find this.
    if (taken.event.facts?.ticket !== joining.number) throw new Problem({ code: 'idempotency-key-reused' });
    return merge(history, { main: taken.ticket, ...deed }, rules);
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
