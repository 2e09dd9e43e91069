import { localDateOf } from '../../platform/dates.ts';

/** Parts of the desk, in the order in which they are offered. */
export const auditParts = ['readers', 'sample', 'identities', 'registry', 'ticket'] as const;
export type AuditPart = (typeof auditParts)[number];

/** So many days, ending with today, an auditor may look at; the longest is what the API takes. */
export const daysOffered = [1, 7, 30, 90] as const;
const usualDays = 30;

/** Which changes of the registry are listed: of an act, an officer or an institution. */
export type ChangesAsked = Pick<DeskQuery, 'act' | 'who' | 'institution'>;

/** What the address of the desk asks for. */
export interface DeskQuery {
  readonly part: AuditPart;
  readonly days: number;
  /** Whose looks are listed, or whose changes of the registry: the id of an officer. */
  readonly who?: string;
  /** Act of the changes that are listed. */
  readonly act?: string;
  /** Institution of which changes are listed. */
  readonly institution?: string;
  /** Whose record is opened: the number of a ticket. */
  readonly ticket?: string;
  /** The sample that is shown. */
  readonly sample?: string;
}

/** Reads what an address asks: what is no part of the desk is its first, and what is no number of days is thirty. */
export function deskQueryIn({
  part,
  days,
  who,
  ticket,
  act,
  institution,
  sample,
}: Readonly<Record<string, string>>): DeskQuery {
  return {
    part: auditParts.find((known) => known === part) ?? (ticket === undefined ? 'readers' : 'ticket'),
    days: daysOffered.find((known) => String(known) === days) ?? usualDays,
    ...(who !== undefined && { who }),
    ...(ticket !== undefined && { ticket }),
    ...(act !== undefined && { act }),
    ...(institution !== undefined && { institution }),
    ...(sample !== undefined && { sample }),
  };
}

/** The part of an address that asks for this. */
export const deskAddressOf = ({
  part,
  days,
  who,
  ticket,
  act,
  institution,
  sample,
}: Partial<DeskQuery>): string =>
  `?${new URLSearchParams({
    ...(part !== undefined && { part }),
    ...(days !== undefined && { days: String(days) }),
    ...(who !== undefined && { who }),
    ...(ticket !== undefined && { ticket }),
    ...(act !== undefined && { act }),
    ...(institution !== undefined && { institution }),
    ...(sample !== undefined && { sample }),
  }).toString()}`;

const msOfDay = 86_400_000;

/** Local dates, `YYYY-MM-DD`: the first and the last of so many days that end with today. */
export function datesOfDays(days: number): { readonly from: string; readonly until: string } {
  const until = localDateOf(Date.now());
  const first = Date.parse(`${until}T00:00:00Z`) - (days - 1) * msOfDay;
  return { from: new Date(first).toISOString().slice(0, 10), until };
}
