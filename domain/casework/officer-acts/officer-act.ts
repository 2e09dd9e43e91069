import type { Duration } from '../../foundation/time/duration.ts';
import type { Instant } from '../../foundation/time/instant.ts';
import type { PresentOfficer } from '../../institutions/officers/present-officer.ts';
import type { Lineage } from '../../institutions/registry/institution.ts';
import type { Category } from '../../institutions/registry/registry.ts';
import type { TimeRules } from '../../ticketing/clock/clock-steps.ts';
import type { Change } from '../../ticketing/tickets/event.ts';
import type { Ticket } from '../../ticketing/tickets/ticket.ts';
import type { TicketHistory } from '../../ticketing/tickets/ticket-store.ts';
import type { AppealContext } from '../acts/appeals/appealable.ts';
import type { ActInput } from '../acts/perform.ts';
import type { NothingSaid, Writes } from '../acts/act-definition.ts';
import type { TimesLeft } from '../acts/times-left.ts';

/** What every act of an officer is decided on, beside what the officer chooses with it. */
export interface Deciding {
  readonly history: TicketHistory;
  /** By whom and as whom, when, and what is written with it. */
  readonly input: ActInput;
  /** The policy that the ticket keeps, and the calendar of today. */
  readonly rules: TimeRules;
  readonly officer: PresentOfficer;
  /** The registry, as it is now. */
  readonly context: AppealContext;
}

/** What choices are made of for an act that is tried before anybody chose. */
export interface Offering extends Deciding {
  /** Who gave it away by the transfer that brought it here; the holder, where there was none. */
  readonly giver: Lineage;
  /** Its own category, and all that it could have. */
  readonly category: Category;
  readonly categories: readonly Category[];
}

/** What binds an act that can be done: how often still, until when, and by how much. */
export interface BoundsOfAct {
  /** The last second in which it can be done, where the rules set one. */
  readonly until?: Instant | undefined;
  readonly left?: TimesLeft | undefined;
  /** Longest extension that is possible. */
  readonly most?: Duration | undefined;
}

/** How an officer asks for an act. */
export interface HowToAsk {
  readonly name: string;
  /** What of the details makes it this act, where one name stands for two. */
  readonly details?: Readonly<Record<string, string>>;
}

/** What of a ticket is looked at, and when, to find whether an act is anything to an officer. */
interface LookedAt {
  readonly history: TicketHistory;
  readonly at: Instant;
}

interface Definition<Choice, Written extends Writes, Ask extends HowToAsk> {
  /** Absent: by the name of the act. */
  readonly ask?: Ask;
  /** Absent: nothing is written with it. */
  readonly writes?: Written;
  /** Decides it with what the officer chose. Throws ActRefused. */
  readonly decide: (deciding: Deciding, choice: Choice) => Change;
  /** Whether there is anything to do it to: where not, the officer need not be told of it. */
  readonly isMeant?: (ticket: Ticket, officer: Pick<PresentOfficer, 'id'>, looked: LookedAt) => boolean;
  readonly bounds?: (history: TicketHistory, at: Instant, rules: TimeRules) => BoundsOfAct;
}

/** Choices against which nothing stands, if anything is possible: with them an act is tried before it is offered. */
interface Tried<Choice> {
  readonly choices: (offering: Offering) => readonly Choice[];
}

/** One act of officers: how it is asked for, what is written with it, what is chosen, and how it is decided and offered. */
export interface OfficerAct<Choice, Written extends Writes, Ask extends HowToAsk> extends Definition<
  Choice,
  Written,
  Ask
> {
  /** The act with each of the choices: ActRefused is thrown, or it would be done. */
  readonly ways: (offering: Offering) => readonly (() => Change)[];
}

/** Defines an act with which something is chosen: the second parameter of `decide` says what. */
export const choosing = <
  Choice,
  const Written extends Writes = NothingSaid,
  const Ask extends HowToAsk = never,
>({
  choices,
  ...definition
}: Definition<Choice, Written, Ask> & Tried<NoInfer<Choice>>): OfficerAct<Choice, Written, Ask> => ({
  ...definition,
  ways: (offering) => choices(offering).map((choice) => () => definition.decide(offering, choice)),
});

/** Defines an act with which nothing is chosen. */
export const officerAct = <const Written extends Writes = NothingSaid, const Ask extends HowToAsk = never>(
  definition: Definition<NothingSaid, Written, Ask>,
): OfficerAct<NothingSaid, Written, Ask> => choosing({ ...definition, choices: () => [{}] });
