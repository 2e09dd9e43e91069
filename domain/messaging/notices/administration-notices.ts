import type { ChangedBy } from '../../institutions/registry/registry-task.ts';
import type { Instant } from '../../foundation/time/instant.ts';
import type { ClosedDaysNotice, OfficeMoveNotice, SuspensionNotice } from './notice.ts';

/** A change as it is told of. */
interface Told {
  /** The registry's version by it. */
  readonly version: number;
  readonly at: Instant;
}

/** What these officers are told of a suspension, the suspended one among them: by e-mail, once. */
export const suspensionNotices = (
  { officer, by, until }: Pick<SuspensionNotice, 'officer' | 'by' | 'until'>,
  { version, at }: Told,
  officers: readonly string[],
): readonly SuspensionNotice[] =>
  officers.map((recipient) => ({
    v: 1,
    about: `suspension#${officer}#${version}`,
    recipient: `officer:${recipient}`,
    channel: 'email',
    template: recipient === officer ? 'suspension-of-you' : 'suspension',
    at,
    officer,
    by,
    ...(until !== undefined && { until }),
  }));

/** What these officers are told of working days that were closed or opened again: by e-mail, once. */
export const closedDaysNotices = (
  {
    added,
    removed,
    by,
  }: {
    readonly added: readonly string[];
    readonly removed: readonly string[];
    readonly by?: ChangedBy | undefined;
  },
  { version, at }: Told,
  officers: readonly string[],
): readonly ClosedDaysNotice[] =>
  officers.map((recipient) => ({
    v: 1,
    about: `closed-days#${version}`,
    recipient: `officer:${recipient}`,
    channel: 'email',
    template: 'closed-days',
    at,
    added,
    removed,
    ...(by !== undefined && { by }),
  }));

/** What these officers are told of an institution that was moved or closed: by e-mail, once. */
export const officeMoveNotices = (
  { institution, became, to, by }: Pick<OfficeMoveNotice, 'institution' | 'became' | 'to' | 'by'>,
  { version, at }: Told,
  officers: readonly string[],
): readonly OfficeMoveNotice[] =>
  officers.map((recipient) => ({
    v: 1,
    about: `place#${institution}#${version}`,
    recipient: `officer:${recipient}`,
    channel: 'email',
    template: 'place',
    at,
    institution,
    became,
    to,
    by,
  }));
