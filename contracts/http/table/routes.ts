import {
  attachFileRoute,
  attachOfficeFileRoute,
  downloadAttachmentRoute,
  listAttachmentsRoute,
  listAttachmentsToOfficerRoute,
  openAttachmentRoute,
  openAttachmentWithReasonRoute,
  removeAttachmentRoute,
} from '../attachments/attachments.ts';
import { countQueueRoute } from '../listings/count-queue.ts';
import { narrowQueueRoute } from '../listings/narrow-queue.ts';
import { showBoardRoute } from '../listings/show-board.ts';
import { showTodayRoute } from '../measures/show-today.ts';
import { changeBriefRoute, showBriefRoute } from '../measures/brief.ts';
import { compareUnitsRoute } from '../measures/compare-units.ts';
import { downloadSignsRoute, downloadUnitsRoute } from '../measures/download-figures.ts';
import { showMeasuresRoute } from '../measures/show-measures.ts';
import { askForCodeRoute } from '../follow-up/ask-for-code.ts';
import { citizenActRoutes } from '../citizen-acts/routes.ts';
import { forgetDeviceRoute } from '../follow-up/device.ts';
import { followTicketRoute } from '../follow-up/follow-ticket.ts';
import { identityRoutes } from '../identities/routes.ts';
import { listCategoriesRoute } from '../vocabulary/list-categories.ts';
import { listInstitutionsRoute } from '../offices/list-institutions.ts';
import { listPlacesRoute } from '../offices/list-places.ts';
import { listDirectionsRoute } from '../listings/list-directions.ts';
import { listSurgesRoute } from '../listings/list-surges.ts';
import { listInstitutionTicketsRoute, listOwnTicketsRoute, listQueueRoute } from '../listings/list-queues.ts';
import { listReadsRoute } from '../record/list-reads.ts';
import { listStaffRoute } from '../offices/list-staff.ts';
import { previewOfficerActRoute } from '../officer-acts/preview.ts';
import { officerActRoutes } from '../officer-acts/routes.ts';
import { actOnSeveralRoute } from '../officer-acts/several.ts';
import { openTicketRoute, openWithReasonRoute } from '../opening/open-ticket.ts';
import { proveReceiptRoute } from '../record/prove-receipt.ts';
import {
  downloadPublicMonthRoute,
  listPublicMonthsRoute,
  showPublicMonthRoute,
} from '../measures/public-measures.ts';
import { replaceSecretRoute } from '../follow-up/replace-secret.ts';
import { registryRoutes } from '../registry-acts/routes.ts';
import { changeNewsRoute, listNewsRoute } from '../news/routes.ts';
import type { Route } from '../route.ts';
import { searchTicketsRoute } from '../listings/search-tickets.ts';
import { loginRoutes } from '../login/session.ts';
import { showAlikeTicketsRoute } from '../opening/show-alike-tickets.ts';
import { showCalendarRoute } from '../vocabulary/show-calendar.ts';
import { showInstitutionRoute } from '../offices/show-institution.ts';
import { showMeRoute } from '../login/show-me.ts';
import { showTicketStatusRoute } from '../opening/show-ticket-status.ts';
import { sampleAuditRoute } from '../record/sample-audit.ts';
import { showAuditRoute } from '../record/show-audit.ts';
import { showTrailRoute } from '../record/show-trail.ts';
import { showRoutingRoute } from '../offices/show-routing.ts';
import { showTreeRoute } from '../offices/show-tree.ts';
import { showVocabularyRoute } from '../vocabulary/show-vocabulary.ts';
import { listDeskEntriesRoute } from '../intake/list-desk-entries.ts';
import { submitDeskTicketRoute } from '../intake/submit-desk-ticket.ts';
import { submitTicketRoute } from '../intake/submit-ticket.ts';
import { institutionDirectionRoutes } from '../institution-directions/routes.ts';
import { templateRoutes } from '../templates/routes.ts';
import { viewRoutes } from '../views/views.ts';
import { tellBeforeSendingRoute } from '../intake/tell-before-sending.ts';
import { suggestInstitutionsRoute } from '../offices/suggest-institutions.ts';
import { understandWordsRoute } from '../offices/understand-words.ts';

/** What everybody may ask for without being logged in. */
export const citizensRoutes = [
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
  understandWordsRoute,
  showTreeRoute,
  showRoutingRoute,
  showInstitutionRoute,
  listPlacesRoute,
  listCategoriesRoute,
  showVocabularyRoute,
  showCalendarRoute,
  listPublicMonthsRoute,
  showPublicMonthRoute,
  downloadPublicMonthRoute,
] as const satisfies readonly Route[];

/** What is asked with an officer's token, and to get one. */
export const officersRoutes = [
  ...loginRoutes,
  showMeRoute,
  listQueueRoute,
  countQueueRoute,
  narrowQueueRoute,
  showBoardRoute,
  showMeasuresRoute,
  showTodayRoute,
  showBriefRoute,
  changeBriefRoute,
  compareUnitsRoute,
  downloadUnitsRoute,
  downloadSignsRoute,
  listOwnTicketsRoute,
  searchTicketsRoute,
  listDirectionsRoute,
  listSurgesRoute,
  listInstitutionTicketsRoute,
  openTicketRoute,
  openWithReasonRoute,
  showTicketStatusRoute,
  showAlikeTicketsRoute,
  listReadsRoute,
  showTrailRoute,
  listAttachmentsToOfficerRoute,
  openAttachmentRoute,
  openAttachmentWithReasonRoute,
  attachOfficeFileRoute,
  listStaffRoute,
  previewOfficerActRoute,
  ...Object.values(officerActRoutes),
  actOnSeveralRoute,
  ...templateRoutes,
  ...institutionDirectionRoutes,
  ...viewRoutes,
  ...identityRoutes,
  showAuditRoute, // behind the others of its function, whose first names its integration
  sampleAuditRoute,
  ...registryRoutes,
  submitDeskTicketRoute,
  listNewsRoute,
  changeNewsRoute,
  listDeskEntriesRoute,
] as const satisfies readonly Route[];

/** All routes of the API, in the order of its document. */
export const routes: readonly Route[] = [...citizensRoutes, ...officersRoutes];
