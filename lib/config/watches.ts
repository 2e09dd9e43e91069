import {
  functionNames,
  functions,
  functionsReaching,
  type FunctionDescription,
  type FunctionName,
} from './functions.ts';

/** Where the figures of a watch come from. */
export type Figures =
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
  | { readonly metric: string; readonly ofApi: true; readonly statistic: 'Sum' };

/** Something that is watched, and when it rings. Queues of dead letters bring their own alarms. */
export interface Watch {
  /** What people suffer while it rings. */
  readonly peopleSuffer: string;
  readonly figures: Figures;
  readonly minutes: number;
  /** So many of these stretches in a row. */
  readonly stretches?: number;
  readonly rings: { readonly above: number } | { readonly below: number };
}

/** Who may ask for a ticket holds its head against its newest event. */
const readersOfTickets = functionNames.filter((name) => {
  const { may }: FunctionDescription = functions[name];
  return may.tickets?.includes('Query');
});

const milliseconds = (minutes: number): number => minutes * 60 * 1000;
const seconds = (minutes: number): number => minutes * 60;

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

/** By the alarm's name, which is also that of its runbook. */
export const watches = {
  'api-failing': {
    peopleSuffer: 'Citizens get errors of ours when they send or follow tickets.',
    figures: { metric: '5xx', ofApi: true, statistic: 'Sum' },
    minutes: 5,
    rings: { above: 5 },
  },
  'several-acts-failing': {
    peopleSuffer:
      'Officers who act on several tickets at once get errors of ours on some of them: those stay as they were.',
    figures: { logged: 'act-failed', by: ['officer-acts'] },
    minutes: 5,
    rings: { above: 5 },
  },
  'guesses-many': {
    peopleSuffer: 'Somebody tries secrets at tickets of others, or many who own one cannot get in.',
    figures: {
      logged: 'guessed-wrong',
      by: ['follow-ticket', 'citizen-acts', 'citizen-attachments', 'prove-receipt', 'answer-ussd'],
    },
    minutes: 60,
    rings: { above: 2000 },
  },
  'ussd-failing': {
    peopleSuffer: 'Whoever dials reads that the fault is ours, or nothing at all.',
    figures: { logged: 'ussd-failed', by: ['answer-ussd'] },
    minutes: 5,
    rings: { above: 5 },
  },
  'ussd-slow': {
    peopleSuffer: 'Whoever dials waits for each screen, and networks end the sessions of some.',
    figures: { metric: 'Duration', ofFunction: 'answer-ussd', statistic: 'p95' },
    minutes: 5,
    stretches: 2,
    rings: { above: 3000 }, // milliseconds
  },
  'relay-late': {
    peopleSuffer:
      'Receipts, reminders and escalations come late: what happens to tickets is told with delay.',
    figures: { metric: 'IteratorAge', ofFunction: 'relay-events', statistic: 'Maximum' },
    minutes: 1,
    stretches: 3,
    rings: { above: milliseconds(5) },
  },
  'attachment-record-late': {
    peopleSuffer: 'Files that were checked are not in the history of their tickets yet.',
    figures: { metric: 'IteratorAge', ofFunction: 'record-attachments', statistic: 'Maximum' },
    minutes: 1,
    stretches: 3,
    rings: { above: milliseconds(15) },
  },
  'clocks-late': {
    peopleSuffer: 'Deadlines of new tickets and new levels are not waited for yet.',
    figures: { metric: 'ApproximateAgeOfOldestMessage', ofQueue: 'clocks', statistic: 'Maximum' },
    minutes: 5,
    rings: { above: seconds(10) },
  },
  'clocks-dying': {
    peopleSuffer: 'Reminders and escalations come minutes late: clocks of tickets died and had to be healed.',
    figures: { logged: 'clock-healed', by: ['sweep-clocks'] },
    minutes: 15,
    rings: { above: 5 },
  },
  'clocks-not-healed': {
    peopleSuffer: 'A deadline passed and nothing is done about it: the ticket waits with nobody answerable.',
    figures: { logged: 'clock-not-healed', by: ['sweep-clocks'] },
    minutes: 15,
    rings: { above: 0 },
  },
  'sweeper-silent': {
    peopleSuffer: 'Tickets whose clock died are not found; their deadlines pass without anything being done.',
    ...silent('sweep-clocks'),
  },
  'sweeper-failing': {
    peopleSuffer: 'Tickets whose clock died are not all found; their deadlines may pass without effect.',
    ...failing('sweep-clocks', 1),
  },
  'shards-not-swept': {
    peopleSuffer: 'Of some tickets whose clock died nobody hears: a part of what waits cannot be read.',
    figures: { logged: 'shard-not-swept', by: ['sweep-clocks'] },
    minutes: 15,
    rings: { above: 2 },
  },
  'calendar-ending': {
    peopleSuffer:
      'Within a year deadlines will fall on public holidays: nobody has entered those of the time after.',
    figures: { logged: 'calendar-ends', by: ['sweep-clocks'] },
    minutes: 60,
    rings: { above: 0 },
  },
  'deadlines-failing': {
    peopleSuffer: 'Reminders and escalations come minutes late: clocks of tickets end in errors.',
    figures: { metric: 'ExecutionsFailed', ofStateMachine: 'response-deadline', statistic: 'Sum' },
    minutes: 15,
    rings: { above: 5 },
  },
  'text-not-as-written': {
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
    peopleSuffer:
      'Somebody writes to the registry: an officer has no access, or an office decides nothing, until their entry is restored.',
    figures: { logged: 'registry-item-forged', by: functionsReaching('registry-key') },
    minutes: 5,
    rings: { above: 0 },
  },
  'contact-not-as-left': {
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
    peopleSuffer:
      'What happened to a ticket, or who opened it, was changed or removed in the table: nobody can say by it what was decided.',
    figures: { logged: 'chain-not-as-recorded', by: ['walk-record', 'follow-ticket', 'answer-ussd'] },
    minutes: 5,
    rings: { above: 0 },
  },
  'record-not-walked': {
    peopleSuffer:
      'What somebody changes in the table of a ticket that nobody opens is not noticed until the next verification.',
    figures: { logged: 'record-walked', by: ['walk-record'] },
    minutes: 30,
    rings: { below: 1 },
  },
  'identity-requests-unswept': {
    peopleSuffer:
      "A request to reveal an identity waits, perhaps while somebody's life is at risk, and nobody is told that it is late.",
    figures: { logged: 'identity-requests-not-swept', by: ['sweep-identity-requests'] },
    minutes: 15,
    rings: { above: 0 },
  },
  'identity-requests-failing': {
    peopleSuffer:
      'A request to reveal an identity waits, perhaps while somebody is at risk, and nobody is told.',
    ...failing('sweep-identity-requests', 1),
  },
  'identity-requests-silent': {
    peopleSuffer:
      'A request to reveal an identity waits, perhaps while somebody is at risk, and nobody is told.',
    ...silent('sweep-identity-requests'),
  },
  'queues-late': {
    peopleSuffer:
      'Officers do not see the newest tickets in their queues yet, and still see some that moved on.',
    figures: { metric: 'ApproximateAgeOfOldestMessage', ofQueue: 'queues', statistic: 'Maximum' },
    minutes: 5,
    rings: { above: seconds(10) },
  },
  'measures-late': {
    peopleSuffer: 'Figures of institutions are older than they say: the newest tickets are not counted yet.',
    figures: { metric: 'ApproximateAgeOfOldestMessage', ofQueue: 'measures', statistic: 'Maximum' },
    minutes: 5,
    rings: { above: seconds(30) },
  },
  'roll-ups-late': {
    peopleSuffer:
      'The dashboard shows how things stood a while ago: what was counted since is not added up for those above.',
    figures: { logged: 'roll-ups-late', by: ['roll-up-measures'] },
    minutes: 15,
    rings: { above: 5 },
  },
  'roll-ups-failing': {
    peopleSuffer: 'The dashboard stands still: what is counted is not added up for those above.',
    ...failing('roll-up-measures', 5),
  },
  'roll-ups-silent': {
    peopleSuffer: 'The dashboard stands still, and nothing says so: nobody adds up what is counted.',
    ...silent('roll-up-measures'),
  },
  'publishing-failing': {
    peopleSuffer: 'A month that is due is not published: the public figures are older than promised.',
    ...failing('publish-months', 1, 24 * 60),
  },
  'publishing-silent': {
    peopleSuffer: 'No month is published any more, and nothing says so: the public figures grow old.',
    ...silent('publish-months', 24 * 60),
  },
  'lake-late': {
    peopleSuffer: 'Questions to the lake are answered without the newest events.',
    figures: { metric: 'ApproximateAgeOfOldestMessage', ofQueue: 'lake', statistic: 'Maximum' },
    minutes: 5,
    rings: { above: seconds(60) },
  },
  'lake-not-delivered': {
    peopleSuffer: 'Questions to the lake are answered without what happened in the last hours.',
    figures: { metric: 'DeliveryToS3.DataFreshness', ofDeliveryStream: 'lake', statistic: 'Maximum' },
    minutes: 15,
    stretches: 2,
    rings: { above: seconds(60) },
  },
  'lake-rows-refused': {
    peopleSuffer: 'Some events are missing in what is asked of the lake: their rows were set aside.',
    figures: { metric: 'FailedConversion.Records', ofDeliveryStream: 'lake', statistic: 'Sum' },
    minutes: 15,
    rings: { above: 0 },
  },
  'suggestions-failing': {
    peopleSuffer:
      'Rules that lead tickets to the wrong office are not seen: suggestions are not reported on.',
    ...failing('report-suggestions', 1, 24 * 60),
  },
  'suggestions-silent': {
    peopleSuffer:
      'Rules that lead tickets to the wrong office are not seen, and nothing says so: nobody reports on suggestions.',
    ...silent('report-suggestions', 24 * 60),
  },
  'surges-late': {
    peopleSuffer: 'Heads learn late that far more tickets come of something than usual.',
    figures: { metric: 'ApproximateAgeOfOldestMessage', ofQueue: 'surges', statistic: 'Maximum' },
    minutes: 5,
    rings: { above: seconds(10) },
  },
  'mergers-late': {
    peopleSuffer:
      'Citizens whose ticket was merged with another wait for an answer that was given, or nobody works on theirs.',
    figures: { metric: 'ApproximateAgeOfOldestMessage', ofQueue: 'mergers', statistic: 'Maximum' },
    minutes: 5,
    rings: { above: seconds(10) },
  },
  'attachments-late': {
    peopleSuffer: 'Files that citizens attached stay "being checked": nobody can open them yet.',
    figures: { metric: 'ApproximateAgeOfOldestMessage', ofQueue: 'attachments', statistic: 'Maximum' },
    minutes: 5,
    rings: { above: seconds(10) },
  },
  'further-attachments-late': {
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
    peopleSuffer:
      'Some tickets lie with officers who were removed, at institutions that were closed, or have deadlines on days that became holidays.',
    figures: { logged: 'consequence-not-drawn', by: ['draw-consequences'] },
    minutes: 15,
    rings: { above: 0 },
  },
  'consequences-broken-off': {
    peopleSuffer: 'What follows for tickets from a change of the registry is not done to its end.',
    figures: { logged: 'consequence-broke-off', by: ['draw-consequences'] },
    minutes: 15,
    rings: { above: 2 },
  },
  'consequences-failing': {
    peopleSuffer:
      'Tickets of removed officers and closed institutions stay where they are, and heads are not told of changes.',
    ...failing('draw-consequences', 3),
  },
  'consequences-silent': {
    peopleSuffer:
      'Tickets stay with officers who were removed and at institutions that were closed; a new calendar moves no deadline.',
    ...silent('draw-consequences'),
  },
  'notices-late': {
    peopleSuffer: 'Citizens and officers are told late what happened to a ticket.',
    figures: { metric: 'ApproximateAgeOfOldestMessage', ofQueue: 'notices', statistic: 'Maximum' },
    minutes: 5,
    rings: { above: seconds(15) },
  },
  'notices-waiting': {
    peopleSuffer: "SMS or e-mails wait: the provider takes none, or the month's limit is used up.",
    figures: { logged: 'notice-waits-for-provider', by: ['send-notices', 'send-due-notices'] },
    minutes: 30,
    rings: { above: 20 },
  },
  'notices-behind': {
    peopleSuffer:
      "People are told hours late what happened: more SMS or e-mails wait than the provider's pace takes.",
    figures: { logged: 'oldest-due', by: ['send-due-notices'], figure: 'seconds' },
    minutes: 5,
    stretches: 3,
    rings: { above: seconds(30) },
  },
  'notices-uncertain': {
    peopleSuffer: 'Some people may not have been told: nobody knows whether their SMS or e-mail went out.',
    figures: { logged: 'notice-uncertain', by: ['send-notices', 'send-due-notices'] },
    minutes: 60,
    rings: { above: 5 },
  },
  'lost-touch-not-recorded': {
    peopleSuffer:
      'Citizens whom no message reaches may miss the time to appeal or to reply: it is not lengthened for them.',
    figures: { logged: 'lost-touch-not-recorded', by: ['lose-touch'] },
    minutes: 30,
    rings: { above: 1 },
  },
  'lost-touch-failing': {
    peopleSuffer:
      'Citizens whom no message reaches may miss the time to appeal or to reply: it is not lengthened for them.',
    ...failing('lose-touch', 1),
  },
  'lost-touch-silent': {
    peopleSuffer:
      'Citizens whom no message reaches may miss the time to appeal or to reply: it is not lengthened for them.',
    ...silent('lose-touch'),
  },
  'record-not-anchored': {
    peopleSuffer:
      'What happens to tickets now could be changed or removed without a trace: no checkpoint is written.',
    figures: { logged: 'checkpoint-written', by: ['write-checkpoint'] },
    minutes: 15,
    rings: { below: 1 },
  },
  'record-hidden': {
    peopleSuffer:
      'Somebody tries to hide from everybody what is on record: a checkpoint or a batch lies behind a mark that it was deleted.',
    figures: { logged: 'record-hidden', by: ['write-checkpoint'] },
    minutes: 5,
    rings: { above: 0 },
  },
  'record-not-looked-through': {
    peopleSuffer:
      'Nobody would notice that somebody hides what is on record: what lies over it cannot be looked through.',
    figures: { logged: 'record-not-looked-through', by: ['write-checkpoint'] },
    minutes: 15,
    rings: { above: 0 },
  },
  'due-notices-failing': {
    peopleSuffer: 'Notices that waited for morning or for the provider stay where they are.',
    ...failing('send-due-notices', 3),
  },
  'due-notices-not-read': {
    peopleSuffer: 'Some of the notices that waited are not sent: where they lie cannot be read.',
    figures: { logged: 'due-notices-not-read', by: ['send-due-notices'] },
    minutes: 15,
    rings: { above: 5 },
  },
  'notices-not-prepared': {
    peopleSuffer:
      'Somebody is not told what happened: the notice fails again and again, and behind it all goes on.',
    figures: { logged: 'notice-not-prepared', by: ['send-due-notices'] },
    minutes: 15,
    rings: { above: 5 },
  },
  'due-notices-silent': {
    peopleSuffer: 'Notices that waited for morning or for the provider stay where they are.',
    ...silent('send-due-notices'),
  },
} as const satisfies Record<string, Watch>;

export type WatchName = keyof typeof watches;
