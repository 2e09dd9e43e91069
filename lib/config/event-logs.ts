import { nameOf } from './names.ts';
import type { Stage } from './stage.ts';

/** What is counted of the events in a log, by the name of its figure. A pattern is one of CloudWatch Logs. */
export interface EventLogDescription {
  readonly description: string;
  readonly source?: readonly string[];
  readonly detailType: readonly string[];
  readonly counted: Readonly<Record<string, string>>;
}

/** Events of AWS that are logged, by the names of their rules and logs. */
export const eventLogs = {
  'backup-jobs': {
    description: 'What becomes of backups and of their copies',
    source: ['aws.backup'],
    detailType: ['Backup Job State Change', 'Copy Job State Change'],
    counted: {
      'backup-failed':
        '{ $.detail.state = "FAILED" || $.detail.state = "ABORTED" || $.detail.state = "EXPIRED" }',
      'backup-copied': '{ $.detail-type = "Copy Job State Change" && $.detail.state = "COMPLETED" }',
    },
  },
  'change-exports': {
    description: 'What becomes of the hourly exports of what changed in tables',
    source: ['aws.states'],
    detailType: ['Step Functions Execution Status Change'],
    counted: {
      'export-failed':
        '{ $.detail.status = "FAILED" || $.detail.status = "ABORTED" || $.detail.status = "TIMED_OUT" }',
      'changes-exported': '{ $.detail.status = "SUCCEEDED" }',
    },
  },
  'guarded-acts': {
    description: 'What only the break-glass role may, tried or done, and all that it does',
    detailType: ['AWS API Call via CloudTrail'],
    counted: { 'guarded-act': '{ $.detail-type = "AWS API Call via CloudTrail" }' },
  },
} as const satisfies Record<string, EventLogDescription>;

export type EventLogName = keyof typeof eventLogs;

/** The log group of such events. */
export const eventLogGroupOf = (stage: Pick<Stage, 'name'>, log: EventLogName): string =>
  `/aws/events/${nameOf(stage, log)}`;
