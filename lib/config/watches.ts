import type { EventLogName } from './event-logs.ts';
import type { CompositeName, DependencyName, Severity } from './composites.ts';
import {
  functionNames,
  functions,
  functionsReaching,
  type FunctionDescription,
  type FunctionName,
} from './functions.ts';

/**
 * Services by which functions say in `unavailable` that they did not answer, and the dependency that each is of. Clients of AWS's SDK
 * are named as the SDK names them.
 */
export const unavailableServices = {
  DynamoDB: 'store',
  SecretsManager: 'keys',
  KMS: 'keys',
  S3: 'files',
  login: 'login',
} as const satisfies Record<string, DependencyName>;

/** Where the figures of a watch come from. */
export type Figures =
  /** Lines of any function that failed because a service did not answer. */
  | { readonly unavailable: keyof typeof unavailableServices }
  /** Lines with this entry in the logs of these functions. */
  | {
      readonly logged: string;
      readonly by: readonly FunctionName[];
      /** The greatest figure in this field of theirs; without, how many there are. */
      readonly figure?: 'seconds';
    }
  | {
      readonly metric: string;
      readonly ofFunction: FunctionName;
      readonly statistic: 'Sum' | 'Maximum' | 'p95';
    }
  | { readonly metric: string; readonly ofQueue: string; readonly statistic: 'Maximum' }
  | { readonly metric: string; readonly ofDeliveryStream: string; readonly statistic: 'Maximum' | 'Sum' }
  | { readonly metric: string; readonly ofStateMachine: string; readonly statistic: 'Sum' }
  /** Figures of Step Functions in the whole account and region, where its quotas are: they have no dimensions. */
  | { readonly metric: string; readonly ofAllStateMachines: true; readonly statistic: 'Maximum' }
  | { readonly metric: string; readonly ofApi: true; readonly statistic: 'Sum' }
  | { readonly metric: string; readonly ofDistribution: true; readonly statistic: 'Average' }
  /** Events of AWS in a log of their own, counted under this name. */
  | { readonly counted: string; readonly ofEvents: EventLogName };

/** Who is told: of the composite alarm that it is part of, once, or of it alone. */
type Told = { readonly partOf: CompositeName } | { readonly severity: Severity };

/** Something that is watched, and when it rings. */
export type Watch = Told & {
  /** What people suffer while it rings. */
  readonly peopleSuffer: string;
  /** So soon somebody should be at it. */
  readonly actWithinMinutes: number;
  readonly figures: Figures;
  readonly minutes: number;
  /** So many of these stretches in a row. */
  readonly stretches?: number;
  readonly rings: { readonly above: number } | { readonly below: number };
};

/** Who may ask for a ticket holds its head against its newest event. */
const readersOfTickets = functionNames.filter((name) => {
  const { may }: FunctionDescription = functions[name];
  return may.tickets?.includes('Query');
});

const milliseconds = (minutes: number): number => minutes * 60 * 1000;
const seconds = (minutes: number): number => minutes * 60;

/** Standard executions that may be open in an account and region, unless AWS granted more: its quota "Open executions". */
const openExecutionsQuota = 1_000_000;

/** Lambda tries a run that failed twice more: of these errors one cause of some minutes makes no more. */
const triesOfARun = 3;

/** A function of the timetable ends in more errors than these. */
const failing = (ofFunction: FunctionName, above: number, minutes = 15) =>
  ({ figures: { metric: 'Errors', ofFunction, statistic: 'Sum' }, minutes, rings: { above } }) as const;

/** A function of the timetable is not called. */
const silent = (ofFunction: FunctionName, minutes = 30) =>
  ({
    figures: { metric: 'Invocations', ofFunction, statistic: 'Sum' },
    minutes,
    rings: { below: 1 },
  }) as const;

/** Functions of the timetable alone write so many lines in five minutes while a service is dead: it is seen at night too. */
const unanswered = (unavailable: keyof typeof unavailableServices, above: number) =>
  ({ figures: { unavailable }, minutes: 5, rings: { above } }) as const;

/** By the alarm's name, which is also that of its runbook. The stack `observability` makes these. */
export const watches = {
  'store-failing': {
    partOf: 'store',
    actWithinMinutes: 15,
    peopleSuffer: 'Tickets can be neither sent nor followed nor worked on: DynamoDB does not answer.',
    ...unanswered('DynamoDB', 10),
  },
  'secrets-failing': {
    partOf: 'keys',
    actWithinMinutes: 15,
    peopleSuffer: 'Whoever asks is refused by functions that start now: Secrets Manager does not answer.',
    ...unanswered('SecretsManager', 5),
  },
  'signing-failing': {
    partOf: 'keys',
    actWithinMinutes: 30,
    peopleSuffer:
      'No checkpoint is signed, so what happens now could be changed without a trace: KMS does not answer.',
    ...unanswered('KMS', 2),
  },
  'files-failing': {
    partOf: 'files',
    actWithinMinutes: 30,
    peopleSuffer: 'Files that citizens attach are neither checked nor shown: S3 does not answer.',
    ...unanswered('S3', 5),
  },
  'login-failing': {
    partOf: 'login',
    actWithinMinutes: 30,
    peopleSuffer: 'Officers get neither in nor on: the issuer of their logins does not answer.',
    ...unanswered('login', 5),
  },
  'api-failing': {
    partOf: 'intake',
    actWithinMinutes: 15,
    peopleSuffer: 'Citizens get errors of ours when they send or follow tickets.',
    figures: { metric: '5xx', ofApi: true, statistic: 'Sum' },
    minutes: 5,
    rings: { above: 5 },
  },
  'several-acts-failing': {
    partOf: 'intake',
    actWithinMinutes: 30,
    peopleSuffer:
      'Officers who act on several tickets at once get errors of ours on some of them: those stay as they were.',
    figures: { logged: 'act-failed', by: ['officer-acts'] },
    minutes: 5,
    rings: { above: 5 },
  },
  'guesses-many': {
    severity: 'page',
    actWithinMinutes: 30,
    peopleSuffer: 'Somebody tries secrets at tickets of others, or many who own one cannot get in.',
    figures: {
      logged: 'guessed-wrong',
      by: ['follow-ticket', 'citizen-acts', 'citizen-attachments', 'prove-receipt', 'answer-ussd'],
    },
    minutes: 60,
    rings: { above: 2000 },
  },
  'ussd-failing': {
    partOf: 'intake',
    actWithinMinutes: 15,
    peopleSuffer: 'Whoever dials reads that the fault is ours, or nothing at all.',
    figures: { logged: 'ussd-failed', by: ['answer-ussd'] },
    minutes: 5,
    rings: { above: 5 },
  },
  'ussd-slow': {
    partOf: 'intake',
    actWithinMinutes: 60,
    peopleSuffer: 'Whoever dials waits for each screen, and networks end the sessions of some.',
    figures: { metric: 'Duration', ofFunction: 'answer-ussd', statistic: 'p95' },
    minutes: 5,
    stretches: 2,
    rings: { above: 3000 }, // milliseconds
  },
  'relay-late': {
    partOf: 'deadlines',
    actWithinMinutes: 15,
    peopleSuffer:
      'Receipts, reminders and escalations come late: what happens to tickets is told with delay.',
    figures: { metric: 'IteratorAge', ofFunction: 'relay-events', statistic: 'Maximum' },
    minutes: 1,
    stretches: 3,
    rings: { above: milliseconds(5) },
  },
  'attachment-record-late': {
    partOf: 'attachments',
    actWithinMinutes: 480,
    peopleSuffer: 'Files that were checked are not in the history of their tickets yet.',
    figures: { metric: 'IteratorAge', ofFunction: 'record-attachments', statistic: 'Maximum' },
    minutes: 1,
    stretches: 3,
    rings: { above: milliseconds(15) },
  },
  'clocks-late': {
    partOf: 'deadlines',
    actWithinMinutes: 30,
    peopleSuffer: 'Deadlines of new tickets and new levels are not waited for yet.',
    figures: { metric: 'ApproximateAgeOfOldestMessage', ofQueue: 'clocks', statistic: 'Maximum' },
    minutes: 5,
    rings: { above: seconds(10) },
  },
  'clocks-dying': {
    partOf: 'deadlines',
    actWithinMinutes: 60,
    peopleSuffer: 'Reminders and escalations come minutes late: clocks of tickets died and had to be healed.',
    figures: { logged: 'clock-healed', by: ['sweep-clocks'] },
    minutes: 15,
    rings: { above: 5 },
  },
  'clocks-not-healed': {
    partOf: 'deadlines',
    actWithinMinutes: 30,
    peopleSuffer: 'A deadline passed and nothing is done about it: the ticket waits with nobody answerable.',
    figures: { logged: 'clock-not-healed', by: ['sweep-clocks'] },
    minutes: 15,
    rings: { above: 0 },
  },
  'sweeper-silent': {
    partOf: 'deadlines',
    actWithinMinutes: 30,
    peopleSuffer: 'Tickets whose clock died are not found; their deadlines pass without anything being done.',
    ...silent('sweep-clocks'),
  },
  'sweeper-failing': {
    partOf: 'deadlines',
    actWithinMinutes: 30,
    peopleSuffer: 'Tickets whose clock died are not all found; their deadlines may pass without effect.',
    ...failing('sweep-clocks', 1),
  },
  'shards-not-swept': {
    partOf: 'store',
    actWithinMinutes: 30,
    peopleSuffer: 'Of some tickets whose clock died nobody hears: a part of what waits cannot be read.',
    figures: { logged: 'shard-not-swept', by: ['sweep-clocks'] },
    minutes: 15,
    rings: { above: 2 },
  },
  'intake-closed': {
    severity: 'page',
    actWithinMinutes: 240,
    peopleSuffer: 'Nobody can send anything new: an operator closed intake, and it is closed still.',
    figures: { logged: 'intake-closed', by: ['sweep-clocks'] },
    minutes: 15,
    rings: { above: 0 },
  },
  'calendar-ending': {
    severity: 'ticket',
    actWithinMinutes: 20160,
    peopleSuffer:
      'Within a year deadlines will fall on public holidays: nobody has entered those of the time after.',
    figures: { logged: 'calendar-ends', by: ['sweep-clocks'] },
    minutes: 60,
    rings: { above: 0 },
  },
  'deadlines-failing': {
    partOf: 'deadlines',
    actWithinMinutes: 30,
    peopleSuffer: 'Reminders and escalations come minutes late: clocks of tickets end in errors.',
    figures: { metric: 'ExecutionsFailed', ofStateMachine: 'response-deadline', statistic: 'Sum' },
    minutes: 15,
    rings: { above: 5 },
  },
  'open-executions-near-quota': {
    severity: 'ticket',
    actWithinMinutes: 2880,
    peopleSuffer:
      'Nothing yet. Each open ticket is an execution: at the quota no clock starts, and deadlines of new tickets and new levels come late.',
    figures: { metric: 'OpenExecutionCount', ofAllStateMachines: true, statistic: 'Maximum' },
    minutes: 15,
    rings: { above: 0.7 * openExecutionsQuota },
  },
  'text-not-as-written': {
    severity: 'page',
    actWithinMinutes: 30,
    peopleSuffer:
      'What somebody wrote to an institution, or was answered, was changed or removed in the store; whoever opens the ticket reads that instead.',
    figures: {
      logged: 'text-not-as-written',
      by: [
        'open-ticket',
        'follow-ticket',
        'prove-receipt',
        'answer-ussd',
        'identity-requests',
        'walk-record',
      ],
    },
    minutes: 5,
    rings: { above: 0 },
  },
  'registry-item-forged': {
    severity: 'page',
    actWithinMinutes: 15,
    peopleSuffer:
      'Somebody writes to the registry: an officer has no access, or an office decides nothing, until their entry is restored.',
    figures: { logged: 'registry-item-forged', by: functionsReaching('registry-key') },
    minutes: 5,
    rings: { above: 0 },
  },
  'contact-not-as-left': {
    severity: 'page',
    actWithinMinutes: 15,
    peopleSuffer:
      'Somebody writes to the vault: what is sent to a citizen would have gone to somebody else, or goes nowhere.',
    figures: {
      logged: 'contact-not-as-left',
      by: [
        'send-notices',
        'send-due-notices',
        'open-ticket',
        'reveal-identity',
        'replace-secret',
        'answer-ussd',
        'receive-sms',
      ],
    },
    minutes: 5,
    rings: { above: 0 },
  },
  'head-not-as-recorded': {
    severity: 'page',
    actWithinMinutes: 30,
    peopleSuffer:
      'Somebody writes to the table: a ticket was given another deadline, status, holder or person complained about than happened to it.',
    figures: {
      logged: 'head-not-as-recorded',
      by: readersOfTickets,
    },
    minutes: 5,
    rings: { above: 0 },
  },
  'chain-not-as-recorded': {
    severity: 'page',
    actWithinMinutes: 30,
    peopleSuffer:
      'What happened to a ticket, or who opened it, was changed or removed in the table: nobody can say by it what was decided.',
    figures: { logged: 'chain-not-as-recorded', by: ['walk-record', 'follow-ticket', 'answer-ussd'] },
    minutes: 5,
    rings: { above: 0 },
  },
  'record-not-walked': {
    partOf: 'record',
    actWithinMinutes: 60,
    peopleSuffer:
      'What somebody changes in the table of a ticket that nobody opens is not noticed until the next verification.',
    figures: { logged: 'record-walked', by: ['walk-record'] },
    minutes: 30,
    rings: { below: 1 },
  },
  'identity-requests-unswept': {
    partOf: 'identities',
    actWithinMinutes: 15,
    peopleSuffer:
      "A request to reveal an identity waits, perhaps while somebody's life is at risk, and nobody is told that it is late.",
    figures: { logged: 'identity-requests-not-swept', by: ['sweep-identity-requests'] },
    minutes: 15,
    rings: { above: 0 },
  },
  'identity-requests-failing': {
    partOf: 'identities',
    actWithinMinutes: 15,
    peopleSuffer:
      'A request to reveal an identity waits, perhaps while somebody is at risk, and nobody is told.',
    ...failing('sweep-identity-requests', 1),
  },
  'identity-requests-silent': {
    partOf: 'identities',
    actWithinMinutes: 15,
    peopleSuffer:
      'A request to reveal an identity waits, perhaps while somebody is at risk, and nobody is told.',
    ...silent('sweep-identity-requests'),
  },
  'projections-late': {
    partOf: 'casework',
    actWithinMinutes: 240,
    peopleSuffer:
      'Officers do not see the newest tickets in their queues yet, and still see some that moved on; figures are as old.',
    figures: { metric: 'ApproximateAgeOfOldestMessage', ofQueue: 'projections', statistic: 'Maximum' },
    minutes: 5,
    rings: { above: seconds(10) },
  },
  'queues-late': {
    partOf: 'casework',
    actWithinMinutes: 240,
    peopleSuffer:
      'Some tickets are not in the queues of officers yet, or still are after they moved on: they fail again and again.',
    figures: { metric: 'ApproximateAgeOfOldestMessage', ofQueue: 'queues', statistic: 'Maximum' },
    minutes: 5,
    rings: { above: seconds(10) },
  },
  'measures-late': {
    partOf: 'figures',
    actWithinMinutes: 480,
    peopleSuffer: 'Figures of institutions are older than they say: the newest tickets are not counted yet.',
    figures: { metric: 'ApproximateAgeOfOldestMessage', ofQueue: 'measures', statistic: 'Maximum' },
    minutes: 5,
    rings: { above: seconds(30) },
  },
  'roll-ups-late': {
    partOf: 'figures',
    actWithinMinutes: 480,
    peopleSuffer:
      'The dashboard shows how things stood a while ago: what was counted since is not added up for those above.',
    figures: { logged: 'roll-ups-late', by: ['roll-up-measures'] },
    minutes: 15,
    rings: { above: 5 },
  },
  'roll-ups-failing': {
    partOf: 'figures',
    actWithinMinutes: 480,
    peopleSuffer: 'The dashboard stands still: what is counted is not added up for those above.',
    ...failing('roll-up-measures', 5),
  },
  'roll-ups-silent': {
    partOf: 'figures',
    actWithinMinutes: 480,
    peopleSuffer: 'The dashboard stands still, and nothing says so: nobody adds up what is counted.',
    ...silent('roll-up-measures'),
  },
  'publishing-failing': {
    partOf: 'figures',
    actWithinMinutes: 1440,
    peopleSuffer: 'A month that is due is not published: the public figures are older than promised.',
    ...failing('publish-months', triesOfARun, 24 * 60),
  },
  'publishing-silent': {
    partOf: 'figures',
    actWithinMinutes: 1440,
    peopleSuffer: 'No month is published any more, and nothing says so: the public figures grow old.',
    ...silent('publish-months', 24 * 60),
  },
  'lake-late': {
    partOf: 'questions-to-lake',
    actWithinMinutes: 1440,
    peopleSuffer: 'Questions to the lake are answered without the newest events.',
    figures: { metric: 'ApproximateAgeOfOldestMessage', ofQueue: 'lake', statistic: 'Maximum' },
    minutes: 5,
    rings: { above: seconds(60) },
  },
  'lake-not-delivered': {
    partOf: 'questions-to-lake',
    actWithinMinutes: 1440,
    peopleSuffer: 'Questions to the lake are answered without what happened in the last hours.',
    figures: { metric: 'DeliveryToS3.DataFreshness', ofDeliveryStream: 'lake', statistic: 'Maximum' },
    minutes: 15,
    stretches: 2,
    rings: { above: seconds(60) },
  },
  'lake-rows-refused': {
    partOf: 'questions-to-lake',
    actWithinMinutes: 1440,
    peopleSuffer: 'Some events are missing in what is asked of the lake: their rows were set aside.',
    figures: { metric: 'FailedConversion.Records', ofDeliveryStream: 'lake', statistic: 'Sum' },
    minutes: 15,
    rings: { above: 0 },
  },
  'suggestions-failing': {
    partOf: 'questions-to-lake',
    actWithinMinutes: 1440,
    peopleSuffer:
      'Rules that lead tickets to the wrong office are not seen: suggestions are not reported on.',
    ...failing('report-suggestions', triesOfARun, 24 * 60),
  },
  'suggestions-silent': {
    partOf: 'questions-to-lake',
    actWithinMinutes: 1440,
    peopleSuffer:
      'Rules that lead tickets to the wrong office are not seen, and nothing says so: nobody reports on suggestions.',
    ...silent('report-suggestions', 24 * 60),
  },
  'surges-late': {
    partOf: 'figures',
    actWithinMinutes: 480,
    peopleSuffer: 'Heads learn late that far more tickets come of something than usual.',
    figures: { metric: 'ApproximateAgeOfOldestMessage', ofQueue: 'surges', statistic: 'Maximum' },
    minutes: 5,
    rings: { above: seconds(10) },
  },
  'mergers-late': {
    partOf: 'casework',
    actWithinMinutes: 240,
    peopleSuffer:
      'Citizens whose ticket was merged with another wait for an answer that was given, or nobody works on theirs.',
    figures: { metric: 'ApproximateAgeOfOldestMessage', ofQueue: 'mergers', statistic: 'Maximum' },
    minutes: 5,
    rings: { above: seconds(10) },
  },
  'attachments-late': {
    partOf: 'attachments',
    actWithinMinutes: 240,
    peopleSuffer: 'Files that citizens attached stay "being checked": nobody can open them yet.',
    figures: { metric: 'ApproximateAgeOfOldestMessage', ofQueue: 'attachments', statistic: 'Maximum' },
    minutes: 5,
    rings: { above: seconds(10) },
  },
  'busy-attachments-late': {
    partOf: 'attachments',
    actWithinMinutes: 480,
    peopleSuffer:
      'Files that citizens attached from networks that hundreds share stay "being checked": nobody can open them yet.',
    figures: {
      metric: 'ApproximateAgeOfOldestMessage',
      ofQueue: 'busy-attachments',
      statistic: 'Maximum',
    },
    minutes: 5,
    rings: { above: seconds(60) },
  },
  'further-attachments-late': {
    partOf: 'attachments',
    actWithinMinutes: 480,
    peopleSuffer:
      'Files that citizens attached beside a first one stay "being checked": nobody can open them yet.',
    figures: {
      metric: 'ApproximateAgeOfOldestMessage',
      ofQueue: 'further-attachments',
      statistic: 'Maximum',
    },
    minutes: 5,
    rings: { above: seconds(60) },
  },
  'consequences-not-drawn': {
    partOf: 'casework',
    actWithinMinutes: 240,
    peopleSuffer:
      'Some tickets lie with officers who were removed, at institutions that were closed, or have deadlines on days that became holidays.',
    figures: { logged: 'consequence-not-drawn', by: ['draw-consequences'] },
    minutes: 15,
    rings: { above: 0 },
  },
  'consequences-broken-off': {
    partOf: 'casework',
    actWithinMinutes: 240,
    peopleSuffer: 'What follows for tickets from a change of the registry is not done to its end.',
    figures: { logged: 'consequence-broke-off', by: ['draw-consequences'] },
    minutes: 15,
    rings: { above: 2 },
  },
  'consequences-failing': {
    partOf: 'casework',
    actWithinMinutes: 240,
    peopleSuffer:
      'Tickets of removed officers and closed institutions stay where they are, and heads are not told of changes.',
    ...failing('draw-consequences', 3),
  },
  'consequences-silent': {
    partOf: 'casework',
    actWithinMinutes: 240,
    peopleSuffer:
      'Tickets stay with officers who were removed and at institutions that were closed; a new calendar moves no deadline.',
    ...silent('draw-consequences'),
  },
  'notices-late': {
    partOf: 'notices',
    actWithinMinutes: 30,
    peopleSuffer: 'Citizens and officers are told late what happened to a ticket.',
    figures: { metric: 'ApproximateAgeOfOldestMessage', ofQueue: 'notices', statistic: 'Maximum' },
    minutes: 5,
    rings: { above: seconds(15) },
  },
  'notices-waiting': {
    partOf: 'providers',
    actWithinMinutes: 60,
    peopleSuffer: "SMS or e-mails wait: the provider takes none, or the month's limit is used up.",
    figures: { logged: 'notice-waits-for-provider', by: ['send-notices', 'send-due-notices'] },
    minutes: 30,
    rings: { above: 20 },
  },
  'notices-behind': {
    partOf: 'notices',
    actWithinMinutes: 60,
    peopleSuffer:
      "People are told hours late what happened: more SMS or e-mails wait than the provider's pace takes.",
    figures: { logged: 'oldest-due', by: ['send-due-notices'], figure: 'seconds' },
    minutes: 5,
    stretches: 3,
    rings: { above: seconds(30) },
  },
  'sms-beyond-usual': {
    severity: 'page',
    actWithinMinutes: 60,
    peopleSuffer:
      'Twice as many SMS as usual went today, and each costs money: somebody may be flooding the country, and honest senders wait behind.',
    figures: { logged: 'sms-beyond-usual', by: ['send-due-notices'] },
    minutes: 15,
    rings: { above: 0 },
  },
  'sms-stopped': {
    severity: 'page',
    actWithinMinutes: 60,
    peopleSuffer:
      "Citizens are not told by SMS until midnight: the day's budget is used up, for phones that nobody confirmed first.",
    figures: { logged: 'sms-stopped', by: ['send-due-notices'] },
    minutes: 15,
    rings: { above: 0 },
  },
  'notices-held': {
    severity: 'page',
    actWithinMinutes: 240,
    peopleSuffer: 'Nobody is told anything by SMS or e-mail: an operator holds all notices, and still does.',
    figures: { logged: 'notices-held', by: ['send-notices', 'send-due-notices'] },
    minutes: 15,
    rings: { above: 0 },
  },
  'notices-uncertain': {
    partOf: 'providers',
    actWithinMinutes: 120,
    peopleSuffer: 'Some people may not have been told: nobody knows whether their SMS or e-mail went out.',
    figures: { logged: 'notice-uncertain', by: ['send-notices', 'send-due-notices'] },
    minutes: 60,
    rings: { above: 5 },
  },
  'lost-touch-not-recorded': {
    partOf: 'casework',
    actWithinMinutes: 480,
    peopleSuffer:
      'Citizens whom no message reaches may miss the time to appeal or to reply: it is not lengthened for them.',
    figures: { logged: 'lost-touch-not-recorded', by: ['lose-touch'] },
    minutes: 30,
    rings: { above: 1 },
  },
  'lost-touch-failing': {
    partOf: 'casework',
    actWithinMinutes: 480,
    peopleSuffer:
      'Citizens whom no message reaches may miss the time to appeal or to reply: it is not lengthened for them.',
    ...failing('lose-touch', 1),
  },
  'lost-touch-silent': {
    partOf: 'casework',
    actWithinMinutes: 480,
    peopleSuffer:
      'Citizens whom no message reaches may miss the time to appeal or to reply: it is not lengthened for them.',
    ...silent('lose-touch'),
  },
  'record-not-anchored': {
    partOf: 'record',
    actWithinMinutes: 30,
    peopleSuffer:
      'What happens to tickets now could be changed or removed without a trace: no checkpoint is written.',
    figures: { logged: 'checkpoint-written', by: ['write-checkpoint'] },
    minutes: 15,
    rings: { below: 1 },
  },
  'record-hidden': {
    severity: 'page',
    actWithinMinutes: 30,
    peopleSuffer:
      'Somebody tries to hide from everybody what is on record: a checkpoint or a batch lies behind a mark that it was deleted.',
    figures: { logged: 'record-hidden', by: ['write-checkpoint'] },
    minutes: 5,
    rings: { above: 0 },
  },
  'record-not-looked-through': {
    partOf: 'record',
    actWithinMinutes: 60,
    peopleSuffer:
      'Nobody would notice that somebody hides what is on record: what lies over it cannot be looked through.',
    figures: { logged: 'record-not-looked-through', by: ['write-checkpoint'] },
    minutes: 15,
    rings: { above: 0 },
  },
  'due-notices-failing': {
    partOf: 'notices',
    actWithinMinutes: 30,
    peopleSuffer: 'Notices that waited for morning or for the provider stay where they are.',
    ...failing('send-due-notices', 3),
  },
  'due-notices-not-read': {
    partOf: 'store',
    actWithinMinutes: 30,
    peopleSuffer: 'Some of the notices that waited are not sent: where they lie cannot be read.',
    figures: { logged: 'due-notices-not-read', by: ['send-due-notices', 'send-notices', 'receive-sms'] },
    minutes: 15,
    rings: { above: 5 },
  },
  'notices-not-prepared': {
    partOf: 'notices',
    actWithinMinutes: 60,
    peopleSuffer:
      'Somebody is not told what happened: the notice fails again and again, and behind it all goes on.',
    figures: { logged: 'notice-not-prepared', by: ['send-due-notices'] },
    minutes: 15,
    rings: { above: 5 },
  },
  'due-notices-silent': {
    partOf: 'notices',
    actWithinMinutes: 30,
    peopleSuffer: 'Notices that waited for morning or for the provider stay where they are.',
    ...silent('send-due-notices'),
  },
} as const satisfies Record<string, Watch>;

export type WatchName = keyof typeof watches;
