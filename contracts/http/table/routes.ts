import {
  attachFileRoute,
  downloadAttachmentRoute,
  listAttachmentsRoute,
  listAttachmentsToOfficerRoute,
  openAttachmentRoute,
  openAttachmentWithReasonRoute,
  removeAttachmentRoute,
} from '../attachments.ts';
import { countQueueRoute } from '../count-queue.ts';
import { compareUnitsRoute } from '../measures/compare-units.ts';
import { downloadSignsRoute, downloadUnitsRoute } from '../measures/download-figures.ts';
import { showMeasuresRoute } from '../measures/show-measures.ts';
import { askForCodeRoute } from '../ask-for-code.ts';
import { citizenActRoutes } from '../citizen-acts/routes.ts';
import { forgetDeviceRoute } from '../device.ts';
import { followTicketRoute } from '../follow-ticket.ts';
import { identityRoutes } from '../identities/routes.ts';
import { listCategoriesRoute } from '../list-categories.ts';
import { listInstitutionsRoute } from '../list-institutions.ts';
import { listPlacesRoute } from '../list-places.ts';
import { listDirectionsRoute } from '../list-directions.ts';
import { listSurgesRoute } from '../list-surges.ts';
import { listInstitutionTicketsRoute, listOwnTicketsRoute, listQueueRoute } from '../list-queues.ts';
import { listReadsRoute } from '../list-reads.ts';
import { listStaffRoute } from '../list-staff.ts';
import { previewOfficerActRoute } from '../officer-acts/preview.ts';
import { officerActRoutes } from '../officer-acts/routes.ts';
import { acknowledgeSeveralRoute, assignSeveralRoute, directSeveralRoute } from '../officer-acts/several.ts';
import { openTicketRoute, openWithReasonRoute } from '../open-ticket.ts';
import { proveReceiptRoute } from '../prove-receipt.ts';
import { downloadPublicMonthRoute, listPublicMonthsRoute, showPublicMonthRoute } from '../public-measures.ts';
import { replaceSecretRoute } from '../replace-secret.ts';
import { registryRoutes } from '../registry-acts/routes.ts';
import type { Route } from '../route.ts';
import { loginRoutes } from '../session.ts';
import { showCalendarRoute } from '../show-calendar.ts';
import { showInstitutionRoute } from '../show-institution.ts';
import { showMeRoute } from '../show-me.ts';
import { showStandingRoute } from '../show-standing.ts';
import { showTrailRoute } from '../show-trail.ts';
import { showTreeRoute } from '../show-tree.ts';
import { showVocabularyRoute } from '../show-vocabulary.ts';
import { submitDeskTicketRoute } from '../submit-desk-ticket.ts';
import { submitTicketRoute } from '../submit-ticket.ts';
import { templateRoutes } from '../templates/routes.ts';
import { tellBeforeSendingRoute } from '../tell-before-sending.ts';
import { suggestInstitutionsRoute } from '../suggest-institutions.ts';

/** All routes of the API: those of citizens, then the login of officers and what is theirs. */
export const routes: readonly Route[] = [
  submitTicketRoute,
  tellBeforeSendingRoute,
  followTicketRoute,
  forgetDeviceRoute,
  replaceSecretRoute,
  askForCodeRoute,
  ...Object.values(citizenActRoutes),
  attachFileRoute,
  listAttachmentsRoute,
  downloadAttachmentRoute,
  removeAttachmentRoute,
  proveReceiptRoute,
  listInstitutionsRoute,
  suggestInstitutionsRoute,
  showTreeRoute,
  showInstitutionRoute,
  listPlacesRoute,
  listCategoriesRoute,
  showVocabularyRoute,
  showCalendarRoute,
  listPublicMonthsRoute,
  showPublicMonthRoute,
  downloadPublicMonthRoute,
  ...loginRoutes,
  showMeRoute,
  listQueueRoute,
  countQueueRoute,
  showMeasuresRoute,
  compareUnitsRoute,
  downloadUnitsRoute,
  downloadSignsRoute,
  listOwnTicketsRoute,
  listDirectionsRoute,
  listSurgesRoute,
  listInstitutionTicketsRoute,
  openTicketRoute,
  openWithReasonRoute,
  showStandingRoute,
  listReadsRoute,
  showTrailRoute,
  listAttachmentsToOfficerRoute,
  openAttachmentRoute,
  openAttachmentWithReasonRoute,
  listStaffRoute,
  previewOfficerActRoute,
  ...Object.values(officerActRoutes),
  acknowledgeSeveralRoute,
  assignSeveralRoute,
  directSeveralRoute,
  ...templateRoutes,
  ...identityRoutes,
  ...registryRoutes,
  submitDeskTicketRoute,
];
