import type { Instant } from '../../foundation/time/instant.ts';
import type { TicketHistory } from '../../ticketing/tickets/ticket-store.ts';
import type { CitizenActContext } from '../acts/citizen/citizen-act-context.ts';
import { isTooOften } from '../acts/times-a-day.ts';
import { whyRefused } from '../acts/why-refused.ts';
import { citizenActOf, type CitizenDeciding } from './citizen-acts.ts';
import { actsOfferedToCitizens, type OfferedAct } from '../../foundation/vocabulary/acts.ts';

/** Each act is tried as the citizen would do it now, but for what it would make: what is offered and what is taken never differ. */
const isPossible = (type: OfferedAct, { history, input, ...deciding }: CitizenDeciding): boolean =>
  whyRefused(() => citizenActOf(type).try({ ...deciding, history, input })) === undefined &&
  !isTooOften(history, { ...input, type }, deciding.rules);

export interface PossibleAct {
  readonly act: OfferedAct;
  /** The last second in which it can be done, where there is one. */
  readonly until?: Instant;
}

/** What the citizen of a ticket can do at `at`, as the rules would decide it. */
export function possibleActs(
  history: TicketHistory,
  at: Instant,
  actContext: CitizenActContext,
): PossibleAct[] {
  const deciding = { ...actContext, history, input: { by: { actor: 'citizen' }, at } } as const;
  return actsOfferedToCitizens
    .filter((act) => isPossible(act, deciding))
    .map((act) => {
      const until = citizenActOf(act).until?.(deciding);
      return { act, ...(until !== undefined && { until }) };
    });
}
