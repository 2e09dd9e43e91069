import type { IndexName, TableName, tables } from './tables.ts';

/** A table, or one of its indexes: `tickets/GSI1`. */
export type TableReach = {
  [Table in TableName]: Table | `${Table}/${IndexName & keyof (typeof tables)[Table]['indexes']}`;
}[TableName];

/** Parts of tables, by the keys of their partitions: who reaches one reaches nothing else of its table. */
export const partitionReaches = {
  // Citizens' contacts lie in the same table, and stay out of reach.
  'officer-contacts': { of: 'identities', keys: 'OFFICERS#*' },
  // Beside the registry, which heads do not change.
  'answer-templates': { of: 'registry', keys: 'TEMPLATES#*' },
  // Beside the registry too: each officer changes their own, and heads those of their offices.
  'queue-views': { of: 'registry', keys: 'VIEWS#*' },
  // Beside the registry, which says who officers are and changes by its own acts alone.
  'officer-news': { of: 'registry', keys: 'NEWS#*' },
  // Beside the registry: given by who oversees, and answered by heads.
  'institution-directions': { of: 'registry', keys: 'DIRECTIONS#*' },
  // Beside notices on their way: who gets weekly briefs.
  briefs: { of: 'outbox', keys: 'BRIEFS#*' },
  'failed-logins': { of: 'tickets', keys: 'LOGIN#*' },
  // Beside the tickets whose words are shown, which nobody changes who lists them.
  'list-reads': { of: 'tickets', keys: 'READS#*' },
  // Beside the clocks and the requests for identities, of which no citizen learns.
  'lists-of-queues': { of: 'tickets/GSI1', keys: 'LISTED#*' },
  // Beside what they are made of, which tells of single tickets.
  publications: { of: 'measures', keys: 'PUBLICATION*' },
  // Counts of suggestions by month, and nothing of institutions and tickets.
  'suggestion-reports': { of: 'measures', keys: 'SUGGESTIONS' },
  // What is counted at institutions, and nothing of single tickets.
  'own-counts': { of: 'measures', keys: 'FIGURES#*' },
  rounds: { of: 'measures', keys: 'ROUNDS' },
} as const satisfies Readonly<Record<string, { readonly of: TableReach; readonly keys: string }>>;
export type PartitionReach = keyof typeof partitionReaches;

/** What a function can be allowed to reach. */
export type ReachName =
  | TableReach
  | PartitionReach
  | 'server-keys'
  | 'registry-key'
  | 'origin-secret'
  | 'ussd-secret'
  | 'ticket-events'
  | 'mergers'
  | 'notices'
  | 'queues-retries'
  | 'measures-retries'
  | 'lake-retries'
  | 'lake-stream'
  | 'lake-key'
  | 'response-deadline'
  | 'response-deadline-executions'
  | 'phones'
  | 'sms-aggregator'
  | 'sms-webhook'
  | 'email'
  | 'officers-pool'
  | 'email-set'
  | 'record'
  | 'record-objects'
  | 'quarantine'
  | 'quarantined-files'
  | 'attachments'
  | 'attached-files';

/**
 * What a function has of the executions that the stage may have at once: so many thousandths of what can be reserved, which nobody else
 * gets and it never exceeds; or what all that reserve nothing share. Source: docs/design/admission.md, Each function has a decision on concurrency.
 */
export type Concurrency = { readonly reserved: number } | 'shared';

/** One function: where its handler is, how big it is, and exactly what it may do. */
export interface FunctionDescription {
  /** Path of the handler's file, from the root of the repository. */
  readonly entry: string;
  /** What a person reads in the console. */
  readonly description: string;
  readonly memoryMegabytes: number;
  readonly timeoutSeconds: number;
  readonly concurrency: Concurrency;
  /** Actions without the service's prefix, by what they are done to. Nothing else is allowed. */
  readonly may: Readonly<Partial<Record<ReachName, readonly string[]>>>;
  /** Variables beside those that come with what it may reach. */
  readonly settings?: readonly (
    | 'CHECKPOINT_EVERY_SECONDS'
    | 'SWEEP_GRACE_SECONDS'
    | 'ROLL_UP_SETTLING_SECONDS'
    | 'SMS_PREFIXES'
    | 'WEB_ADDRESS'
    | 'WEB_ORIGINS'
    | 'USSD_CODE'
    | 'USSD_CONVENTION'
    | 'USSD_DEMONSTRATION'
    | 'USSD_PREFIX'
    | 'USSD_SOURCES'
  )[];
}

/** What reading single entries of the registry, and several at once, takes. */
const readEntries = ['GetItem', 'BatchGetItem'] as const;
/** What reading tickets takes: single items, several at once among them, and histories. */
const readTicket = [...readEntries, 'Query'] as const;
/**
 * What loading a ticket and saving a change of it takes: the new head and the event, in one transaction, and
 * with some events a snapshot of the history, which is read for it.
 */
const changeTicket = [...readTicket, 'PutItem', 'UpdateItem'] as const;
/** What finding the officer of a login takes, of the registry: each function of officers has it. */
const knowOfficer = readEntries;
const readSecret = ['GetSecretValue'] as const;
/** What applying events to each projection takes, beside what is read of the registry. */
const keepsQueues = {
  projections: ['Query', 'GetItem', 'BatchGetItem', 'PutItem', 'UpdateItem', 'DeleteItem', 'BatchWriteItem'],
  tickets: readEntries, // the words by which they are found, and who holds them
} as const;
const keepsMeasures = { measures: ['GetItem', 'BatchGetItem', 'PutItem'] } as const;
const fillsLake = { 'lake-stream': ['PutRecord'], 'lake-key': readSecret } as const;
/** Which phones SMS go to. */
const whereSmsGo = ['SMS_PREFIXES'] as const;
/** Where texts may say that citizens read and write. */
const whereCitizensRead = ['WEB_ADDRESS', 'USSD_CODE', 'USSD_PREFIX'] as const;

/** All functions. Each is deployed as `mrejesho-<stage>-<name>`, with a role of the same name. */
export const functions = {
  'submit-ticket': {
    entry: 'functions/tickets/submit-ticket.ts',
    description: 'Takes a ticket in.',
    memoryMegabytes: 512,
    timeoutSeconds: 15,
    concurrency: { reserved: 110 },
    may: {
      tickets: [...readTicket, 'PutItem', 'UpdateItem'],
      identities: ['PutItem'],
      registry: [...readEntries, 'Query'],
      'registry-key': readSecret,
      'server-keys': readSecret,
      'origin-secret': readSecret,
    },
    settings: whereSmsGo,
  },
  'follow-ticket': {
    entry: 'functions/tickets/follow-ticket.ts',
    description: 'Shows a ticket to whoever has its receipt secret.',
    memoryMegabytes: 512,
    timeoutSeconds: 15,
    concurrency: { reserved: 80 },
    may: {
      tickets: [...readTicket, 'UpdateItem', 'PutItem'], // the last two count guesses, spend proofs of work, and confirm a phone
      'lists-of-queues': ['Query'], // in which lists its subject was seen
      registry: [...readEntries, 'Query'],
      'registry-key': readSecret,
      'server-keys': readSecret,
      'origin-secret': readSecret,
    },
  },
  'prove-receipt': {
    entry: 'functions/audit/prove-receipt.ts',
    description: 'Gives whoever has the receipt secret the proof of when the ticket was sent.',
    memoryMegabytes: 512,
    timeoutSeconds: 15,
    concurrency: { reserved: 20 },
    may: {
      tickets: [...readTicket, 'UpdateItem', 'PutItem'], // the last two count guesses, and spend proofs of work
      registry: ['GetItem'],
      'registry-key': readSecret,
      record: ['ListBucketVersions'], // the newest checkpoint is the first of the list
      'record-objects': ['GetObjectVersion'], // the first of each object
      'server-keys': readSecret,
      'origin-secret': readSecret,
    },
    settings: ['CHECKPOINT_EVERY_SECONDS'],
  },
  'replace-secret': {
    entry: 'functions/tickets/replace-secret.ts',
    description: 'Gives a new receipt secret, or a code by SMS, to the phone that the ticket was sent from.',
    memoryMegabytes: 512,
    timeoutSeconds: 15,
    concurrency: { reserved: 20 },
    may: {
      tickets: changeTicket,
      identities: ['GetItem'],
      outbox: ['PutItem'], // the notices that tell them: no event may
      registry: ['GetItem'],
      'registry-key': readSecret,
      'server-keys': readSecret,
      'origin-secret': readSecret,
    },
  },
  'citizen-acts': {
    entry: 'functions/tickets/citizen-acts.ts',
    description: 'Does what citizens ask for on their tickets: replies, appeals, withdrawals and the like.',
    memoryMegabytes: 512,
    timeoutSeconds: 15,
    concurrency: { reserved: 50 },
    may: {
      tickets: changeTicket,
      identities: ['PutItem', 'UpdateItem'], // leaves a contact and lists its ticket, and reads none
      registry: [...readEntries, 'Query'],
      'registry-key': readSecret,
      'server-keys': readSecret,
      'origin-secret': readSecret,
    },
    settings: whereSmsGo,
  },
  'citizen-attachments': {
    entry: 'functions/attachments/citizen-attachments.ts',
    description: 'Takes attachments in, and gives citizens their own back once they are clean.',
    memoryMegabytes: 512,
    timeoutSeconds: 15,
    concurrency: { reserved: 40 },
    may: {
      tickets: changeTicket,
      registry: ['GetItem'],
      'registry-key': readSecret,
      'server-keys': readSecret,
      'origin-secret': readSecret,
      'quarantined-files': ['PutObject'], // the forms that it signs may
      'attached-files': ['GetObject'], // and its links
    },
  },
  'officer-attachments': {
    entry: 'functions/attachments/officer-attachments.ts',
    description:
      'Lists attachments to officers, opens one once it is recorded, and takes those that they send.',
    memoryMegabytes: 512,
    timeoutSeconds: 15,
    concurrency: 'shared',
    may: {
      tickets: [...readTicket, 'PutItem', 'UpdateItem'],
      registry: readEntries,
      'registry-key': readSecret,
      'origin-secret': readSecret,
      'quarantined-files': ['PutObject'], // the forms that it signs may
      'attached-files': ['GetObject'], // and its links
    },
  },
  'clean-attachments': {
    entry: 'functions/attachments/clean-attachments.ts',
    description: 'Makes attachments anew of what can be shown of them, and refuses the rest.',
    memoryMegabytes: 2048, // a picture of 25 megapixels, unpacked and packed again
    timeoutSeconds: 90,
    concurrency: 'shared',
    may: {
      tickets: ['UpdateItem'],
      quarantine: ['ListBucket'], // or S3 would not say that a file is gone
      'quarantined-files': ['GetObject', 'DeleteObject'],
      'attached-files': ['PutObject'],
    },
  },
  'record-attachments': {
    entry: 'functions/attachments/record-attachments.ts',
    description:
      'Puts into the history of a ticket that a file was attached, refused or taken away, and deletes that.',
    memoryMegabytes: 256,
    timeoutSeconds: 60,
    concurrency: 'shared',
    may: {
      tickets: changeTicket,
      attachments: ['ListBucketVersions'], // all that was ever written in the place of a file
      'attached-files': ['DeleteObjectVersion'],
    },
  },
  'find-institutions': {
    entry: 'functions/institutions/find-institutions.ts',
    description: 'Finds institutions by name, by what a matter is about, and by place.',
    memoryMegabytes: 512,
    timeoutSeconds: 10,
    concurrency: { reserved: 60 },
    may: {
      registry: ['GetItem', 'Query'],
      publications: ['GetItem', 'Query'],
      'registry-key': readSecret,
      'origin-secret': readSecret,
    },
  },
  'list-categories': {
    entry: 'functions/institutions/list-categories.ts',
    description: 'Lists what a ticket can be about, with emergency numbers.',
    memoryMegabytes: 512,
    timeoutSeconds: 10,
    concurrency: { reserved: 30 },
    may: { registry: ['GetItem', 'Query'], 'registry-key': readSecret, 'origin-secret': readSecret },
  },
  'show-vocabulary': {
    entry: 'functions/vocabulary/show-vocabulary.ts',
    description: 'Tells words, limits, deadlines and working hours, for every client.',
    memoryMegabytes: 512,
    timeoutSeconds: 10,
    concurrency: { reserved: 30 },
    may: { registry: ['GetItem', 'Query'], 'registry-key': readSecret, 'origin-secret': readSecret },
    settings: whereCitizensRead,
  },
  'show-public-measures': {
    entry: 'functions/publication/show-public-measures.ts',
    description: 'Shows everybody what was published of each month.',
    memoryMegabytes: 512,
    timeoutSeconds: 10,
    concurrency: { reserved: 20 },
    may: {
      publications: ['GetItem', 'Query'],
      registry: readEntries,
      'registry-key': readSecret,
      'origin-secret': readSecret,
    },
  },
  'refuse-unknown-route': {
    entry: 'functions/unknown-routes/refuse-unknown-route.ts',
    description: 'Answers, in the words of everything else, what is asked where no route is.',
    memoryMegabytes: 256,
    timeoutSeconds: 10,
    concurrency: { reserved: 10 },
    may: { 'origin-secret': readSecret },
  },
  'show-me': {
    entry: 'functions/officers/show-me.ts',
    description: 'Shows an officer who they are to the registry, and what they may do.',
    memoryMegabytes: 512,
    timeoutSeconds: 10,
    concurrency: 'shared',
    may: { registry: knowOfficer, 'registry-key': readSecret, 'origin-secret': readSecret },
  },
  'officer-session': {
    entry: 'functions/officers/officer-session.ts',
    description: 'Logs officers in with their issuer, keeps them in, and logs them out.',
    memoryMegabytes: 512,
    timeoutSeconds: 15,
    concurrency: { reserved: 40 },
    may: {
      'failed-logins': ['UpdateItem'],
      registry: knowOfficer,
      'registry-key': readSecret,
      'server-keys': readSecret, // what browsers keep is sealed under them
      'origin-secret': readSecret,
    },
    settings: ['WEB_ORIGINS'],
  },
  'officer-measures': {
    entry: 'functions/officers/officer-measures.ts',
    description:
      'Shows what is counted of an institution and all under it, and compares what lies under one.',
    memoryMegabytes: 512,
    timeoutSeconds: 10,
    concurrency: 'shared',
    may: {
      measures: ['GetItem', 'Query', 'BatchGetItem'],
      briefs: ['GetItem', 'Query', 'PutItem', 'UpdateItem'], // the caller's own
      'officer-contacts': ['GetItem'], // whether a brief reaches the caller
      registry: [...readEntries, 'Query'],
      'registry-key': readSecret,
      'registry/GSI1': ['Query'], // directions that are open
      'origin-secret': readSecret,
    },
    settings: ['ROLL_UP_SETTLING_SECONDS'],
  },
  'officer-queues': {
    entry: 'functions/officers/officer-queues.ts',
    description:
      'Lists and finds what waits and what was closed or handed on, as far as the officer may see it.',
    memoryMegabytes: 512,
    timeoutSeconds: 10,
    concurrency: 'shared',
    may: {
      projections: ['Query', 'BatchGetItem'], // the figures of queues, and entries that pointers lead to
      'projections/GSI1': ['Query'],
      'projections/GSI2': ['Query'],
      'projections/GSI3': ['Query'],
      'projections/GSI4': ['Query'],
      tickets: readEntries, // states and subjects of a page, and what an officer wrote down at a desk
      'list-reads': ['PutItem'], // the record of its words
      measures: ['Query'], // the surges
      registry: [...readEntries, 'Query'],
      'registry/GSI2': ['Query'], // the officers on a board
      'registry-key': readSecret,
      'server-keys': readSecret, // cursors are sealed under them
      'origin-secret': readSecret,
    },
    settings: whereCitizensRead, // a slip that is printed again says it
  },
  'open-ticket': {
    entry: 'functions/officers/open-ticket.ts',
    description: 'Shows a ticket to an officer as far as they may see it, once the read is recorded.',
    memoryMegabytes: 512,
    timeoutSeconds: 15,
    concurrency: 'shared',
    may: {
      tickets: changeTicket, // the records of reads and of lists lie here; the ticket stays as it is
      identities: ['GetItem'], // the name of who chose to be known
      registry: [...readEntries, 'Query'],
      'registry-key': readSecret,
      'server-keys': readSecret, // seals cursors
      'origin-secret': readSecret,
    },
  },
  'officer-acts': {
    entry: 'functions/officers/officer-acts.ts',
    description: 'Does what officers do on tickets, each act once.',
    memoryMegabytes: 512,
    timeoutSeconds: 15,
    concurrency: 'shared',
    may: {
      tickets: changeTicket, // an act is decided on the whole history
      registry: [...readEntries, 'Query'],
      'registry-key': readSecret,
      'registry/GSI2': ['Query'], // whom it can be given to, and who watches it
      'officer-news': ['PutItem', 'UpdateItem'],
      projections: ['BatchGetItem'], // what they have already
      'origin-secret': readSecret,
    },
  },
  'answer-templates': {
    entry: 'functions/officers/answer-templates.ts',
    description:
      'Keeps the texts that offices have ready, fills them for a ticket, and keeps views of queues.',
    memoryMegabytes: 512,
    timeoutSeconds: 15,
    concurrency: 'shared',
    may: {
      tickets: readTicket, // what a template says of a ticket; nothing of it is written
      registry: [...readEntries, 'Query'],
      'registry-key': readSecret,
      'answer-templates': ['PutItem'],
      'queue-views': ['PutItem'],
      'origin-secret': readSecret,
    },
  },
  'institution-directions': {
    entry: 'functions/officers/institution-directions.ts',
    description: 'Gives directions to institutions, acts on them, and shows them with what is counted.',
    memoryMegabytes: 512,
    timeoutSeconds: 15,
    concurrency: 'shared',
    may: {
      tickets: ['BatchGetItem'], // states, to choose and to count
      'projections/GSI1': ['Query'], // what waits at an institution and below
      registry: [...readEntries, 'Query'],
      'registry-key': readSecret,
      'registry/GSI1': ['Query'], // what is open and what ended at an office
      'institution-directions': ['PutItem'],
      outbox: ['PutItem'], // clocks, and what is told
      'server-keys': readSecret, // cursors of the queue that tickets are chosen from
      'origin-secret': readSecret,
    },
  },
  'preview-officer-act': {
    entry: 'functions/officers/preview-officer-act.ts',
    description: 'Shows an officer before an act what it would do, and what its citizen would read.',
    memoryMegabytes: 512,
    timeoutSeconds: 15,
    concurrency: 'shared',
    may: {
      tickets: readTicket, // decided on the whole history; nothing of it is written
      registry: [...readEntries, 'Query'],
      'registry-key': readSecret,
      'origin-secret': readSecret,
    },
    settings: whereCitizensRead, // what its citizen would read says where
  },
  'identity-requests': {
    entry: 'functions/identities/identity-requests.ts',
    description:
      'Takes requests to reveal identities, lets custodians decide them, and shows auditors who looked at what and what was changed.',
    memoryMegabytes: 512,
    timeoutSeconds: 15,
    concurrency: 'shared',
    may: {
      tickets: changeTicket,
      'tickets/GSI1': ['Query'], // the open requests, and looks by day
      'tickets/GSI2': ['Query'], // those of whoever asks
      registry: [...readEntries, 'Query'], // its history too
      'registry-key': readSecret,
      'server-keys': readSecret, // seals cursors
      record: ['ListBucketVersions'], // the checkpoint whose hash is the seed of a sample
      'record-objects': ['GetObjectVersion'],
      'origin-secret': readSecret,
    },
  },
  'reveal-identity': {
    entry: 'functions/identities/reveal-identity.ts',
    description: 'Shows who sent a ticket to the officer to whom a custodian granted it.',
    memoryMegabytes: 512,
    timeoutSeconds: 15,
    concurrency: 'shared',
    may: {
      tickets: changeTicket, // the record of reads lies here; the ticket stays as it is
      identities: ['GetItem'],
      registry: readEntries,
      'registry-key': readSecret,
      'origin-secret': readSecret,
    },
  },
  'sweep-identity-requests': {
    entry: 'functions/identities/sweep-identity-requests.ts',
    description: 'Tells of requests to reveal identities that nobody decided in time, and lets them lapse.',
    memoryMegabytes: 256,
    timeoutSeconds: 60,
    concurrency: 'shared',
    may: {
      tickets: changeTicket,
      'tickets/GSI1': ['Query'],
      registry: readEntries,
      'registry-key': readSecret,
    },
  },
  'registry-acts': {
    entry: 'functions/registry/registry-acts.ts',
    description: 'Does what administrators do to the registry, each change once, and shows its history.',
    memoryMegabytes: 512,
    timeoutSeconds: 15,
    concurrency: 'shared',
    may: {
      registry: [...readEntries, 'Query', 'PutItem', 'ConditionCheckItem'],
      'registry-key': readSecret,
      'registry/GSI1': ['Query'],
      'registry/GSI2': ['Query'],
      // how many tickets a change touches
      'projections/GSI1': ['Query'],
      'projections/GSI2': ['Query'],
      'projections/GSI4': ['Query'],
      tickets: ['Query'], // what happened to them, replayed under rules that are tried
      'suggestion-reports': ['GetItem'],
      'officer-contacts': ['GetItem', 'PutItem'], // how officers are reached, and would be by a proposal
      'officers-pool': ['AdminGetUser'], // whether an officer has logged in
      'origin-secret': readSecret,
    },
  },
  'submit-desk-ticket': {
    entry: 'functions/tickets/submit-desk-ticket.ts',
    description: 'Takes in a ticket that an officer writes down at the desk.',
    memoryMegabytes: 512,
    timeoutSeconds: 15,
    concurrency: { reserved: 30 },
    may: {
      tickets: [...readTicket, 'PutItem', 'UpdateItem'],
      identities: ['PutItem'],
      registry: [...readEntries, 'Query'],
      'registry-key': readSecret,
      'server-keys': readSecret,
      'origin-secret': readSecret,
    },
    settings: [...whereSmsGo, ...whereCitizensRead],
  },
  'answer-ussd': {
    entry: 'functions/ussd/answer-ussd.ts',
    description: 'Shows phones the screens of the menu, one for each key that is pressed.',
    memoryMegabytes: 1024, // somebody waits at each screen
    timeoutSeconds: 10, // the network ends a session that hears nothing for longer
    concurrency: { reserved: 170 },
    may: {
      sessions: ['Query', 'PutItem', 'DeleteItem'], // what a phone was in the midst of is forgotten at its end
      tickets: changeTicket,
      identities: ['GetItem', 'Query', 'PutItem', 'UpdateItem'], // the tickets of the phone that dials are listed there
      outbox: ['PutItem'], // the notice of a new receipt secret: no event may tell it
      registry: [...readEntries, 'Query'],
      'registry-key': readSecret,
      'server-keys': readSecret,
      'origin-secret': readSecret,
      'ussd-secret': readSecret,
    },
    settings: [...whereSmsGo, 'USSD_CONVENTION', 'USSD_PREFIX', 'USSD_SOURCES', 'USSD_DEMONSTRATION'],
  },
  'draw-consequences': {
    entry: 'functions/registry/draw-consequences.ts',
    description: 'Does what follows for tickets from changes of the registry, step by step.',
    memoryMegabytes: 512,
    timeoutSeconds: 240,
    concurrency: 'shared',
    may: {
      ...keepsQueues,
      tickets: changeTicket,
      'tickets/GSI1': ['Query'], // every open ticket waits in it
      'projections/GSI1': ['Query'],
      'projections/GSI4': ['Query'], // an officer's tickets
      registry: [...readEntries, 'Query', 'PutItem', 'UpdateItem', 'ConditionCheckItem'],
      'registry-key': readSecret,
      'registry/GSI1': ['Query'],
      'registry/GSI2': ['Query'], // the administrators of an institution
      outbox: ['GetItem', 'PutItem'], // what heads are told of their headship, and administrators of proposals
      // new officers get accounts, and are invited by e-mail
      'officer-contacts': ['GetItem'],
      'officers-pool': [
        'AdminGetUser',
        'AdminCreateUser',
        'AdminSetUserPassword',
        'AdminUpdateUserAttributes',
      ],
      email: ['SendEmail'],
      'email-set': ['SendEmail'],
    },
    settings: ['WEB_ORIGINS'],
  },
  'relay-events': {
    entry: 'functions/events/relay-events.ts',
    description: 'Reads the stream of tickets, and tells the topic what happened.',
    memoryMegabytes: 256,
    timeoutSeconds: 60,
    concurrency: { reserved: 60 },
    may: { 'ticket-events': ['Publish'] },
  },
  'keep-clocks': {
    entry: 'functions/clocks/keep-clocks.ts',
    description: 'Starts and stops the executions that wait for deadlines.',
    memoryMegabytes: 256,
    timeoutSeconds: 30,
    concurrency: { reserved: 30 },
    may: { 'response-deadline': ['StartExecution'], 'response-deadline-executions': ['StopExecution'] },
  },
  'apply-deadline': {
    entry: 'functions/clocks/apply-deadline.ts',
    description: 'Does what is due on a ticket whose clock woke: reminds, flags, escalates, or nothing.',
    memoryMegabytes: 256,
    timeoutSeconds: 30,
    concurrency: { reserved: 60 },
    may: { tickets: changeTicket, registry: readEntries, 'registry-key': readSecret },
  },
  'sweep-clocks': {
    entry: 'functions/clocks/sweep-clocks.ts',
    description: 'Finds tickets whose clock died, acts for it and starts a new one.',
    memoryMegabytes: 512,
    timeoutSeconds: 240,
    concurrency: { reserved: 10 },
    may: {
      tickets: changeTicket,
      'tickets/GSI1': ['Query'],
      registry: readEntries,
      'registry-key': readSecret,
    },
    settings: ['SWEEP_GRACE_SECONDS'],
  },
  'keep-mergers': {
    entry: 'functions/mergers/keep-mergers.ts',
    description: 'Carries mergers out: tickets that joined another are answered with it, or part from it.',
    memoryMegabytes: 256,
    timeoutSeconds: 30,
    concurrency: 'shared',
    may: {
      tickets: changeTicket,
      registry: readEntries,
      'registry-key': readSecret,
      mergers: ['SendMessage'], // the work on each ticket is a message of its own
    },
  },
  'keep-queues': {
    entry: 'functions/queues/keep-queues.ts',
    description: 'Keeps lines of queues and links of institutions, where the first try failed.',
    memoryMegabytes: 256,
    timeoutSeconds: 30,
    concurrency: 'shared',
    may: { ...keepsQueues, registry: readEntries, 'registry-key': readSecret },
  },
  'project-events': {
    entry: 'functions/projections/project-events.ts',
    description: 'Applies events to all projections at once: lines of queues, figures, rows of the lake.',
    memoryMegabytes: 512,
    timeoutSeconds: 30,
    concurrency: 'shared',
    may: {
      ...keepsQueues,
      ...keepsMeasures,
      ...fillsLake,
      registry: readEntries,
      'registry-key': readSecret,
      'queues-retries': ['SendMessage'], // each is tried again by its own function
      'measures-retries': ['SendMessage'],
      'lake-retries': ['SendMessage'],
    },
  },
  'keep-measures': {
    entry: 'functions/measures/keep-measures.ts',
    description: 'Counts what happens to tickets, where the first try failed.',
    memoryMegabytes: 256,
    timeoutSeconds: 30,
    concurrency: 'shared',
    may: { ...keepsMeasures, registry: readEntries, 'registry-key': readSecret },
  },
  'roll-up-measures': {
    entry: 'functions/measures/roll-up-measures.ts',
    description: 'Adds what was counted to the figures of all that lie above, round by round.',
    memoryMegabytes: 512,
    timeoutSeconds: 240,
    concurrency: 'shared',
    may: {
      measures: ['GetItem', 'BatchGetItem', 'PutItem', 'Query'],
      registry: [...readEntries, 'Query'],
      'registry-key': readSecret,
    },
    settings: ['ROLL_UP_SETTLING_SECONDS'],
  },
  'publish-months': {
    entry: 'functions/publication/publish-months.ts',
    description:
      'Publishes what was counted of each month, once and for all, when another whole month has passed.',
    memoryMegabytes: 1024,
    timeoutSeconds: 900,
    concurrency: 'shared',
    may: {
      'own-counts': ['Query'],
      rounds: ['Query'], // whether all of a month is added up
      publications: ['PutItem', 'Query'],
      registry: [...readEntries, 'Query'],
      'registry-key': readSecret,
    },
  },
  'fill-lake': {
    entry: 'functions/lake/fill-lake.ts',
    description: 'Puts what happened into the lake, where the first try failed.',
    memoryMegabytes: 256,
    timeoutSeconds: 30,
    concurrency: 'shared',
    may: { ...fillsLake, registry: readEntries, 'registry-key': readSecret },
  },
  'report-suggestions': {
    entry: 'functions/lake/report-suggestions.ts',
    description: 'Asks the lake what became of suggestions, for administrators of the registry.',
    memoryMegabytes: 256,
    timeoutSeconds: 300, // it waits for the answer of Athena
    concurrency: 'shared',
    may: {
      'suggestion-reports': ['PutItem'], // the lake lets it ask by a policy of its own
      registry: readEntries,
      'registry-key': readSecret,
    },
  },
  'watch-surges': {
    entry: 'functions/measures/watch-surges.ts',
    description: 'Finds far more tickets of a category from a place than usual, and has it told.',
    memoryMegabytes: 256,
    timeoutSeconds: 30,
    concurrency: 'shared',
    may: {
      measures: ['GetItem', 'PutItem', 'UpdateItem', 'Query'],
      registry: [...readEntries, 'Query'],
      'registry-key': readSecret,
      outbox: ['PutItem'], // whom a surge is told to is written down with it
    },
  },
  'send-notices': {
    entry: 'functions/notices/send-notices.ts',
    description: 'Makes notices of what happened, and sends those that may go now.',
    memoryMegabytes: 256,
    timeoutSeconds: 60,
    concurrency: { reserved: 20 },
    may: {
      outbox: ['PutItem', 'UpdateItem', 'Query'],
      identities: readEntries,
      tickets: ['Query'], // which contact is the one that was left, and whom it is shown to
      registry: readEntries,
      'registry-key': readSecret,
      'registry/GSI1': ['Query'],
      'registry/GSI2': ['Query'], // who is on duty at an institution, and who watches a ticket
      'officer-news': ['PutItem'],
      'server-keys': readSecret,
      phones: ['Publish'],
      'sms-aggregator': readSecret,
      email: ['SendEmail'],
      'email-set': ['SendEmail'], // the identity sends by it
      notices: ['SendMessage'], // an answer comes again once it cannot be undone
    },
    settings: [...whereSmsGo, ...whereCitizensRead],
  },
  'send-due-notices': {
    entry: 'functions/notices/send-due-notices.ts',
    description:
      'Sends the notices that waited: for morning, for the provider, for their turn, for the switch.',
    memoryMegabytes: 1769, // one processor: a hundred SMS a second take ten milliseconds of it each
    timeoutSeconds: 600, // it keeps the provider's pace through whatever waits,
    concurrency: { reserved: 10 },
    may: {
      outbox: ['GetItem', 'PutItem', 'UpdateItem', 'Query'],
      'outbox/GSI1': ['Query'],
      identities: readEntries,
      measures: ['GetItem', 'Query', 'BatchGetItem'], // the figures of briefs
      tickets: ['Query', 'BatchGetItem'], // which contact is the one that was left, whom it is shown to, and states that directions count
      registry: [...readEntries, 'Query'], // what surges are of
      'institution-directions': ['PutItem'],
      'registry/GSI1': ['Query'], // who oversees, in reminders, and late directions, in briefs
      'registry/GSI2': ['Query'], // who is on duty, where whoever was may not know of it any more
      'registry-key': readSecret,
      'server-keys': readSecret,
      phones: ['Publish'],
      'sms-aggregator': readSecret,
      email: ['SendEmail'],
      'email-set': ['SendEmail'], // the identity sends by it
    },
    settings: [...whereSmsGo, ...whereCitizensRead, 'ROLL_UP_SETTLING_SECONDS'],
  },
  'lose-touch': {
    entry: 'functions/notices/lose-touch.ts',
    description: 'Records that a citizen is out of reach, where two notices failed.',
    memoryMegabytes: 256,
    timeoutSeconds: 60,
    concurrency: 'shared',
    may: {
      tickets: changeTicket,
      outbox: ['PutItem', 'UpdateItem', 'Query'],
      'outbox/GSI2': ['Query'], // notices that failed
      registry: readEntries,
      'registry-key': readSecret,
    },
  },
  'receive-sms': {
    entry: 'functions/sms/receive-sms.ts',
    description: 'Takes SMS of citizens in, and what providers say became of ours.',
    memoryMegabytes: 512,
    timeoutSeconds: 15,
    concurrency: { reserved: 60 },
    may: {
      tickets: changeTicket,
      identities: [...readEntries, 'PutItem', 'Query', 'UpdateItem'], // whose ticket it is, and who wants no SMS
      sessions: ['Query', 'PutItem'], // SMS that wait for what their owner says
      outbox: ['GetItem', 'PutItem', 'UpdateItem', 'Query'],
      registry: [...readEntries, 'Query'],
      'registry-key': readSecret,
      'server-keys': readSecret,
      'origin-secret': readSecret,
      'sms-webhook': readSecret,
      phones: ['Publish'],
      'sms-aggregator': readSecret,
    },
    settings: [...whereSmsGo, ...whereCitizensRead],
  },
  'record-deliveries': {
    entry: 'functions/notices/record-deliveries.ts',
    description: 'Puts down which SMS and e-mails did not arrive, by what their provider says.',
    memoryMegabytes: 256,
    timeoutSeconds: 30,
    concurrency: 'shared',
    may: { outbox: ['GetItem', 'UpdateItem'] },
  },
  'write-checkpoint': {
    entry: 'functions/audit/write-checkpoint.ts',
    description: 'Puts what happened and who read it under a signed checkpoint.',
    memoryMegabytes: 1024,
    timeoutSeconds: 240,
    concurrency: 'shared',
    may: {
      tickets: ['BatchGetItem'],
      'tickets/GSI2': ['Query'],
      registry: ['Query'], // the chain of its changes
      record: ['ListBucketVersions'],
      'record-objects': ['GetObjectVersion', 'PutObject'],
    },
  },
  'walk-record': {
    entry: 'functions/audit/walk-record.ts',
    description: 'Walks over all tickets: chains, heads and texts are held against each other.',
    memoryMegabytes: 512,
    timeoutSeconds: 900, // where there is so much to walk, three runs are at it at once
    concurrency: 'shared',
    may: { tickets: [...readTicket, 'PutItem'], 'tickets/GSI2': ['Query'] },
  },
} as const satisfies Record<string, FunctionDescription>;

export type FunctionName = keyof typeof functions;

export const functionNames = Object.keys(functions) as FunctionName[];

/** The functions that are allowed anything on a resource: of the vault, those its key serves. */
export const functionsReaching = (name: ReachName): readonly FunctionName[] =>
  functionNames.filter((functionName) => {
    const description: FunctionDescription = functions[functionName];
    return description.may[name] !== undefined;
  });
