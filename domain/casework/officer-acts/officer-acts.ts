import { officesWorkedAt, type PresentOfficer } from '../../institutions/officers/present-officer.ts';
import type { Lineage } from '../../institutions/registry/institution.ts';
import type { Officer } from '../../institutions/registry/officer.ts';
import type { Category } from '../../institutions/registry/registry.ts';
import { plusSeconds, type Instant } from '../../foundation/time/instant.ts';
import type { TimeRules } from '../../ticketing/clock/clock-steps.ts';
import { requestIdentity } from '../identities/ask.ts';
import type { Change } from '../../ticketing/tickets/event.ts';
import type { TicketHistory } from '../../ticketing/tickets/ticket-store.ts';
import { actNames, type Act, type Actor } from '../../foundation/vocabulary/acts.ts';
import { actorFor, authorOf } from '../acts/acting.ts';
import type { AppealContext } from '../acts/appeals/appealable.ts';
import { carryOn } from '../acts/citizen/withdraw.ts';
import { nameOfficer } from '../acts/classification/name-officer.ts';
import { reclassify } from '../acts/classification/reclassify.ts';
import { lowerUrgency, raiseUrgency } from '../acts/classification/urgency.ts';
import { escalateByHead } from '../acts/escalation/escalate-by-head.ts';
import { acknowledge } from '../acts/handling/acknowledge.ts';
import { assign, assignToSelf } from '../acts/handling/assign.ts';
import { direct } from '../acts/handling/direct.ts';
import { extend } from '../acts/handling/extend.ts';
import { note } from '../acts/handling/note.ts';
import { refer } from '../acts/handling/refer.ts';
import { replyOfOfficer } from '../acts/handling/reply.ts';
import { reportDirection } from '../acts/handling/report-direction.ts';
import { requestInformation } from '../acts/handling/request-information.ts';
import { respond } from '../acts/handling/respond.ts';
import { setAside } from '../acts/handling/set-aside.ts';
import { start } from '../acts/handling/start.ts';
import { part } from '../acts/merging/follow.ts';
import { merge } from '../acts/merging/merge.ts';
import type { ActInput } from '../acts/perform.ts';
import { refusalReasons, type RefusalReason } from '../acts/refusals.ts';
import { requireNotTooOften } from '../acts/times-a-day.ts';
import { whyRefused } from '../acts/why-refused.ts';
import { keepTransfer, undoTransfer } from '../acts/transfers/decide-objection.ts';
import { transfer } from '../acts/transfers/transfer.ts';
import { anotherLike, anybodyAt, anywhere } from './anybody.ts';

/** Whoever looks at a ticket, and the registry as it is now: what the acts of officers are decided on besides its history. */
export interface OfficerActContext {
  readonly officer: PresentOfficer;
  /** As whom the officer may act on it. */
  readonly actors: ReadonlySet<Actor>;
  readonly rules: TimeRules;
  readonly context: AppealContext;
  /** Who gave it away by the transfer that brought it here; the holder, where there was none. */
  readonly giver: Lineage;
  /** Its own category, and all that it could have. */
  readonly category: Category;
  readonly categories: readonly Category[];
  /** The newest version whose text somebody of its holder opened; undefined: none. */
  readonly readUpTo: number | undefined;
}

interface Trying extends OfficerActContext {
  readonly history: TicketHistory;
  readonly input: ActInput;
}

/** One act as the officer could do it now: done, or ActRefused is thrown. */
type Way = () => Change;

const disputed = ({ giver, context: { lineage: receiver, office } }: Trying) => ({ giver, receiver, office });

const aDay = { amount: 1, unit: 'working-days' } as const;
const aSecondAhead = 1;

/** Each act that officers can ask for, in all the ways of which one is enough. */
const waysOf = {
  acknowledge: ({ history, input, rules }) => [() => acknowledge(history, input, rules)],
  assign: ({ history, input, context: { lineage: holder } }) => [
    () => assign(history, { ...input, to: { officer: anybodyAt(holder), holder } }),
  ],
  'assign-to-self': ({ history, input, officer, context: { lineage: holder } }) => [
    () => assignToSelf(history, { ...input, officer: recordOf(officer), holder }),
  ],
  start: ({ history, input, rules }) => [() => start(history, input, rules)],
  'request-information': ({ history, input, rules }) => [() => requestInformation(history, input, rules)],
  reply: ({ history, input }) => [() => replyOfOfficer(history, input)],
  note: ({ history, input }) => [() => note(history, input)],
  respond: ({ history, input, context, rules }) => [
    () => respond(history, { ...input, context, finding: 'upheld' }, rules),
  ],
  extend: ({ history, input, rules }) => [() => extend(history, { ...input, extension: aDay }, rules)],
  transfer: ({ history, input, category, context: { office }, rules }) => [
    () => transfer(history, { ...input, to: anywhere, category, office }, rules),
  ],
  'keep-transfer': (trying) => [
    () => keepTransfer(trying.history, { ...trying.input, ...disputed(trying) }, trying.rules),
  ],
  'undo-transfer': (trying) =>
    [trying.giver, anywhere].map((to) => () => {
      const { history, input, category, rules } = trying;
      return undoTransfer(history, { ...input, ...disputed(trying), to, category }, rules);
    }),
  escalate: ({ history, input, context, rules }) => [
    () => escalateByHead(history, { ...input, context }, rules),
  ],
  direct: ({ history, input, rules }) => [
    () => direct(history, { ...input, dueBy: plusSeconds(input.at, aSecondAhead) }, rules),
  ],
  'report-direction': ({ history, input, officer, rules }) => [
    () => reportDirection(history, { ...input, offices: officesWorkedAt(officer) }, rules),
  ],
  reclassify: ({ history, input, category: categoryBefore, categories, rules }) =>
    categories.flatMap((category) =>
      category.kinds.map(
        (kind) => () => reclassify(history, { ...input, kind, category, categoryBefore }, rules),
      ),
    ),
  'raise-urgency': ({ history, input, rules }) => [() => raiseUrgency(history, input, rules)],
  'lower-urgency': ({ history, input, rules }) => [() => lowerUrgency(history, input, rules)],
  'name-officer': ({ history, input, context, rules }) => [
    () => nameOfficer(history, { ...input, context }, rules),
  ],
  refer: ({ history, input, context, rules }) => [() => refer(history, { ...input, context }, rules)],
  'set-aside': ({ history, input, context, rules }) => [
    () => setAside(history, { ...input, context, because: 'abuse' }, rules),
  ],
  merge: ({ history, input, rules }) => [
    () => merge(history, { ...input, main: anotherLike(history.ticket) }, rules),
  ],
  part: ({ history, input }) => [() => part(history, input)],
  'carry-on': ({ history, input, rules }) => [() => carryOn(history, input, rules)],
  'request-identity': ({ history, input, rules }) => [
    () => requestIdentity(history, { ...input, lifeAtRisk: false }, rules),
  ],
} as const satisfies Partial<Record<Act, (trying: Trying) => readonly Way[]>>;

/** What officers can ask for. */
export type ActOfOfficers = keyof typeof waysOf;
export const actsOfOfficers = actNames.filter((act): act is ActOfOfficers => Object.hasOwn(waysOf, act));

const recordOf = ({ id, institution, name, roles, trained }: OfficerActContext['officer']): Officer => ({
  v: 1,
  id,
  institution,
  name,
  roles,
  trained,
  active: true,
});

/** What the rules hold against one way; undefined: nothing, it would be done. */
const refusalOf = (way: Way, { history, rules }: Trying): RefusalReason | undefined =>
  whyRefused(() => requireNotTooOften(history, way(), rules));

/** The reason that says most, where each way has one of its own: what stands against a choice comes first in the list. */
const tellingMost = (reasons: readonly RefusalReason[]): RefusalReason =>
  refusalReasons.findLast((reason) => reasons.includes(reason)) ?? 'nothing-changes';

/**
 * What the rules hold against an act of the officer at `at`; undefined: it would be done. The act is tried as it
 * would be done, so what is offered and what is taken never differ.
 */
export function refusalOfAct(
  act: ActOfOfficers,
  history: TicketHistory,
  at: Instant,
  context: OfficerActContext,
): RefusalReason | undefined {
  const actor = actorFor(act, context.actors, history.ticket.status);
  if (actor === undefined) return 'wrong-status';
  const by = authorOf(actor, context.officer, context.context.lineage);
  const trying = { ...context, history, input: { by, at, readUpTo: context.readUpTo } };
  const reasons: RefusalReason[] = [];
  for (const way of waysOf[act](trying)) {
    const reason = refusalOf(way, trying);
    if (reason === undefined) return undefined;
    reasons.push(reason);
  }
  return tellingMost(reasons);
}
