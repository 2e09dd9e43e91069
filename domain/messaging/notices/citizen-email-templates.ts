import type { SmsTemplate } from './templates.ts';

/** What a date in an e-mail to a citizen is. */
export const citizenDates = ['answeredBy', 'appealBy', 'answerBy', 'replyBy', 'newsBy'] as const;
export type CitizenDate = (typeof citizenDates)[number];

interface CitizenEmailRule {
  /** What its date is, where it states one. */
  readonly date?: CitizenDate;
  /** It states until when the citizen may do what it offers. */
  readonly until?: true;
  /** It names the institution, where that may be named. */
  readonly names?: true;
  /** It carries the receipt secret. */
  readonly secret?: true;
}

/**
 * Everything that citizens are told by e-mail, each under the name of what is told by SMS. Dates, institution and secret
 * stand in lines of their own: what there is none of is left out, and needs no text of its own.
 */
export const citizenEmailTemplates = {
  received: { date: 'answeredBy', secret: true },
  escalated: { date: 'answeredBy', names: true },
  flagged: { date: 'newsBy', names: true },
  'still-at-root': { date: 'newsBy', names: true },
  resumed: { date: 'answeredBy' },
  'secret-replaced': { secret: true },
  'window-closing': { date: 'appealBy' },
  'remedy-due': { date: 'answerBy' },
  lapsed: {},
  noted: { names: true },
  acknowledged: { date: 'answeredBy', names: true },
  'information-asked': { date: 'replyBy' },
  'information-asked-without-date': {},
  message: {},
  gathered: {},
  extended: { date: 'answeredBy' },
  transferred: { date: 'answeredBy', until: true, names: true },
  moved: { date: 'answeredBy', names: true },
  'objection-upheld': { date: 'answeredBy', names: true },
  'handed-up': { date: 'answeredBy', names: true },
  'no-longer-urgent': { date: 'answeredBy' },
  responded: { date: 'appealBy' },
  'responded-finally': {},
  'responded-without-appeal': {},
  'set-aside': { date: 'appealBy' },
  'set-aside-finally': {},
  'set-aside-without-appeal': {},
  'referred-appealable': { date: 'appealBy' },
  referred: {},
  accepted: { until: true },
  'remedy-confirmed': { until: true },
  'appeal-received': { date: 'answeredBy', names: true },
  withdrawn: { until: true },
  'objection-refused': { date: 'answeredBy' },
  'objection-lapsed': {},
  reclassified: { until: true },
  'identity-revealed': {},
  'carried-on': {},
  succeeded: { names: true },
} as const satisfies Partial<Record<SmsTemplate, CitizenEmailRule>>;
export type CitizenEmailTemplate = keyof typeof citizenEmailTemplates;
export const citizenEmailTemplateNames = Object.keys(
  citizenEmailTemplates,
) as readonly CitizenEmailTemplate[];

/** The row of a template. */
export const citizenEmailRule = (template: CitizenEmailTemplate): CitizenEmailRule =>
  citizenEmailTemplates[template];
