import type { Act } from '../tickets/acts.ts';
import type { TicketEvent } from '../tickets/event.ts';
import type { EmailTemplate, SmsTemplate } from './templates.ts';

/** Which moment of the event a notice states the date of. `next-telling`: when the citizen hears again. */
export type StatedDate = 'respond-by' | 'window-end' | 'next-telling';

/** Who an officer's notice goes to, as seen from the ticket. A vacant head's duties go to the next above. */
export const officerRoles = ['head', 'assignee', 'head-above', 'former-head', 'oversight'] as const;
export type NoticedOfficer = (typeof officerRoles)[number];

interface When {
  readonly on: Act;
  /** For `remind`: which reminder. */
  readonly step?: NonNullable<TicketEvent['step']>;
  /** Only for tickets that wait for a response, or only for those that do not. */
  readonly answered?: boolean;
}

export interface CitizenRule extends When {
  readonly to: 'citizen';
  readonly sms: SmsTemplate;
  readonly date?: StatedDate;
  /** Only every so many of the recurring reminders at the root: the policy says how many. */
  readonly everySoMany?: true;
}

export interface OfficerRule extends When {
  readonly to: readonly NoticedOfficer[];
  readonly email: Exclude<EmailTemplate, 'root-digest'>;
}

/** One line in the digest of the next working day. */
export interface DigestRule extends When {
  readonly to: readonly NoticedOfficer[];
  readonly digest: true;
}

export type NoticeRule = CitizenRule | OfficerRule | DigestRule;

/**
 * Who is told what, on which event. Whoever is in several rows of one event is told by the first of them.
 * An event without a row tells nobody: `rearm` is the system's own, and the acts of officers and the
 * citizen's own bring their rows with them.
 */
export const noticeRules: readonly NoticeRule[] = [
  { on: 'submit', answered: true, to: 'citizen', sms: 'received', date: 'respond-by' },
  { on: 'submit', answered: false, to: 'citizen', sms: 'received-without-date' },
  { on: 'submit', to: ['head'], email: 'new-in-queue' },

  { on: 'remind', step: 'reminder-first', to: ['assignee', 'head'], email: 'reminder-first' },
  { on: 'remind', step: 'reminder-second', to: ['assignee', 'head'], email: 'reminder-second' },
  { on: 'remind', step: 'acknowledgement-missed', to: ['head'], email: 'acknowledgement-missed' },
  {
    on: 'remind',
    step: 'acknowledgement-missed-again',
    to: ['head-above'],
    email: 'acknowledgement-missed-below',
  },
  { on: 'remind', step: 'window-closing', to: 'citizen', sms: 'window-closing', date: 'window-end' },
  { on: 'remind', step: 'remedy-due', to: 'citizen', sms: 'remedy-due', date: 'window-end' },
  { on: 'remind', step: 'objection-missed', to: ['head-above'], email: 'objection-missed' },
  {
    on: 'remind',
    step: 'recurring',
    answered: true,
    to: 'citizen',
    sms: 'still-at-root',
    date: 'next-telling',
    everySoMany: true,
  },
  { on: 'remind', step: 'recurring', answered: true, to: ['head', 'oversight'], digest: true },
  { on: 'remind', step: 'recurring', answered: false, to: ['head'], email: 'acknowledgement-missed' },

  { on: 'escalate', to: 'citizen', sms: 'escalated', date: 'respond-by' },
  { on: 'escalate', to: ['head'], email: 'escalated-to-you' },
  { on: 'escalate', to: ['former-head'], email: 'escalated-from-you' },

  { on: 'flag', to: 'citizen', sms: 'flagged', date: 'next-telling' },
  { on: 'flag', to: ['head'], email: 'flagged-at-yours' },
  { on: 'flag', to: ['oversight'], email: 'flagged-at-root' },

  { on: 'resume', answered: true, to: 'citizen', sms: 'resumed', date: 'respond-by' },
  { on: 'resume', answered: false, to: 'citizen', sms: 'resumed-without-date' },
  { on: 'resume', to: ['assignee', 'head'], email: 'work-resumed' },

  { on: 'lapse', to: 'citizen', sms: 'lapsed' },
  { on: 'settle', answered: false, to: 'citizen', sms: 'noted' },
  { on: 'replace-secret', to: 'citizen', sms: 'secret-replaced' },
];

/** The rows that an event meets, in their order. `count` counts the recurring reminders of its cycle. */
export function rulesFor(event: TicketEvent, tellCitizenEvery: number): readonly NoticeRule[] {
  const answered = event.after.respondBy !== undefined;
  const itsTurn = event.count !== undefined && event.count % tellCitizenEvery === 0;
  return noticeRules.filter(
    (rule) =>
      rule.on === event.type &&
      (rule.step === undefined || rule.step === event.step) &&
      (rule.answered === undefined || rule.answered === answered) &&
      (rule.to !== 'citizen' || rule.everySoMany === undefined || itsTurn),
  );
}
