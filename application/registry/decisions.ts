import type { RegistryDecision, ChangeContext } from '../../domain/administration/change.ts';
import { setDeadlines } from '../../domain/administration/deadlines.ts';
import { appointActingHead, appointHead, endHeadship } from '../../domain/administration/headships.ts';
import { changeCalendar } from '../../domain/administration/holidays.ts';
import {
  closeInstitution,
  createInstitution,
  moveInstitution,
  renameInstitution,
} from '../../domain/administration/institutions.ts';
import {
  changeOfficer,
  createOfficer,
  endSightWait,
  moveOfficer,
  removeOfficer,
} from '../../domain/administration/officers.ts';
import { setRouting } from '../../domain/administration/routing.ts';
import { keepSuspended } from '../../domain/administration/suspensions.ts';
import type { Records } from '../../domain/administration/records.ts';
import { firstSecondOf, lastSecondOf } from '../../domain/foundation/time/local-day.ts';

/** Decided on the registry as it is now, anew for each try. Throws `ChangeRefused`. */
type Decide<Stated> = (records: Records, doing: ChangeContext, stated: Stated) => Promise<RegistryDecision>;
type StatedFor<Act> = Act extends Decide<infer Stated> ? Stated : never;

interface ActingHead {
  readonly institution: string;
  readonly officer: string;
  /** The first day and the last: local dates, `YYYY-MM-DD`. */
  readonly from: string;
  readonly until: string;
}

const appointActingHeadOnDays: Decide<ActingHead> = async (
  records,
  doing,
  { from, until, ...appointment },
) => {
  const { timeZone } = await records.calendar();
  return appointActingHead(records, doing, {
    ...appointment,
    from: firstSecondOf(from, timeZone),
    until: lastSecondOf(until, timeZone),
  });
};

/** What an administrator states of each change of the registry that can be asked for. */
export interface RegistryStatements {
  readonly 'create-institution': StatedFor<typeof createInstitution>;
  readonly 'rename-institution': StatedFor<typeof renameInstitution>;
  readonly 'move-institution': StatedFor<typeof moveInstitution>;
  readonly 'close-institution': StatedFor<typeof closeInstitution>;
  readonly 'create-officer': StatedFor<typeof createOfficer>;
  readonly 'change-officer': StatedFor<typeof changeOfficer>;
  readonly 'move-officer': StatedFor<typeof moveOfficer>;
  readonly 'remove-officer': StatedFor<typeof removeOfficer>;
  readonly 'end-sight-wait': StatedFor<typeof endSightWait>;
  readonly 'appoint-head': StatedFor<typeof appointHead>;
  readonly 'appoint-acting-head': ActingHead;
  readonly 'end-headship': StatedFor<typeof endHeadship>;
  readonly 'set-institution-deadlines': StatedFor<typeof setDeadlines>;
  readonly 'set-deadlines': StatedFor<typeof setDeadlines>;
  readonly 'change-calendar': StatedFor<typeof changeCalendar>;
  readonly 'set-routing': StatedFor<typeof setRouting>;
}

/** How each is decided. */
export const registryDecisions: {
  readonly [Change in keyof RegistryStatements]: Decide<RegistryStatements[Change]>;
} = {
  'create-institution': createInstitution,
  'rename-institution': renameInstitution,
  'move-institution': moveInstitution,
  'close-institution': closeInstitution,
  'create-officer': createOfficer,
  'change-officer': changeOfficer,
  'move-officer': moveOfficer,
  'remove-officer': removeOfficer,
  'end-sight-wait': endSightWait,
  'appoint-head': appointHead,
  'appoint-acting-head': appointActingHeadOnDays,
  'end-headship': endHeadship,
  'set-institution-deadlines': setDeadlines,
  'set-deadlines': setDeadlines,
  'change-calendar': changeCalendar,
  'set-routing': setRouting,
};

/** What is done once it is confirmed: by the name of its route, or what a suspension asks by itself. */
export const proposedDecisions = { ...registryDecisions, 'keep-suspended': keepSuspended };
