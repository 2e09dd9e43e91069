import { composites, type Severity } from './composites.ts';
import { deadLetters, deadLettersNames, type DeadLettersName } from './dead-letters.ts';
import { copiedTables } from './tables.ts';
import { watches, type Watch, type WatchName } from './watches.ts';

/** Rings at the first message that was set aside. */
const firstMessage = (name: DeadLettersName): Watch => ({
  ...deadLetters[name],
  figures: { metric: 'ApproximateNumberOfMessagesVisible', ofQueue: name, statistic: 'Maximum' },
  minutes: 1,
  rings: { above: 0 },
});

const setAside = Object.fromEntries(deadLettersNames.map((name) => [name, firstMessage(name)])) as Record<
  DeadLettersName,
  Watch
>;

/**
 * Alarms of the edge, whose figures lie in another region, where no composite alarm here sees them. Answers of the API are among its own: it rings
 * where more fail than one function answers, and for longer than a dependency that comes back.
 */
const edge = {
  'edge-failing': {
    severity: 'page',
    actWithinMinutes: 15,
    peopleSuffer: 'Of five who open the site or send something, one or more get an error of ours.',
    figures: { metric: '5xxErrorRate', ofDistribution: true, statistic: 'Average' },
    minutes: 5,
    stretches: 4,
    rings: { above: 20 }, // of a hundred
  },
} as const satisfies Record<string, Watch>;

/** Alarms of what brings a stage back, where it has a backup account. */
const recovery = {
  'backups-failing': {
    severity: 'ticket',
    actWithinMinutes: 8 * 60,
    peopleSuffer:
      'Nobody yet: should the account be lost, what was sent since the last copy would be lost with it.',
    figures: { counted: 'backup-failed', ofEvents: 'backup-jobs' },
    minutes: 60,
    rings: { above: 0 },
  },
  'exports-failing': {
    severity: 'ticket',
    actWithinMinutes: 8 * 60,
    peopleSuffer:
      'Nobody yet: should the account be lost, a table would come back only as it was before an hour that could not be exported.',
    figures: { counted: 'export-failed', ofEvents: 'change-exports' },
    minutes: 60,
    rings: { above: 0 },
  },
  'exports-silent': {
    severity: 'ticket',
    actWithinMinutes: 8 * 60,
    peopleSuffer:
      'Nobody yet: should the account be lost, more than the promised two hours of some table would be lost with it.',
    figures: { counted: 'changes-exported', ofEvents: 'change-exports' },
    minutes: 3 * 60,
    rings: { below: 3 * copiedTables.length - 2 }, // a table without any leaves three fewer; two may end a little later
  },
  'backups-silent': {
    severity: 'ticket',
    actWithinMinutes: 8 * 60,
    peopleSuffer:
      'Nobody yet: no copy came to the backup account for twelve hours, so that the newest is older than was promised.',
    figures: { counted: 'backup-copied', ofEvents: 'backup-jobs' },
    minutes: 12 * 60,
    rings: { below: 1 },
  },
  'guarded-act': {
    severity: 'page',
    actWithinMinutes: 15,
    peopleSuffer:
      'Everybody soon, perhaps: somebody tries what would end tables, keys, copies or the trail, or has broken the glass.',
    figures: { counted: 'guarded-act', ofEvents: 'guarded-acts' },
    minutes: 5,
    rings: { above: 0 },
  },
} as const satisfies Record<string, Watch>;

export type AlarmName = WatchName | keyof typeof recovery | DeadLettersName | keyof typeof edge;

/** All that rings, by the name of the alarm, whichever stack makes it. */
export const alarms: Readonly<Record<AlarmName, Watch>> = {
  ...watches,
  ...setAside,
  ...edge,
  ...recovery,
};

export const alarmNames = Object.keys(alarms) as AlarmName[];

/** The severity of the composite that a watch is part of, or its own. */
export const severityOf = (watch: Watch): Severity =>
  'partOf' in watch ? composites[watch.partOf].severity : watch.severity;

/** The file of an alarm's or a composite's runbook, from the root of the repository. */
export const runbookOf = (alarm: string): string => `docs/runbooks/${alarm}.md`;
