import type { DeployedCounts } from '../product/deployed.ts';
import { dollarsOf, sum, type Usage } from '../prices.ts';
import type { PricedCopies } from './copies.ts';
import type { Metered } from './life-meter.ts';
import type { EmailsOfTicket } from '../../test/builders/shared-digests.ts';

/** What is lived and priced. */
export const livedNames = ['answered', 'unanswered', 'surge', 'officer-hour', 'polls of an hour'] as const;
export type LivedName = (typeof livedNames)[number];

/** What one of them took. */
export interface Lived {
  readonly total: Metered;
  /** Transitions of the state machine. */
  readonly transitions: number;
  /** Bytes that stay in tables for it at its end, and how many of them lie in tables that are copied to the backup account. */
  readonly stored: { readonly bytes: number; readonly copied: number };
  /** What each thing that somebody did took, once, with what followed at once. */
  readonly steps: readonly { readonly name: string; readonly times: number; readonly metered: Metered }[];
  /** What its clock did and all that waited: reminders, escalations, digests, figures. */
  readonly later: Metered;
  /** E-mails to officers that name it, and what it bears of those; absent where none are gathered. */
  readonly emails?: EmailsOfTicket;
}

/** What everything took in one checkout. */
export interface LivedNation {
  readonly lives: Readonly<Record<LivedName, Lived>>;
  /** What an idle run of each function of the timetable uses that was run. */
  readonly idle: Readonly<Record<string, Metered>>;
  /** How many minutes lie between two runs of a function of the timetable. */
  readonly everyMinutes: Readonly<Record<string, number>>;
  readonly counts: DeployedCounts;
  readonly copies: PricedCopies;
}

/** What is paid for of a life; of an e-mail that others are told by too, what it bears of it. */
export const usageOf = (lived: Lived): Usage => ({
  ...sum(lived.total.usage, { 'Step Functions transition': lived.transitions }),
  'SES e-mail': lived.emails?.borne ?? emailsIn(lived),
});

const emailsIn = ({ total }: Lived): number => total.usage['SES e-mail'] ?? 0;

/** US dollars of it, in today's scope. */
export const dollarsOfLife = (lived: Lived): number => dollarsOf(usageOf(lived));

/** What of a life is counted, by the name of the figure. */
export const figuresOf = (lived: Lived): Readonly<Record<string, number>> => {
  const { calls, invocations, units } = lived.total;
  const of = (side: 'read' | 'write') => Object.values(units).reduce((total, each) => total + each[side], 0);
  return {
    'write units': of('write'),
    'write units of queues': units['projections']?.write ?? 0,
    'read units': of('read'),
    'calls to DynamoDB': calls,
    invocations,
    requests: lived.total.usage['HTTP API request'] ?? 0,
    transitions: lived.transitions,
    'e-mails': emailsIn(lived),
    'e-mails borne': lived.emails?.borne ?? emailsIn(lived),
    'US dollars': dollarsOfLife(lived),
  };
};
