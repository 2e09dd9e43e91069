import type { FunctionName } from './functions.ts';
import type { Watch } from './watches.ts';

interface DeadLetters {
  readonly peopleSuffer: string;
  readonly partOf: Extract<Watch, { readonly partOf: unknown }>['partOf'];
  readonly actWithinMinutes: number;
  /** Whose messages or records were set aside. */
  readonly of: FunctionName;
}

/** Queues of what failed again and again, by name, which is also that of their alarm and of its runbook. */
export const deadLetters = {
  'relay-dead-letters': {
    of: 'relay-events',
    partOf: 'deadlines',
    actWithinMinutes: 60,
    peopleSuffer: 'Something happened to tickets that nobody was told of: clocks and notices do not know it.',
  },
  'clocks-dead-letters': {
    of: 'keep-clocks',
    partOf: 'deadlines',
    actWithinMinutes: 240,
    peopleSuffer: 'The deadlines of some tickets are not waited for; the sweeper acts on them minutes late.',
  },
  'projections-dead-letters': {
    of: 'project-events',
    partOf: 'casework',
    actWithinMinutes: 240,
    peopleSuffer:
      'Some tickets are missing in the queues of officers and in figures, or are shown as they stood some time ago.',
  },
  'queues-dead-letters': {
    of: 'keep-queues',
    partOf: 'casework',
    actWithinMinutes: 240,
    peopleSuffer:
      'Some tickets are missing in the queues of officers, or stay in queues that they have left.',
  },
  'mergers-dead-letters': {
    of: 'keep-mergers',
    partOf: 'casework',
    actWithinMinutes: 240,
    peopleSuffer:
      'Some citizens whose ticket was merged with another are not answered with it; nobody works on theirs until its deadline.',
  },
  'measures-dead-letters': {
    of: 'keep-measures',
    partOf: 'figures',
    actWithinMinutes: 1440,
    peopleSuffer:
      'Some tickets are missing in the figures of institutions, or are counted as they stood some time ago.',
  },
  'surges-dead-letters': {
    of: 'watch-surges',
    partOf: 'figures',
    actWithinMinutes: 480,
    peopleSuffer: 'A surge of tickets may be told to nobody: some that were sent are not counted for it.',
  },
  'lake-dead-letters': {
    of: 'fill-lake',
    partOf: 'questions-to-lake',
    actWithinMinutes: 1440,
    peopleSuffer: 'Some events are missing in what is asked of the lake.',
  },
  'notices-dead-letters': {
    of: 'send-notices',
    partOf: 'notices',
    actWithinMinutes: 120,
    peopleSuffer: 'Some citizens and officers are not told what happened to a ticket.',
  },
  'deliveries-dead-letters': {
    of: 'record-deliveries',
    partOf: 'casework',
    actWithinMinutes: 480,
    peopleSuffer:
      'Citizens whom notices do not reach count as told: the time that they have is not lengthened for them.',
  },
  'attachments-dead-letters': {
    of: 'clean-attachments',
    partOf: 'attachments',
    actWithinMinutes: 480,
    peopleSuffer: 'Files that citizens attached stay "being checked" and are never opened.',
  },
  'busy-attachments-dead-letters': {
    of: 'clean-attachments',
    partOf: 'attachments',
    actWithinMinutes: 480,
    peopleSuffer:
      'Files that citizens attached from networks that hundreds share stay "being checked" and are never opened.',
  },
  'further-attachments-dead-letters': {
    of: 'clean-attachments',
    partOf: 'attachments',
    actWithinMinutes: 480,
    peopleSuffer:
      'Files that citizens attached beside a first one stay "being checked" and are never opened.',
  },
  'attachment-record-dead-letters': {
    of: 'record-attachments',
    partOf: 'attachments',
    actWithinMinutes: 240,
    peopleSuffer:
      'Files that citizens attached are missing in the history of their tickets: whoever exchanged one would not be found out.',
  },
} as const satisfies Record<`${string}-dead-letters`, DeadLetters>;

export type DeadLettersName = keyof typeof deadLetters;
export const deadLettersNames = Object.keys(deadLetters) as DeadLettersName[];

/** The function that works off a queue, whose messages end in its dead letters. */
export const consumerOf = (queue: string): FunctionName | undefined =>
  deadLettersNames.filter((name) => name === `${queue}-dead-letters`).map((name) => deadLetters[name].of)[0];
