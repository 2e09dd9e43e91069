/** What a text can have in braces: `{date}`. A template names those that it is given. */
export const parameters = [
  'Yours', // "Lalamiko lako", at the beginning of a sentence
  'yours', // "lalamiko lako", within one
  'number',
  'secret',
  'code', // lets the secret be judged where strangers attack
  'institution',
  'date',
  'until', // until when the citizen may do what the text offers
  'count',
  'within', // how much time there is
  'category', // what a surge is of
  'place', // where it is
  'since', // its first hour, on the wall
  'seen', // how many tickets came
  'usual', // how many do in other weeks
  'explained', // all of that, in sentences
  'changes', // what became of the headships of an office, in sentences
  'proposed', // who proposed what change of the registry and when, in a sentence
  'administered', // what an administrator did and when, in sentences
  'directed', // what happened to a direction to an institution, in a few words
  'follows', // what it includes, by when, and where it is read, in sentences
  'foremost', // what is most pressing in the weekly brief, in a sentence or two
  'brief', // the weekly brief, in lines
  'where', // where the citizen reads and writes, as the stage has it
] as const;
export type Parameter = (typeof parameters)[number];

/**
 * `{li}` in a Swahili text stands for the concord of the kind: lalamiko limepokelewa, maoni yamepokelewa,
 * pongezi zimepokelewa. English has none, so it is no parameter.
 */
export const concord = 'li';

/** What any text to an officer about one ticket may have besides: what it is called by its kind, and "this" behind it. */
export const kindOfTicket = ['Kind', 'kind', 'hili', concord] as const;

export interface SmsTemplateRule {
  readonly parameters: readonly Parameter[];
  /** Goes out at night too. */
  readonly atNight?: true;
  /** What is said instead where the institution must not be named. */
  readonly unnamed?: string;
  /** What is said instead where there is no date: of a ticket that gets no answer, or to who wants no reminders. */
  readonly undated?: string;
}

/** Everything that citizens are told by SMS. */
export const smsTemplates = {
  received: {
    parameters: ['yours', 'number', 'secret', 'date', 'where'],
    atNight: true,
    undated: 'received-without-date',
  },
  'received-without-date': { parameters: ['yours', 'number', 'secret', 'where'], atNight: true },
  escalated: { parameters: ['Yours', 'number', 'institution', 'date'], unnamed: 'escalated-unnamed' },
  'escalated-unnamed': { parameters: ['Yours', 'number', 'date'] },
  flagged: {
    parameters: ['Yours', 'number', 'institution', 'date'],
    unnamed: 'flagged-unnamed',
    undated: 'flagged-without-date',
  },
  'flagged-unnamed': {
    parameters: ['Yours', 'number', 'date'],
    undated: 'flagged-without-date-unnamed',
  },
  'flagged-without-date': {
    parameters: ['Yours', 'number', 'institution'],
    unnamed: 'flagged-without-date-unnamed',
  },
  'flagged-without-date-unnamed': { parameters: ['Yours', 'number'] },
  'still-at-root': {
    parameters: ['Yours', 'number', 'institution', 'date'],
    unnamed: 'still-at-root-unnamed',
  },
  'still-at-root-unnamed': { parameters: ['Yours', 'number', 'date'] },
  resumed: { parameters: ['Yours', 'number', 'date', 'where'], undated: 'resumed-without-date' },
  'resumed-without-date': { parameters: ['Yours', 'number', 'where'] },
  'secret-replaced': { parameters: ['yours', 'number', 'secret', 'where'], atNight: true },
  'pass-code': { parameters: ['number', 'code'], atNight: true },
  'window-closing': { parameters: ['Yours', 'number', 'date', 'where'] },
  'remedy-due': { parameters: ['Yours', 'number', 'date', 'where'] },
  lapsed: { parameters: ['Yours', 'number', 'where'] },
  noted: { parameters: ['Yours', 'number', 'institution', 'where'], unnamed: 'noted-unnamed' },
  'noted-unnamed': { parameters: ['Yours', 'number', 'where'] },
  acknowledged: {
    parameters: ['Yours', 'number', 'institution', 'date'],
    unnamed: 'acknowledged-unnamed',
    undated: 'acknowledged-without-date',
  },
  'acknowledged-unnamed': { parameters: ['Yours', 'number', 'date'], undated: 'acknowledged-without-date' },
  'acknowledged-without-date': { parameters: ['Yours', 'number'] },
  'information-asked': { parameters: ['yours', 'number', 'date', 'where'] },
  'information-asked-without-date': { parameters: ['yours', 'number', 'where'] },
  message: { parameters: ['yours', 'number', 'where'] },
  gathered: { parameters: ['yours', 'number', 'where'] },
  extended: { parameters: ['yours', 'number', 'date', 'where'] },
  transferred: {
    parameters: ['Yours', 'number', 'institution', 'date', 'until', 'where'],
    unnamed: 'transferred-unnamed',
    undated: 'transferred-without-date',
  },
  'transferred-unnamed': {
    parameters: ['Yours', 'number', 'date', 'until', 'where'],
    undated: 'transferred-without-date-unnamed',
  },
  'transferred-without-date': {
    parameters: ['Yours', 'number', 'institution', 'until', 'where'],
    unnamed: 'transferred-without-date-unnamed',
  },
  'transferred-without-date-unnamed': { parameters: ['Yours', 'number', 'until', 'where'] },
  moved: {
    parameters: ['Yours', 'number', 'institution', 'date'],
    unnamed: 'moved-unnamed',
    undated: 'moved-without-date',
  },
  'moved-unnamed': { parameters: ['Yours', 'number', 'date'], undated: 'moved-without-date-unnamed' },
  'moved-without-date': {
    parameters: ['Yours', 'number', 'institution'],
    unnamed: 'moved-without-date-unnamed',
  },
  'moved-without-date-unnamed': { parameters: ['Yours', 'number'] },
  'objection-upheld': {
    parameters: ['yours', 'number', 'institution', 'date'],
    unnamed: 'objection-upheld-unnamed',
    undated: 'objection-upheld-without-date',
  },
  'objection-upheld-unnamed': {
    parameters: ['yours', 'number', 'date'],
    undated: 'objection-upheld-without-date-unnamed',
  },
  'objection-upheld-without-date': {
    parameters: ['yours', 'number', 'institution'],
    unnamed: 'objection-upheld-without-date-unnamed',
  },
  'objection-upheld-without-date-unnamed': { parameters: ['yours', 'number'] },
  'handed-up': {
    parameters: ['Yours', 'number', 'institution', 'date', 'where'],
    unnamed: 'handed-up-unnamed',
    undated: 'handed-up-without-date',
  },
  'handed-up-unnamed': {
    parameters: ['Yours', 'number', 'date', 'where'],
    undated: 'handed-up-without-date-unnamed',
  },
  'handed-up-without-date': {
    parameters: ['Yours', 'number', 'institution', 'where'],
    unnamed: 'handed-up-without-date-unnamed',
  },
  'handed-up-without-date-unnamed': { parameters: ['Yours', 'number', 'where'] },
  'no-longer-urgent': { parameters: ['Yours', 'number', 'date', 'where'] },
  responded: { parameters: ['Yours', 'number', 'date', 'where'] },
  'responded-finally': { parameters: ['Yours', 'number', 'where'] },
  'responded-without-appeal': { parameters: ['Yours', 'number', 'where'] },
  'set-aside': { parameters: ['Yours', 'number', 'date', 'where'] },
  'set-aside-finally': { parameters: ['Yours', 'number', 'where'] },
  'set-aside-without-appeal': { parameters: ['Yours', 'number', 'where'] },
  'referred-appealable': { parameters: ['Yours', 'number', 'date', 'where'] },
  referred: { parameters: ['Yours', 'number', 'where'] },
  accepted: { parameters: ['Yours', 'number', 'until', 'where'] },
  'remedy-confirmed': { parameters: ['Yours', 'number', 'until', 'where'] },
  'appeal-received': {
    parameters: ['yours', 'number', 'institution', 'date'],
    unnamed: 'appeal-received-unnamed',
  },
  'appeal-received-unnamed': { parameters: ['yours', 'number', 'date'] },
  withdrawn: { parameters: ['Yours', 'number', 'until', 'where'] },
  'objection-refused': {
    parameters: ['yours', 'number', 'date', 'where'],
    undated: 'objection-refused-without-date',
  },
  'objection-refused-without-date': { parameters: ['yours', 'number', 'where'] },
  'objection-lapsed': { parameters: ['yours', 'number', 'where'] },
  reclassified: { parameters: ['yours', 'number', 'until', 'where'] },
  'identity-revealed': { parameters: ['Yours', 'number', 'where'] },
  'carried-on': { parameters: ['Yours', 'number', 'where'] },
  succeeded: { parameters: ['Yours', 'number', 'institution'], unnamed: 'succeeded-unnamed' },
  'succeeded-unnamed': { parameters: ['Yours', 'number'] },
} as const satisfies Record<string, SmsTemplateRule>;
export type SmsTemplate = keyof typeof smsTemplates;
export const smsTemplateNames = Object.keys(smsTemplates) as readonly SmsTemplate[];

/** Everything that officers are told by SMS, beside an e-mail, with its parameters: neither institution nor category. */
export const officerSmsTemplates = {
  'urgent-here': ['number'],
  surge: ['seen', 'since', 'usual'],
  headship: ['institution'],
  'proposal-to-confirm': [],
  'proposal-about-you': [],
} as const satisfies Record<string, readonly Parameter[]>;
export type OfficerSmsTemplate = keyof typeof officerSmsTemplates;
export const officerSmsTemplateNames = Object.keys(officerSmsTemplates) as readonly OfficerSmsTemplate[];

/** What is told of a surge and of no ticket, by whatever channel. */
export const surgeTemplate = 'surge' satisfies OfficerSmsTemplate;

/** What is told of a change of who heads an office, by whatever channel. */
export const headshipTemplate = 'headship' satisfies OfficerSmsTemplate;

/** What is told of a change of the registry that takes two: to who may confirm it, and to whom it concerns; by whatever channel. */
export const proposalTemplates = [
  'proposal-to-confirm',
  'proposal-about-you',
] as const satisfies readonly OfficerSmsTemplate[];
export type ProposalTemplate = (typeof proposalTemplates)[number];

/** What is told of no ticket. */
export const templatesOfNoTicket = [surgeTemplate, headshipTemplate, ...proposalTemplates] as const;
type OfNoTicket = (typeof templatesOfNoTicket)[number];

/** What is told by e-mail alone of what an administrator did. */
export const suspensionTemplates = [
  'suspension',
  'suspension-of-you',
] as const satisfies readonly EmailTemplate[];
export type SuspensionTemplate = (typeof suspensionTemplates)[number];
export const closedDaysTemplate = 'closed-days' satisfies EmailTemplate;
export const officeMoveTemplate = 'place' satisfies EmailTemplate;

/** What is told of a direction to an institution. */
export const directionTemplate = 'institution-direction' satisfies EmailTemplate;

/** What is told of a week at an institution. */
export const briefTemplate = 'brief' satisfies EmailTemplate;

/** E-mails about no ticket. */
export const emailsOfNoTicket = [
  ...templatesOfNoTicket,
  ...suspensionTemplates,
  closedDaysTemplate,
  officeMoveTemplate,
  directionTemplate,
  briefTemplate,
] as const;
type EmailOfNoTicket = (typeof emailsOfNoTicket)[number];

/** SMS to officers about one ticket. */
export type TicketSms = Exclude<OfficerSmsTemplate, OfNoTicket>;

/** Everything that officers are told by e-mail, with the parameters of the subject. */
export const emailTemplates = {
  'new-in-queue': ['number'],
  'reminder-first': ['number'],
  'reminder-second': ['number'],
  'acknowledgement-missed': ['number'],
  'acknowledgement-missed-below': ['number'],
  'objection-missed': ['number'],
  'escalated-to-you': ['number'],
  'escalated-from-you': ['number'],
  'flagged-at-yours': ['number'],
  'flagged-at-root': ['number'],
  'work-resumed': ['number'],
  'assigned-to-you': ['number'],
  mentioned: ['number'],
  watched: ['number'],
  'citizen-replied': ['number'],
  'transferred-to-you': ['number'],
  'handed-up-to-you': ['number'],
  directed: ['number'],
  'direction-due': ['number'],
  'direction-missed': ['number'],
  'direction-missed-below': ['number'],
  'direction-reported': ['number'],
  'made-urgent': ['number'],
  'urgent-here': ['number'],
  'appeal-to-you': ['number'],
  'appealed-from-you': ['number'],
  'withdrawn-by-citizen': ['number'],
  'withdrawn-under-pressure': ['number'],
  'undone-by-citizen': ['number'],
  'reopened-by-citizen': ['number'],
  'objection-to-decide': ['number'],
  'identity-asked-for': ['number'],
  'identity-decision-missed': ['number'],
  'identity-granted': ['number'],
  'identity-refused': ['number'],
  'identity-request-lapsed': ['number'],
  unassigned: ['number'],
  'succeeded-to-you': ['number'],
  surge: ['category', 'place'],
  headship: ['institution'],
  'proposal-to-confirm': [],
  'proposal-about-you': [],
  suspension: [],
  'suspension-of-you': [],
  'closed-days': [],
  place: [],
  'institution-direction': ['directed'],
  brief: ['foremost'],
  'root-digest': ['count'],
  'work-digest': ['count'],
} as const satisfies Record<string, readonly Parameter[]>;
export type EmailTemplate = keyof typeof emailTemplates;

/** The parameters of the message, of those that have some. */
export const messageParameters: Readonly<Partial<Record<EmailTemplate, readonly Parameter[]>>> = {
  'identity-asked-for': ['within'],
  surge: ['explained'],
  headship: ['changes'],
  'proposal-to-confirm': ['proposed'],
  'proposal-about-you': ['proposed'],
  suspension: ['administered'],
  'suspension-of-you': ['administered'],
  'closed-days': ['administered'],
  place: ['administered'],
  'institution-direction': ['follows'],
  brief: ['brief'],
};

export const emailTemplateNames = Object.keys(emailTemplates) as readonly EmailTemplate[];

/** E-mails of a morning, about several tickets: what is late at the root, and what happened to one's own. */
export const digests = ['root-digest', 'work-digest'] as const satisfies readonly EmailTemplate[];
export type Digest = (typeof digests)[number];

/** E-mails about one ticket. */
export type TicketEmail = Exclude<EmailTemplate, Digest | EmailOfNoTicket>;

/** E-mails about one ticket that the release before cannot read. */
export const laterEmails = ['mentioned', 'watched'] as const satisfies readonly TicketEmail[];
export type LaterEmail = (typeof laterEmails)[number];

export const isLaterEmail = (email: TicketEmail): email is LaterEmail =>
  laterEmails.some((later) => later === email);

export const isDigest = (template: SmsTemplate | OfficerSmsTemplate | EmailTemplate): template is Digest =>
  digests.some((digest) => digest === template);
