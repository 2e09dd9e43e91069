import { possibleActs } from '../../../domain/casework/citizen-acts/possible-acts.ts';
import { withoutVoid } from '../../../domain/casework/acts/transfers/arrival-time.ts';
import {
  decidingLevel,
  disputedTransfer,
  objectableTransfer,
} from '../../../domain/casework/acts/transfers/object.ts';
import { omit } from '../../../domain/foundation/vocabulary/omit.ts';
import { noticeRulesFor, type StatedDate } from '../../../domain/messaging/notices/notice-rules.ts';
import { planForCitizen } from '../../../domain/messaging/notices/plan-notices.ts';
import type { TicketEvent } from '../../../domain/ticketing/tickets/event.ts';
import { eventsOfActs } from '../../../domain/ticketing/tickets/history.ts';
import type { Instant } from '../../../domain/foundation/time/instant.ts';
import type { OfferedAct, Act } from '../../../domain/foundation/vocabulary/acts.ts';
import { statuses } from '../../../domain/foundation/vocabulary/statuses.ts';
import type { Life } from '../life.ts';
import { citizenActContext } from './acts-of-people.ts';

/** What a citizen was told could be done until some second, and by what. */
interface ToldRight {
  readonly act: OfferedAct;
  readonly until: Instant;
  readonly by: string;
  /** The version of the transfer that it is to object to. */
  readonly transfer?: number;
  /** Kind and category before it became another matter. */
  readonly before?: { readonly kind: string; readonly category: string };
}

/** What a citizen counts on. */
export interface Rights {
  readonly told: readonly ToldRight[];
  /** An objection waits for its decision. */
  readonly objected: boolean;
}

export const noRights: Rights = { told: [], objected: false };

/** What a citizen can do until a date that a notice states; undefined: it is the date of what others do. */
const doneUntil: Readonly<Record<StatedDate, OfferedAct | undefined>> = {
  'respond-by': undefined,
  'next-notice': undefined,
  'window-end': 'appeal',
  'reply-by': 'reply',
};

/** The transfer that could be objected to once these events happened. */
const toObjectTo = (events: readonly TicketEvent[]) => {
  const transfer = objectableTransfer({ events })?.version;
  return transfer !== undefined && { transfer };
};

const transferOf = ({ type, version }: TicketEvent) => type === 'transfer' && { transfer: version };

const beforeOf = ({ type, facts }: TicketEvent) =>
  type === 'reclassify' && { before: { kind: facts.kindBefore, category: facts.categoryBefore } };

/** What the notices of an event tell its citizen, whether or not there is a way to tell it. */
function toldByNotices(event: TicketEvent, { rules }: Life): readonly ToldRight[] {
  const told = noticeRulesFor(event, rules.policy.root.tellCitizenEvery).filter(({ to }) => to === 'citizen');
  return planForCitizen(event, rules, ['sms']).flatMap(({ date, until }, place) => {
    const rule = told[place];
    if (rule?.to !== 'citizen') throw new Error('A notice goes to a citizen by no rule.');
    const dated = rule.date && doneUntil[rule.date];
    const by = `${event.type} of ${event.at}`;
    return [
      ...(rule.until && until
        ? [{ act: rule.until, until, by, ...beforeOf(event), ...transferOf(event) }]
        : []),
      ...(dated && date ? [{ act: dated, until: date, by }] : []),
    ];
  });
}

/** What the page of the ticket offers at `at`, with the dates that it names. */
const toldByPage = (life: Life, at: Instant): readonly ToldRight[] =>
  possibleActs(life.asKept(), at, citizenActContext(life, at)).flatMap(({ act, until }) =>
    until === undefined || act === 'undo-reclassification'
      ? []
      : [{ act, until, by: `the page of ${at}`, ...(act === 'object' && toObjectTo(life.events)) }],
  );

const answers = ['respond', 'set-aside', 'refer'] as const satisfies readonly Act[];
const ofTheWindow = ['appeal', 'accept', 'confirm-remedy'] as const satisfies readonly Act[];

/** Nobody was told of an answer that is undone, nor of what it would have allowed. */
const asUnanswered = ['undo-response'] as const satisfies readonly Act[];

/** What besides the act itself ends the right to it: it does as much, or takes its place and is told. */
const endedBy: Readonly<Partial<Record<OfferedAct, readonly Act[]>>> = {
  object: answers,
  reply: [...answers, 'withdraw', 'lose-touch', 'merge'],
  'undo-withdrawal': ['carry-on'],
  appeal: [...ofTheWindow, ...asUnanswered],
  accept: [...ofTheWindow, ...asUnanswered],
  'confirm-remedy': [...ofTheWindow, ...asUnanswered],
  rate: ['appeal', ...asUnanswered],
};

/** An objection ends the right to object to the transfer that it disputes, and to no other. */
function isEndedBy({ act, transfer }: ToldRight, { event: { type }, events }: Life): boolean {
  if (type === 'object' && act === 'object') {
    const disputed = toObjectTo(events.slice(0, -1));
    return disputed && disputed.transfer === transfer;
  }
  return type === act || endedBy[act]?.includes(type) === true;
}

/** The transfer did not happen, or the citizen was told of another one since, which is objected to in its place. */
const isNotDisputable = ({ act, transfer }: ToldRight, life: Life): boolean =>
  act === 'object' &&
  eventsOfActs(withoutVoid(life), 'transfer')
    .filter(({ facts }) => facts.undecidable === undefined)
    .at(-1)?.version !== transfer;

/** A citizen who makes a suggestion of a complaint again has no answer to appeal against. */
const losesWindow = ({ act }: ToldRight, { type, after }: TicketEvent): boolean =>
  type === 'undo-reclassification' && after.respondBy === undefined && ofTheWindow.some((its) => its === act);

const decisions: readonly Act[] = ['keep-transfer', 'undo-transfer', ...answers];

/** What a citizen counts on once the last event of a life happened. */
export function rightsAfter({ told, objected }: Rights, life: Life): Rights {
  const { event } = life;
  const kept = told.filter((right) => !isEndedBy(right, life) && !losesWindow(right, event));
  const added = [...toldByNotices(event, life), ...toldByPage(life, event.at)];
  return {
    told: [...kept, ...added],
    objected: event.type === 'object' || (objected && !decisions.includes(event.type)),
  };
}

export const lastSeconds = ({ told }: Rights): readonly Instant[] => [
  ...new Set(told.map(({ until }) => until)),
];

export const stillOpen = ({ told, objected }: Rights, now: Instant): Rights => ({
  told: told.filter(({ until }) => until > now),
  objected,
});

/** What a citizen who ended the ticket can still do to that end; all else waits until it is taken back. */
const afterTheEnd: readonly OfferedAct[] = ['undo-acceptance', 'undo-withdrawal', 'rate'];

/** Somebody gave back what was taken: the ticket is what it was before. */
const isAsBefore = ({ act, before }: ToldRight, { ticket }: Life): boolean =>
  act === 'undo-reclassification' && ticket.kind === before?.kind && ticket.category === before.category;

/** It turned out to be about who heads all levels above: nobody is left who could decide on an objection. */
function isOutOfReach(life: Life, at: Instant): boolean {
  const { context, giver } = citizenActContext(life, at);
  const disputed = { receiver: context.lineage, giver, office: context.office };
  const decider = (aboutOfficer: string | undefined) =>
    decidingLevel(
      { ...omit(life.ticket, 'aboutOfficer'), ...(aboutOfficer !== undefined && { aboutOfficer }) },
      disputed,
      disputedTransfer(life),
      at,
    );
  return decider(life.ticket.aboutOfficer) === undefined && decider(undefined) !== undefined;
}

/** What was told and is not so at `at`. */
export function brokenPromises({ told, objected }: Rights, life: Life, at: Instant): readonly string[] {
  const { status, closedBecause, objectionDueAt } = life.ticket;
  const isEnded = closedBecause === 'accepted' || closedBecause === 'withdrawn';
  const isGivenBack = told.some((right) => isAsBefore(right, life));
  const context = citizenActContext(life, at);
  const offered = new Set(possibleActs(life, at, context).map(({ act }) => act));
  const due = told
    .filter((right) => !isNotDisputable(right, life))
    .filter(
      ({ act, until }) =>
        until >= at &&
        !offered.has(act) &&
        (!isEnded || afterTheEnd.includes(act)) &&
        (act !== 'undo-reclassification' || !isGivenBack) &&
        (act !== 'object' || !isOutOfReach(life, at)),
    );
  const lost = objected && statuses[status].group !== 'completed' && objectionDueAt === undefined;
  const waits = lost ? ['an objection waits for nobody'] : [];
  return [
    ...waits,
    ...due.map(
      ({ act, until, by }) => `${act} was told by ${by} until ${until}, and is not offered while ${status}`,
    ),
  ];
}
