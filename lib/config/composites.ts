/** The severity of an alarm says who must act: whoever is on call, at any hour, or whoever works on the next working day. */
export const severities = ['page', 'ticket'] as const;
export type Severity = (typeof severities)[number];

/** Services that all or many functions hang on, and the watches that show them failing. */
export const dependencyNames = ['store', 'keys', 'files', 'providers', 'login'] as const;
export type DependencyName = (typeof dependencyNames)[number];

/** Several alarms that one cause makes ring, told as one. */
export interface Composite {
  readonly severity: Severity;
  /** What people suffer while it rings. */
  readonly peopleSuffer: string;
  /** Service prefixes of IAM, of a dependency. */
  readonly services?: readonly string[];
  /** While one of these rings, and for a time after, nobody is told of this one: it follows from that. */
  readonly suppressedBy?: readonly DependencyName[];
}

/** By the composite alarm's name. Dependencies come first: services of AWS and others that are no code of ours. */
export const composites = {
  store: {
    severity: 'page',
    peopleSuffer: 'DynamoDB does not answer: nothing can be sent, followed or worked on; deadlines wait.',
    services: ['dynamodb'],
  },
  keys: {
    severity: 'page',
    peopleSuffer: 'Secrets Manager or KMS does not answer: functions that start now refuse whoever asks.',
    services: ['secretsmanager', 'kms'],
  },
  files: {
    severity: 'page',
    peopleSuffer: 'S3 does not answer: files are neither checked nor shown, and no checkpoint is written.',
    services: ['s3'],
  },
  providers: {
    severity: 'page',
    peopleSuffer: 'Providers of SMS or e-mail take no messages: citizens and officers are told late.',
    services: ['ses'], // who sends by SMS sends by e-mail; the topic of events is SNS too
  },
  login: {
    severity: 'page',
    peopleSuffer: 'The issuer of logins does not answer: officers get neither in nor on.',
  },
  intake: {
    severity: 'page',
    peopleSuffer: 'Citizens or officers get errors of ours, or wait, when they send, follow or act.',
    suppressedBy: ['store', 'keys', 'login'],
  },
  deadlines: {
    severity: 'page',
    peopleSuffer: 'Reminders and escalations come late, or deadlines pass without effect.',
    suppressedBy: ['store', 'keys'],
  },
  identities: {
    severity: 'page',
    peopleSuffer: "A request to reveal an identity waits, perhaps while somebody's life is at risk.",
    suppressedBy: ['store', 'keys'],
  },
  notices: {
    severity: 'page',
    peopleSuffer: 'Citizens and officers are told late, or not at all, what happened to a ticket.',
    suppressedBy: ['store', 'keys', 'providers'],
  },
  record: {
    severity: 'page',
    peopleSuffer: 'What happens to tickets now could be changed or hidden without a trace.',
    suppressedBy: ['store', 'files'],
  },
  casework: {
    severity: 'ticket',
    peopleSuffer:
      'What follows for tickets from acts and from changes of the registry comes late, or not at all.',
    suppressedBy: ['store', 'keys', 'providers'], // invitations of officers go by e-mail
  },
  attachments: {
    severity: 'ticket',
    peopleSuffer:
      'Files that citizens attached cannot be opened, or are not in the history of their tickets.',
    suppressedBy: ['store', 'files'],
  },
  figures: {
    severity: 'ticket',
    peopleSuffer: 'Figures of institutions and of the public are older than they say, or not complete.',
    suppressedBy: ['store', 'keys'],
  },
  'questions-to-lake': {
    severity: 'ticket',
    peopleSuffer: 'Questions to the lake are answered without all events, or nobody asks them.',
    suppressedBy: ['store', 'keys'],
  },
} as const satisfies Record<string, Composite>;

export type CompositeName = keyof typeof composites;
export const compositeNames = Object.keys(composites) as CompositeName[];

/**
 * Seconds for which a suppressed composite waits for its dependency to ring before it tells anybody: symptoms may be
 * seen some evaluations before the cause.
 */
export const waitsForDependencySeconds = 180;

/**
 * Seconds after the end of a dependency's alarm in which what followed from it may still ring: the longest stretches
 * of those watches are half an hour, and the dependency's own alarm ends five minutes after the trouble.
 */
export const followsFromDependencySeconds = 30 * 60;
