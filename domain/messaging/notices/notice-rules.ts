import type { TimeLimitedAct } from '../../casework/acts/citizen/time-limits.ts';
import { mentionedIn } from '../../casework/acts/handling/mentions.ts';
import { actNames, acts, type Act } from '../../foundation/vocabulary/acts.ts';
import { statuses } from '../../foundation/vocabulary/statuses.ts';
import type { TicketEvent } from '../../ticketing/tickets/event.ts';
import type { ClockStep, RepeatedStep } from '../../ticketing/tickets/ticket.ts';
import type { CitizenEmailTemplate } from './citizen-email-templates.ts';
import type { NoticedOfficer } from './noticed-officers.ts';
import type { Digest, TicketEmail, TicketSms } from './templates.ts';

/** Which moment of the event a notice states the date of. `next-notice`: when the citizen hears again. */
export type StatedDate = 'respond-by' | 'window-end' | 'next-notice' | 'reply-by';

const isCompleted = ({ status }: TicketEvent['after']): boolean => statuses[status].group === 'completed';

/** What an event must be for a row to count. */
const conditions = {
  /** Its kind gets an answer by a date, or needs none. */
  'wants-response': ({ after }) => after.respondBy !== undefined,
  'wants-no-response': ({ after }) => after.respondBy === undefined,
  /** Nobody answered it or set it aside, which would have been told by itself. */
  'not-answered': ({ before }) => before?.status !== 'responded',
  'by-citizen': ({ by }) => by.actor === 'citizen',
  'by-clock': ({ by }) => by.actor === 'system',
  'by-officer': ({ by }) => by.actor !== 'citizen' && by.actor !== 'system',
  /** The clock stands until the citizen replies. */
  paused: ({ after }) => after.status === 'awaiting-citizen',
  'not-paused': ({ after }) => after.status !== 'awaiting-citizen',
  appealable: ({ after }) => after.windowEndsAt !== undefined,
  'not-appealable': ({ after }) => after.windowEndsAt === undefined,
  /** It lost rights, and the citizen may undo that. */
  'fewer-rights': ({ type, facts }) => type === 'reclassify' && facts.fewerRights,
  /** Somebody can decide on an objection to it. */
  decidable: ({ type, facts }) => type === 'transfer' && facts.undecidable === undefined,
  undecidable: ({ type, facts }) => type === 'transfer' && facts.undecidable === true,
  /** Somebody made the citizen withdraw it. */
  'under-pressure': ({ type, facts }) => type === 'withdraw' && facts.pressure,
  /** It went to another institution by it. */
  moved: ({ before, after }) => before?.holder !== after.holder,
  /** It was closed, and waits for the institution again. */
  reopened: ({ before, after }) => before?.status === 'closed' && !isCompleted(after),
  'not-reopened': ({ before, after }) => before?.status !== 'closed' || isCompleted(after),
  urgent: ({ subject }) => subject.urgent === true,
  'became-urgent': ({ type, facts }) => type === 'reclassify' && facts.becameUrgent === true,
  /** Not by the very officer who directed it. */
  'by-another': ({ type, by, facts }) => type !== 'report-direction' || facts.giver !== by.officer,
  'not-urgent': ({ subject }) => subject.urgent !== true,
  /** Its words call on somebody. */
  mentions: (event) => mentionedIn(event).length > 0,
  /** Somebody watches the ticket. */
  watched: ({ watched }) => watched === true,
} as const satisfies Record<string, (event: TicketEvent) => boolean>;
type Condition = keyof typeof conditions;

/** Whoever only some events of an act tell: where it does not hold, the act tells nobody but those of its other rules. */
const ofSomeEvents: readonly Condition[] = ['mentions', 'watched'];

interface When {
  readonly on: Act;
  /** For `remind`: which reminder. */
  readonly step?: ClockStep | RepeatedStep;
  /** All of these hold. */
  readonly only?: readonly Condition[];
}

export interface CitizenRule extends When {
  readonly to: 'citizen';
  /** By SMS and by e-mail, each in its own words. */
  readonly tells: CitizenEmailTemplate;
  readonly date?: StatedDate;
  /** What the text offers, for a time: it states until when. */
  readonly until?: TimeLimitedAct;
  /** It only reminds: who wants no reminders is not told. */
  readonly reminds?: true;
  /** Only every so many of the recurring reminders at the root: the policy says how many. */
  readonly everySoMany?: true;
}

/** How long an e-mail about what is not urgent may wait for others to the same officer. Of what is urgent each goes at once. */
export type Gathering = 'hour' | 'morning';

export interface OfficerRule extends When {
  readonly to: readonly NoticedOfficer[];
  readonly email: TicketEmail;
  /** Absent: it goes at once, whatever it is about. */
  readonly gathered?: Gathering;
  /** In which digest it is gathered; absent: in that of one's own work. */
  readonly into?: Digest;
  /** Beside it, what is told by SMS too. */
  readonly sms?: TicketSms;
}

/** One line in a digest of the next working day: what need not be told at once, urgent or not. */
export interface DigestRule extends When {
  readonly to: readonly NoticedOfficer[];
  readonly digest: Digest;
  /** What happened, where the digest tells different things: in the words of this e-mail's subject. */
  readonly line?: TicketEmail;
}

export type NoticeRule = CitizenRule | OfficerRule | DigestRule;

/** An urgent matter is where it was not before: who is on duty is told at once, by SMS and e-mail, at night too. */
const urgentHere = { to: ['duty-officer'], email: 'urgent-here', sms: 'urgent-here' } as const;

/** What officers write to each other, and may call on others in. */
const actsThatMention = ['note', 'direct', 'report-direction'] as const satisfies readonly Act[];

/** What watchers of a ticket are told of: all that the lake is told of, which is neither a reminder nor how its citizen is reached. */
const actsWatched: readonly Act[] = actNames.filter((act) => acts[act].lake && act !== 'submit');

/**
 * Who is told what, on which event. Whoever is in several rows of one event is told by the first of them that is told at once, or
 * else by the first, by each channel for itself.
 * An event without a row tells nobody.
 */
export const noticeRules: readonly NoticeRule[] = [
  { on: 'submit', to: 'citizen', tells: 'received', date: 'respond-by' },
  { on: 'submit', to: ['head'], email: 'new-in-queue', gathered: 'hour' },

  {
    on: 'remind',
    step: 'reminder-first',
    to: ['assignee', 'head'],
    email: 'reminder-first',
    gathered: 'morning',
  },
  {
    on: 'remind',
    step: 'reminder-second',
    to: ['assignee', 'head'],
    email: 'reminder-second',
    gathered: 'morning',
  },
  {
    on: 'remind',
    step: 'acknowledgement-missed',
    to: ['head'],
    email: 'acknowledgement-missed',
    gathered: 'morning',
  },
  {
    on: 'remind',
    step: 'acknowledgement-missed-again',
    to: ['head-above'],
    email: 'acknowledgement-missed-below',
    gathered: 'morning',
  },
  {
    on: 'remind',
    step: 'window-closing',
    to: 'citizen',
    tells: 'window-closing',
    date: 'window-end',
    reminds: true,
  },
  { on: 'remind', step: 'remedy-due', to: 'citizen', tells: 'remedy-due', date: 'window-end' },
  {
    on: 'remind',
    step: 'direction-due',
    to: ['assignee', 'head'],
    email: 'direction-due',
    gathered: 'morning',
  },
  {
    on: 'remind',
    step: 'direction-missed',
    to: ['assignee', 'head'],
    email: 'direction-missed',
    gathered: 'hour',
  },
  {
    on: 'remind',
    step: 'direction-missed',
    to: ['head-above'],
    email: 'direction-missed-below',
    gathered: 'hour',
  },
  { on: 'remind', step: 'objection-missed', to: ['decider'], email: 'objection-missed', gathered: 'morning' },
  {
    on: 'remind',
    step: 'recurring',
    only: ['wants-response'],
    to: 'citizen',
    tells: 'still-at-root',
    date: 'next-notice',
    everySoMany: true,
    reminds: true,
  },
  {
    on: 'remind',
    step: 'recurring',
    only: ['wants-response'],
    to: ['head', 'oversight'],
    digest: 'root-digest',
  },
  {
    on: 'remind',
    step: 'recurring',
    only: ['wants-no-response'],
    to: ['head'],
    email: 'acknowledgement-missed',
    gathered: 'morning',
  },

  { on: 'escalate', only: ['by-clock'], to: 'citizen', tells: 'escalated', date: 'respond-by' },
  { on: 'escalate', only: ['by-clock'], to: ['head'], email: 'escalated-to-you', gathered: 'hour' },
  {
    on: 'escalate',
    only: ['by-clock'],
    to: ['former-head'],
    email: 'escalated-from-you',
    gathered: 'morning',
  },
  { on: 'escalate', only: ['by-officer'], to: 'citizen', tells: 'handed-up', date: 'respond-by' },
  { on: 'escalate', only: ['by-officer'], to: ['head'], email: 'handed-up-to-you', gathered: 'hour' },

  { on: 'flag', to: 'citizen', tells: 'flagged', date: 'next-notice' },
  { on: 'flag', to: ['head'], email: 'flagged-at-yours', gathered: 'hour' },
  { on: 'flag', to: ['oversight'], email: 'flagged-at-root', gathered: 'morning', into: 'root-digest' },

  { on: 'resume', to: 'citizen', tells: 'resumed', date: 'respond-by' },
  { on: 'resume', to: ['assignee', 'head'], email: 'work-resumed', gathered: 'hour' },

  { on: 'lapse', to: 'citizen', tells: 'lapsed' },
  { on: 'settle', only: ['wants-no-response', 'not-answered'], to: 'citizen', tells: 'noted' },

  { on: 'acknowledge', to: 'citizen', tells: 'acknowledged', date: 'respond-by' },
  { on: 'assign', only: ['urgent'], to: ['assignee'], email: 'assigned-to-you', gathered: 'hour' },
  { on: 'assign', only: ['not-urgent'], to: ['assignee'], digest: 'work-digest', line: 'assigned-to-you' },
  {
    on: 'request-information',
    only: ['paused'],
    to: 'citizen',
    tells: 'information-asked',
    date: 'reply-by',
  },
  { on: 'request-information', only: ['not-paused'], to: 'citizen', tells: 'information-asked-without-date' },
  { on: 'reply', only: ['by-officer'], to: 'citizen', tells: 'message' },
  {
    on: 'reply',
    only: ['by-citizen', 'urgent'],
    to: ['handler'],
    email: 'citizen-replied',
    gathered: 'hour',
  },
  {
    on: 'reply',
    only: ['by-citizen', 'not-urgent'],
    to: ['handler'],
    digest: 'work-digest',
    line: 'citizen-replied',
  },
  { on: 'extend', to: 'citizen', tells: 'extended', date: 'respond-by' },
  {
    on: 'transfer',
    only: ['decidable'],
    to: 'citizen',
    tells: 'transferred',
    date: 'respond-by',
    until: 'object',
  },
  { on: 'transfer', only: ['undecidable'], to: 'citizen', tells: 'moved', date: 'respond-by' },
  { on: 'transfer', to: ['head'], email: 'transferred-to-you', gathered: 'hour' },
  { on: 'direct', to: ['assignee', 'head', 'directed'], email: 'directed', gathered: 'hour' },
  {
    on: 'report-direction',
    only: ['by-another'],
    to: ['director'],
    email: 'direction-reported',
    gathered: 'hour',
  },
  { on: 'raise-urgency', to: ['assignee', 'head'], email: 'made-urgent' },
  { on: 'lower-urgency', to: 'citizen', tells: 'no-longer-urgent', date: 'respond-by' },

  { on: 'respond', only: ['appealable'], to: 'citizen', tells: 'responded', date: 'window-end' },
  {
    on: 'respond',
    only: ['not-appealable', 'wants-response'],
    to: 'citizen',
    tells: 'responded-finally',
  },
  {
    on: 'respond',
    only: ['not-appealable', 'wants-no-response'],
    to: 'citizen',
    tells: 'responded-without-appeal',
  },
  { on: 'set-aside', only: ['appealable'], to: 'citizen', tells: 'set-aside', date: 'window-end' },
  {
    on: 'set-aside',
    only: ['not-appealable', 'wants-response'],
    to: 'citizen',
    tells: 'set-aside-finally',
  },
  {
    on: 'set-aside',
    only: ['not-appealable', 'wants-no-response'],
    to: 'citizen',
    tells: 'set-aside-without-appeal',
  },
  { on: 'refer', only: ['appealable'], to: 'citizen', tells: 'referred-appealable', date: 'window-end' },
  { on: 'refer', only: ['not-appealable'], to: 'citizen', tells: 'referred' },
  { on: 'accept', to: 'citizen', tells: 'accepted', until: 'undo-acceptance' },
  { on: 'confirm-remedy', to: 'citizen', tells: 'remedy-confirmed', until: 'undo-acceptance' },
  { on: 'appeal', to: 'citizen', tells: 'appeal-received', date: 'respond-by' },
  { on: 'appeal', to: ['head'], email: 'appeal-to-you', gathered: 'hour' },
  { on: 'appeal', to: ['former-head'], email: 'appealed-from-you', gathered: 'morning' },
  { on: 'withdraw', to: 'citizen', tells: 'withdrawn', until: 'undo-withdrawal' },
  {
    on: 'withdraw',
    only: ['under-pressure'],
    to: ['head-above'],
    email: 'withdrawn-under-pressure',
    gathered: 'hour',
  },
  { on: 'withdraw', to: ['handler'], digest: 'work-digest', line: 'withdrawn-by-citizen' },

  { on: 'object', to: ['decider'], email: 'objection-to-decide', gathered: 'hour' },
  {
    on: 'keep-transfer',
    only: ['by-officer'],
    to: 'citizen',
    tells: 'objection-refused',
    date: 'respond-by',
  },
  { on: 'keep-transfer', only: ['by-clock'], to: 'citizen', tells: 'objection-lapsed' },
  { on: 'undo-transfer', to: 'citizen', tells: 'objection-upheld', date: 'respond-by' },
  { on: 'undo-transfer', to: ['head'], email: 'transferred-to-you', gathered: 'hour' },
  {
    on: 'reclassify',
    only: ['fewer-rights'],
    to: 'citizen',
    tells: 'reclassified',
    until: 'undo-reclassification',
  },
  { on: 'reclassify', only: ['became-urgent'], to: ['assignee', 'head'], email: 'made-urgent' },
  { on: 'name-officer', only: ['moved'], to: 'citizen', tells: 'moved', date: 'respond-by' },
  { on: 'name-officer', only: ['moved'], to: ['head'], email: 'transferred-to-you', gathered: 'hour' },
  {
    on: 'undo-reclassification',
    only: ['reopened'],
    to: ['handler'],
    digest: 'work-digest',
    line: 'reopened-by-citizen',
  },
  {
    on: 'undo-reclassification',
    only: ['not-reopened'],
    to: ['handler'],
    digest: 'work-digest',
    line: 'undone-by-citizen',
  },
  { on: 'undo-acceptance', to: ['handler'], digest: 'work-digest', line: 'undone-by-citizen' },
  { on: 'undo-withdrawal', to: ['handler'], digest: 'work-digest', line: 'reopened-by-citizen' },
  { on: 'request-identity', to: ['custodian'], email: 'identity-asked-for' },
  { on: 'remind-custodians', to: ['custodian', 'oversight'], email: 'identity-decision-missed' },
  { on: 'grant-identity', to: 'citizen', tells: 'identity-revealed' },
  { on: 'grant-identity', to: ['asker'], email: 'identity-granted', gathered: 'hour' },
  { on: 'refuse-identity', to: ['asker'], email: 'identity-refused', gathered: 'hour' },
  { on: 'lapse-identity', to: ['asker'], email: 'identity-request-lapsed', gathered: 'hour' },
  { on: 'carry-on', to: 'citizen', tells: 'carried-on' },
  { on: 'unassign', to: ['head'], email: 'unassigned', gathered: 'hour' },
  { on: 'succeed', to: 'citizen', tells: 'succeeded' },
  { on: 'succeed', to: ['head'], email: 'succeeded-to-you', gathered: 'hour' },

  // Who is told at once by a row above gets no second e-mail.
  { on: 'submit', only: ['urgent'], ...urgentHere },
  { on: 'raise-urgency', only: ['urgent'], ...urgentHere },
  { on: 'reclassify', only: ['became-urgent'], ...urgentHere },
  { on: 'transfer', only: ['urgent'], ...urgentHere },
  { on: 'undo-transfer', only: ['urgent'], ...urgentHere },
  { on: 'escalate', only: ['urgent'], ...urgentHere },
  { on: 'appeal', only: ['urgent'], ...urgentHere },
  { on: 'name-officer', only: ['urgent', 'moved'], ...urgentHere },
  { on: 'succeed', only: ['urgent'], ...urgentHere },
  { on: 'carry-on', only: ['urgent'], ...urgentHere },
  { on: 'undo-withdrawal', only: ['urgent'], ...urgentHere },

  // Nor does who has something to do by the same act, which a row above says.
  ...actsThatMention.map((on): NoticeRule => ({
    on,
    only: ['mentions'],
    to: ['mentioned'],
    email: 'mentioned',
    gathered: 'hour',
  })),
  // Who is told by a row above is told by that.
  ...actsWatched.map((on): NoticeRule => ({
    on,
    only: ['watched'],
    to: ['watcher'],
    digest: 'work-digest',
    line: 'watched',
  })),
];

/** The acts of which somebody is told whatever their events say. */
export const actsAlwaysTold: ReadonlySet<Act> = new Set(
  noticeRules
    .filter(({ only = [] }) => !only.some((condition) => ofSomeEvents.includes(condition)))
    .map(({ on }) => on),
);

/** Whether an event tells somebody though its act tells nobody: it calls on officers, or is of a watched ticket. */
export const isToldBesides = (event: TicketEvent): boolean =>
  !actsAlwaysTold.has(event.type) &&
  noticeRules.some(
    ({ on, only = [] }) => on === event.type && only.every((condition) => conditions[condition](event)),
  );

/** The rows that an event meets, in their order. */
export function noticeRulesFor(event: TicketEvent, tellCitizenEvery: number): readonly NoticeRule[] {
  const { step, count } = event.type === 'remind' ? event.facts : {};
  const itsTurn = count !== undefined && count % tellCitizenEvery === 0;
  return noticeRules.filter(
    (rule) =>
      rule.on === event.type &&
      (rule.step === undefined || rule.step === step) &&
      (rule.only ?? []).every((condition) => conditions[condition](event)) &&
      (rule.to !== 'citizen' ||
        ((rule.everySoMany === undefined || itsTurn) && !(rule.reminds && event.withoutReminders))),
  );
}
