import type { Route } from '../route.ts';
import { setRoutingRoute } from './routing.ts';
import { changeCalendarRoute, setDeadlinesRoute, setInstitutionDeadlinesRoute } from './deadlines.ts';
import { appointActingHeadRoute, appointHeadRoute, endHeadshipRoute, handOverRoute } from './heads.ts';
import {
  calendarHistoryRoute,
  deadlinesHistoryRoute,
  institutionHistoryRoute,
  listOfficersRoute,
  officerHistoryRoute,
  routingHistoryRoute,
} from './history.ts';
import {
  closeInstitutionRoute,
  createInstitutionRoute,
  moveInstitutionRoute,
  renameInstitutionRoute,
} from './institutions.ts';
import { previewRegistryActRoute } from './preview.ts';
import { decideProposalRoute, listProposalsRoute } from './proposals.ts';
import { showRegistryInstitutionRoute, showRegistryOfficerRoute, showRegistryRoute } from './records.ts';
import {
  changeOfficerRoute,
  createOfficerRoute,
  endSightWaitRoute,
  moveOfficerRoute,
  removeOfficerRoute,
} from './officers.ts';
import { applySheetRoute, checkSheetRoute } from './sheets.ts';
import { showSuggestionsRoute } from './suggestions.ts';

/** What administrators do with the registry. */
export const registryRoutes = [
  createInstitutionRoute,
  renameInstitutionRoute,
  moveInstitutionRoute,
  closeInstitutionRoute,
  createOfficerRoute,
  changeOfficerRoute,
  moveOfficerRoute,
  removeOfficerRoute,
  endSightWaitRoute,
  appointHeadRoute,
  appointActingHeadRoute,
  endHeadshipRoute,
  handOverRoute,
  setInstitutionDeadlinesRoute,
  setDeadlinesRoute,
  changeCalendarRoute,
  setRoutingRoute,
  previewRegistryActRoute,
  checkSheetRoute,
  applySheetRoute,
  listProposalsRoute,
  decideProposalRoute,
  showRegistryRoute,
  showRegistryInstitutionRoute,
  showRegistryOfficerRoute,
  institutionHistoryRoute,
  officerHistoryRoute,
  deadlinesHistoryRoute,
  calendarHistoryRoute,
  routingHistoryRoute,
  listOfficersRoute,
  showSuggestionsRoute,
] as const satisfies readonly Route[];
