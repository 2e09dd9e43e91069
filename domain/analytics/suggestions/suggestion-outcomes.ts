import type { Suggested } from '../../institutions/understanding/understanding.ts';
import { isEventOf, type TicketEvent } from '../../ticketing/tickets/event.ts';
import { isConfidentialCount } from '../measures/confidential-count.ts';

/** Where a ticket with suggestions stands by now. */
interface Outcome {
  readonly suggested: Suggested;
  /** What it is about and who has it, as its citizen chose or an officer corrected. */
  readonly category: string;
  readonly office: string;
  readonly council?: string;
  readonly isTransferred: boolean;
  readonly isReclassified: boolean;
}

/** How often suggestions were right, of so many tickets. */
export interface HitRate {
  readonly tickets: number;
  readonly categoryFirst: number;
  readonly officeFirst: number;
  /** Among all that were suggested. */
  readonly officeAtAll: number;
}

/** A suggestion that was wrong several times in the same way. */
export interface Misleading {
  readonly category: string;
  readonly suggested: string;
  readonly instead: string;
  readonly tickets: number;
}

/** What became of suggestions in some time. */
export interface SuggestionReport {
  readonly all: HitRate;
  readonly byCategory: ReadonlyMap<string, HitRate>;
  /** Counted over tickets that say a council. */
  readonly byCouncil: ReadonlyMap<string, HitRate>;
  /** Tickets with suggestions that were transferred, and whose kind or category was corrected. */
  readonly corrected: { readonly byTransfer: number; readonly byReclassifying: number };
  /** The most frequent first. */
  readonly misleading: readonly Misleading[];
}

/** Once or twice is an accident. */
const leastMisleading = 3;

function rateOf(outcomes: readonly Outcome[]): HitRate {
  const count = (is: (outcome: Outcome) => boolean): number => outcomes.filter(is).length;
  return {
    tickets: outcomes.length,
    categoryFirst: count(({ suggested, category }) => suggested.categories[0] === category),
    officeFirst: count(({ suggested, office }) => suggested.offices[0] === office),
    officeAtAll: count(({ suggested, office }) => suggested.offices.includes(office)),
  };
}

/** Hit rates by what `of` says of each, the most tickets first. */
function ratesBy(
  outcomes: readonly Outcome[],
  of: (outcome: Outcome) => string | undefined,
): ReadonlyMap<string, HitRate> {
  const said = outcomes.flatMap((outcome) => {
    const key = of(outcome);
    return key === undefined ? [] : [{ key, outcome }];
  });
  const groups = [...Map.groupBy(said, ({ key }) => key)].map(
    ([key, group]) => [key, rateOf(group.map(({ outcome }) => outcome))] as const,
  );
  return new Map(groups.toSorted(([, a], [, b]) => b.tickets - a.tickets));
}

function misleadingIn(outcomes: readonly Outcome[]): readonly Misleading[] {
  const wrong = outcomes.filter(
    ({ suggested: { offices }, office }) => offices.length > 0 && offices[0] !== office,
  );
  const groups = Map.groupBy(wrong, ({ category, suggested, office }) =>
    JSON.stringify([category, suggested.offices[0], office]),
  );
  return [...groups.values()]
    .flatMap((group) => {
      const [one] = group;
      const suggested = one?.suggested.offices[0];
      return one === undefined || suggested === undefined || group.length < leastMisleading
        ? []
        : [{ category: one.category, suggested, instead: one.office, tickets: group.length }];
    })
    .toSorted((a, b) => b.tickets - a.tickets);
}

/**
 * Counts what became of suggestions from the events of tickets, each ticket's in their order. A ticket that goes up by
 * itself or by an appeal was not sent wrongly; complaints about a person and sensitive matters are left out.
 */
export class SuggestionOutcomes {
  readonly #outcomes = new Map<string, Outcome>();

  add(event: TicketEvent): void {
    const { number, subject, after } = event;
    if (isConfidentialCount(event)) {
      this.#outcomes.delete(number);
      return;
    }
    const known = this.#outcomes.get(number);
    if (isEventOf(event, 'submit')) {
      const { understood } = event.facts;
      if (understood === undefined) return;
      this.#outcomes.set(number, {
        suggested: understood,
        category: subject.category,
        office: after.holder,
        ...(subject.council !== undefined && { council: subject.council }),
        isTransferred: false,
        isReclassified: false,
      });
    } else if (known !== undefined && isEventOf(event, 'transfer'))
      this.#outcomes.set(number, { ...known, office: after.holder, isTransferred: true });
    else if (known !== undefined && isEventOf(event, 'reclassify'))
      this.#outcomes.set(number, { ...known, category: subject.category, isReclassified: true });
  }

  report(): SuggestionReport {
    const outcomes = [...this.#outcomes.values()];
    return {
      all: rateOf(outcomes),
      byCategory: ratesBy(outcomes, ({ category }) => category),
      byCouncil: ratesBy(outcomes, ({ council }) => council),
      corrected: {
        byTransfer: outcomes.filter(({ isTransferred }) => isTransferred).length,
        byReclassifying: outcomes.filter(({ isReclassified }) => isReclassified).length,
      },
      misleading: misleadingIn(outcomes),
    };
  }
}
