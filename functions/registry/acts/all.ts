import { changingCalendar, settingDeadlines, settingInstitutionDeadlines } from './deadlines.ts';
import { appointing, appointingActing, endingHeadship } from './heads.ts';
import { closing, creating, moving, renaming } from './institutions.ts';
import { changingOfficer, creatingOfficer, movingOfficer, removingOfficer } from './officers.ts';
import type { RegistryActOf } from '../../../application/registry/decisions.ts';

/** All that administrators do with the registry, in the order of the routes. */
export const registryActsAnswered: readonly RegistryActOf[] = [
  creating,
  renaming,
  moving,
  closing,
  creatingOfficer,
  changingOfficer,
  movingOfficer,
  removingOfficer,
  appointing,
  appointingActing,
  endingHeadship,
  settingInstitutionDeadlines,
  settingDeadlines,
  changingCalendar,
];
