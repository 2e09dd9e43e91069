import { giverOf } from '../../domain/casework/acts/citizen/citizen-act-context.ts';
import { isActOf } from '../../domain/casework/acts/acting.ts';
import type { RefusalReason } from '../../domain/casework/acts/refusals.ts';
import type { BoundsOfAct, HowToAsk } from '../../domain/casework/officer-acts/officer-act.ts';
import { howToAsk } from '../../domain/casework/officer-acts/officer-acts.ts';
import {
  triedActs,
  type OfficerActContext,
  type TriedAct,
} from '../../domain/casework/officer-acts/tried-acts.ts';
import type { ActOfOfficers } from '../../domain/foundation/vocabulary/acts.ts';
import { actsOnWhatIsRead } from '../../domain/casework/acts/unread.ts';
import type { PresentOfficer } from '../../domain/institutions/officers/present-officer.ts';
import type { Duration } from '../../domain/foundation/time/duration.ts';
import type { Instant } from '../../domain/foundation/time/instant.ts';
import { localDateAt } from '../../domain/foundation/time/local-day.ts';
import {
  CorruptItem,
  type TicketHistory,
  type TicketReader,
} from '../../domain/ticketing/tickets/ticket-store.ts';
import type { Language } from '../../domain/foundation/vocabulary/language.ts';
import type { Status } from '../../domain/foundation/vocabulary/statuses.ts';
import { refusalWords } from '../../words/act-refusals.ts';
import { actWords } from '../../words/acts.ts';
import { inWords } from '../../words/durations.ts';
import { fill } from '../../words/fill.ts';
import { statusWordsAtWork } from '../../words/statuses.ts';
import { notAtThisStage, timesLeftWords } from '../../words/tried-acts.ts';
import { viewTicket, type SeenTicket } from '../access/view-ticket.ts';
import { reasonAgainstAll } from '../access/why-not.ts';
import type { Container } from '../container.ts';
import type { Locale } from '../locale.ts';
import { categoryOfTicket } from '../tickets/category-of-ticket.ts';
import { withHeadsCompared } from '../tickets/heads-compared.ts';
import { contextOf, rulesFor } from '../tickets/rules-for.ts';
import type { Worded } from '../worded.ts';

/** Why something is not done, as a rule and as a sentence. */
export interface WhyNot {
  readonly code: RefusalReason;
  readonly text: string;
}

/** What an officer may do now. */
export interface ActForOfficer extends Worded<ActOfOfficers> {
  readonly ask: HowToAsk;
  /** The last second in which it can be done, where the rules set one. */
  readonly until?: Instant;
  /** Local date, `YYYY-MM-DD`. */
  readonly untilDate?: string;
  /** How often still. */
  readonly left?: { readonly count: number; readonly of: number; readonly text: string };
  /** By how much at most. */
  readonly most?: Duration & { readonly text: string };
}

/** What is this officer's to do, and cannot be done now. */
export interface ActNotNow extends Worded<ActOfOfficers> {
  readonly whyNot: WhyNot;
}

export interface ActsForOfficer {
  readonly acts: readonly ActForOfficer[];
  readonly notNow: readonly ActNotNow[];
  /** What stands against all their work on it, where something does. */
  readonly whyNone?: WhyNot;
}

type Ports = Pick<Container, 'registry'> & {
  readonly tickets: Pick<TicketReader, 'textsOf'>;
  readonly reads: Pick<Container['reads'], 'readUpTo'>;
};

interface Looking {
  readonly officer: PresentOfficer;
  readonly language: Language;
  readonly now: Instant;
}

/**
 * What the officer can do on a ticket that they see, and what not and why: each act is tried as it would be done,
 * but for what the officer would choose with it.
 */
export async function actsForOfficer(
  { tickets, registry, reads }: Ports,
  seen: SeenTicket,
  { officer, language, now }: Looking,
): Promise<ActsForOfficer> {
  const because = reasonAgainstAll(seen, officer);
  const whyNone =
    because === undefined ? {} : { whyNone: { code: because, text: refusalWords[because][language] } };
  if (seen.actors.size === 0) return { acts: [], notNow: [], ...whyNone };
  const ticket = await withHeadsCompared(seen.history.ticket, { tickets, registry }, now);
  const history = { ...seen.history, ticket };
  // Somebody whom an unbound name could mean by now.
  const asSeen =
    ticket === seen.history.ticket ? seen : await viewTicket(history, { officer, now }, registry);
  if (asSeen === undefined) return { acts: [], notNow: [] };
  const context = await contextOfActs({ registry, reads }, history, { officer, actors: asSeen.actors });
  const tried = triedActs(history, now, context);
  const locale = { language, timeZone: context.rules.calendar.timeZone };
  return {
    acts: tried.filter(({ whyNot }) => whyNot === undefined).map((act) => actFor(act, locale)),
    notNow: tried.flatMap(({ act, whyNot }) =>
      whyNot === undefined
        ? []
        : { ...wordOf(act, language), whyNot: sayWhy(whyNot, ticket.status, language) },
    ),
    ...whyNone,
  };
}

async function contextOfActs(
  { registry, reads }: Omit<Ports, 'tickets'>,
  history: TicketHistory,
  { officer, actors }: Pick<OfficerActContext, 'officer' | 'actors'>,
): Promise<OfficerActContext> {
  const { ticket } = history;
  const answers = [...actsOnWhatIsRead].some((act) => isActOf(act, actors));
  const [rules, context, giver, category, categories, readUpTo] = await Promise.all([
    rulesFor(ticket, registry),
    contextOf(ticket, registry),
    registry.lineage(giverOf(history)),
    categoryOfTicket(ticket, registry),
    registry.categories(),
    answers ? reads.readUpTo(ticket.number, ticket.holder) : undefined,
  ]);
  if (giver === undefined) throw new CorruptItem('The registry lacks who gave a ticket away.');
  return { officer, actors, rules, context, giver, category, categories, readUpTo };
}

const wordOf = (act: ActOfOfficers, language: Language): Worded<ActOfOfficers> => ({
  code: act,
  word: actWords[act][language],
});

function actFor({ act, ...bounds }: TriedAct, locale: Locale): ActForOfficer {
  return { ...wordOf(act, locale.language), ask: howToAsk(act), ...shownBounds(bounds, locale) };
}

const shownBounds = ({ until, left, most }: BoundsOfAct, { language, timeZone }: Locale) => ({
  ...(until !== undefined && { until, untilDate: localDateAt(until, timeZone) }),
  ...(left !== undefined && {
    left: { ...left, text: fill(timesLeftWords[left.count === 1 ? 'one' : 'more'], { ...left }, language) },
  }),
  ...(most !== undefined && { most: { ...most, text: inWords(most, language) } }),
});

/** Says why an act is refused; where the stage is wrong, the sentence names the stage. */
const sayWhy = (code: RefusalReason, status: Status, language: Language): WhyNot => ({
  code,
  text: fill(
    code === 'wrong-status' ? notAtThisStage : refusalWords[code],
    { status: statusWordsAtWork[status] },
    language,
  ),
});
