import {
  endSessionAnswer,
  renewSessionAnswer,
  showLoginAnswer,
} from '../../../functions/officers/officer-session.ts';
import { showMeAnswer } from '../../../functions/officers/show-me.ts';
import {
  listReadsAnswer,
  openTicketAnswer,
  openWithReasonAnswer,
  showTicketStatusAnswer,
  showTrailAnswer,
} from '../../../functions/officers/open-ticket.ts';
import {
  listInstitutionTicketsAnswer,
  listOwnTicketsAnswer,
  listDirectionsAnswer,
  listSurgesAnswer,
  listQueueAnswer,
  countQueueAnswer,
} from '../../../functions/officers/officer-queues.ts';
import { revealIdentityAnswer } from '../../../functions/identities/reveal-identity.ts';
import {
  requestIdentityAnswer,
  listIdentityRequestsAnswer,
  listOwnIdentityRequestsAnswer,
  openIdentityRequestAnswer,
  decideIdentityRequestAnswer,
} from '../../../functions/identities/identity-requests.ts';
import {
  decideProposalAnswer,
  listOfficersAnswer,
  listProposalsAnswer,
  previewRegistryActAnswer,
  registryActAnswers,
  showCalendarHistoryAnswer,
  showDeadlinesHistoryAnswer,
  showInstitutionHistoryAnswer,
  showOfficerHistoryAnswer,
  showRegistryAnswer,
  showRegistryInstitutionAnswer,
  showRegistryOfficerAnswer,
} from '../../../functions/registry/registry-acts.ts';
import {
  listAttachmentsToOfficerAnswer,
  openAttachmentAnswer,
  openAttachmentWithReasonAnswer,
} from '../../../functions/attachments/officer-attachments.ts';
import {
  attachFileAnswer,
  downloadAttachmentAnswer,
  listAttachmentsAnswer,
  removeAttachmentAnswer,
} from '../../../functions/attachments/citizen-attachments.ts';
import { proveReceiptAnswer } from '../../../functions/audit/prove-receipt.ts';
import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2, Context } from 'aws-lambda';
import {
  attachFileRoute,
  downloadAttachmentRoute,
  listAttachmentsRoute,
  listAttachmentsToOfficerRoute,
  openAttachmentRoute,
  openAttachmentWithReasonRoute,
  removeAttachmentRoute,
} from '../../../contracts/http/attachments/attachments.ts';
import { proveReceiptRoute } from '../../../contracts/http/record/prove-receipt.ts';
import { forgetDeviceRoute } from '../../../contracts/http/follow-up/device.ts';
import { followTicketRoute } from '../../../contracts/http/follow-up/follow-ticket.ts';
import { decideIdentityRequestRoute } from '../../../contracts/http/identities/decide-request.ts';
import { listIdentityRequestsRoute } from '../../../contracts/http/identities/list-requests.ts';
import { listOwnIdentityRequestsRoute } from '../../../contracts/http/identities/list-own-requests.ts';
import { openIdentityRequestRoute } from '../../../contracts/http/identities/open-request.ts';
import { requestIdentityRoute } from '../../../contracts/http/identities/request-identity.ts';
import { revealIdentityRoute } from '../../../contracts/http/identities/reveal-identity.ts';
import { listCategoriesRoute } from '../../../contracts/http/vocabulary/list-categories.ts';
import { listInstitutionsRoute } from '../../../contracts/http/offices/list-institutions.ts';
import { listPlacesRoute } from '../../../contracts/http/offices/list-places.ts';
import {
  downloadPublicMonthRoute,
  listPublicMonthsRoute,
  showPublicMonthRoute,
} from '../../../contracts/http/measures/public-measures.ts';
import { showCalendarRoute } from '../../../contracts/http/vocabulary/show-calendar.ts';
import { showInstitutionRoute } from '../../../contracts/http/offices/show-institution.ts';
import { showTreeRoute } from '../../../contracts/http/offices/show-tree.ts';
import { showVocabularyRoute } from '../../../contracts/http/vocabulary/show-vocabulary.ts';
import {
  addTemplateRoute,
  changeTemplateRoute,
  listTemplatesRoute,
  listTicketTemplatesRoute,
  templateHistoryRoute,
  withdrawTemplateRoute,
} from '../../../contracts/http/templates/routes.ts';
import { suggestInstitutionsRoute } from '../../../contracts/http/offices/suggest-institutions.ts';
import {
  listInstitutionTicketsRoute,
  listOwnTicketsRoute,
  listQueueRoute,
} from '../../../contracts/http/listings/list-queues.ts';
import { listDirectionsRoute } from '../../../contracts/http/listings/list-directions.ts';
import { listSurgesRoute } from '../../../contracts/http/listings/list-surges.ts';
import { countQueueRoute } from '../../../contracts/http/listings/count-queue.ts';
import { compareUnitsRoute } from '../../../contracts/http/measures/compare-units.ts';
import { downloadSignsRoute, downloadUnitsRoute } from '../../../contracts/http/measures/download-figures.ts';
import { showMeasuresRoute } from '../../../contracts/http/measures/show-measures.ts';
import {
  compareUnitsAnswer,
  downloadSignsAnswer,
  downloadUnitsAnswer,
  showMeasuresAnswer,
} from '../../../functions/officers/officer-measures.ts';
import { openTicketRoute, openWithReasonRoute } from '../../../contracts/http/opening/open-ticket.ts';
import {
  calendarHistoryRoute,
  deadlinesHistoryRoute,
  institutionHistoryRoute,
  listOfficersRoute,
  officerHistoryRoute,
} from '../../../contracts/http/registry-acts/history.ts';
import { previewRegistryActRoute } from '../../../contracts/http/registry-acts/preview.ts';
import { decideProposalRoute, listProposalsRoute } from '../../../contracts/http/registry-acts/proposals.ts';
import {
  showRegistryInstitutionRoute,
  showRegistryOfficerRoute,
  showRegistryRoute,
} from '../../../contracts/http/registry-acts/records.ts';
import { showTicketStatusRoute } from '../../../contracts/http/opening/show-ticket-status.ts';
import { showTrailRoute } from '../../../contracts/http/record/show-trail.ts';
import { listReadsRoute } from '../../../contracts/http/record/list-reads.ts';
import { askForCodeRoute } from '../../../contracts/http/follow-up/ask-for-code.ts';
import { replaceSecretRoute } from '../../../contracts/http/follow-up/replace-secret.ts';
import type { Route } from '../../../contracts/http/route.ts';
import { endSessionRoute, renewSessionRoute, showLoginRoute } from '../../../contracts/http/login/session.ts';
import { showMeRoute } from '../../../contracts/http/login/show-me.ts';
import { submitDeskTicketRoute } from '../../../contracts/http/intake/submit-desk-ticket.ts';
import { submitTicketRoute } from '../../../contracts/http/intake/submit-ticket.ts';
import { tellBeforeSendingRoute } from '../../../contracts/http/intake/tell-before-sending.ts';
import type { AttachmentStore } from '../../../domain/ticketing/attachments/attachment-store.ts';
import type { FileLinks, UploadForms } from '../../../domain/ticketing/attachments/files.ts';
import type { Cursors } from '../../../domain/casework/queues/cursors.ts';
import { listCategoriesAnswer } from '../../../functions/institutions/list-categories.ts';
import {
  listInstitutionsAnswer,
  listPlacesAnswer,
  showInstitutionAnswer,
  showTreeAnswer,
  suggestInstitutionsAnswer,
} from '../../../functions/institutions/find-institutions.ts';
import { listStaffRoute } from '../../../contracts/http/offices/list-staff.ts';
import { previewOfficerActRoute } from '../../../contracts/http/officer-acts/preview.ts';
import { previewOfficerActAnswer } from '../../../functions/officers/preview-officer-act.ts';
import {
  acknowledgeSeveralRoute,
  assignSeveralRoute,
  directSeveralRoute,
} from '../../../contracts/http/officer-acts/several.ts';
import {
  acknowledgeSeveralAnswer,
  assignSeveralAnswer,
  directSeveralAnswer,
  listStaffAnswer,
  officerActAnswers,
} from '../../../functions/officers/officer-acts.ts';
import {
  addTemplateAnswer,
  changeTemplateAnswer,
  listTemplatesAnswer,
  listTicketTemplatesAnswer,
  templateHistoryAnswer,
  withdrawTemplateAnswer,
} from '../../../functions/officers/answer-templates.ts';
import { api, type Answer, type ApiContext } from '../../../functions/http/api.ts';
import type { Container } from '../../../application/container.ts';
import { citizenActHandlers } from '../../../functions/tickets/citizen-acts.ts';
import { followTicketAnswer, forgetDeviceAnswer } from '../../../functions/tickets/follow-ticket.ts';
import { askForCodeAnswer, replaceSecretAnswer } from '../../../functions/tickets/replace-secret.ts';
import {
  downloadPublicMonthAnswer,
  listPublicMonthsAnswer,
  showPublicMonthAnswer,
} from '../../../functions/publication/show-public-measures.ts';
import { submitDeskTicketAnswer } from '../../../functions/tickets/submit-desk-ticket.ts';
import { submitTicketAnswer, tellBeforeSendingAnswer } from '../../../functions/tickets/submit-ticket.ts';
import { showCalendarAnswer, showVocabularyAnswer } from '../../../functions/vocabulary/show-vocabulary.ts';

/** What only those work with whom nobody asks over the API. */
type BehindTheApi =
  | 'sessions'
  | 'phoneQuestions'
  | 'clocks'
  | 'graceSeconds'
  | 'queueProjector'
  | 'measuresProjector'
  | 'rollUpStore'
  | 'lake'
  | 'pseudonyms'
  | 'surgeDetector'
  | 'monthlyCounts'
  | 'orders'
  | 'outbox'
  | 'failedNotices'
  | 'deliveries'
  | 'pace'
  | 'messagesPerSecond'
  | 'optOuts'
  | 'inbox'
  | 'directory'
  | 'sms'
  | 'email'
  | 'recipients'
  | 'newClaimant'
  | 'quarantine'
  | 'files'
  | 'clean'
  | 'entries'
  | 'signer';

/** All that routes are answered with. */
export interface Given extends Omit<Container, BehindTheApi> {
  readonly attachments: AttachmentStore;
  readonly cursors: Cursors;
  readonly forms: UploadForms;
  readonly links: FileLinks;
}

/** A handler of requests. */
export type Handler = (
  event: APIGatewayProxyEventV2,
  context: Context,
) => Promise<APIGatewayProxyStructuredResultV2>;
type Made = readonly [name: string, handler: (setting: Given, around: Partial<ApiContext>) => Handler];

const answered = <R extends Route>(route: R, answer: (setting: Given) => Answer<R>): Made => [
  route.name,
  (setting, around) => api(route, () => answer(setting), around),
];

/** What answers each route, as its function's module wires it, by name. */
export const answersOfRoutes: ReadonlyMap<string, Made[1]> = new Map([
  answered(submitTicketRoute, submitTicketAnswer),
  answered(tellBeforeSendingRoute, tellBeforeSendingAnswer),
  answered(followTicketRoute, followTicketAnswer),
  answered(forgetDeviceRoute, forgetDeviceAnswer),
  answered(replaceSecretRoute, replaceSecretAnswer),
  answered(askForCodeRoute, askForCodeAnswer),
  ...citizenActHandlers.map(({ route, handler }): Made => [
    route.name,
    (setting, around) => handler(() => setting, around),
  ]),
  answered(attachFileRoute, attachFileAnswer),
  answered(listAttachmentsRoute, listAttachmentsAnswer),
  answered(removeAttachmentRoute, removeAttachmentAnswer),
  answered(downloadAttachmentRoute, downloadAttachmentAnswer),
  answered(proveReceiptRoute, proveReceiptAnswer),
  answered(listInstitutionsRoute, listInstitutionsAnswer),
  answered(suggestInstitutionsRoute, suggestInstitutionsAnswer),
  answered(showTreeRoute, showTreeAnswer),
  answered(showInstitutionRoute, showInstitutionAnswer),
  answered(listPlacesRoute, listPlacesAnswer),
  answered(listCategoriesRoute, listCategoriesAnswer),
  answered(showVocabularyRoute, showVocabularyAnswer),
  answered(showCalendarRoute, showCalendarAnswer),
  answered(listPublicMonthsRoute, listPublicMonthsAnswer),
  answered(showPublicMonthRoute, showPublicMonthAnswer),
  answered(downloadPublicMonthRoute, downloadPublicMonthAnswer),
  answered(showLoginRoute, showLoginAnswer),
  answered(renewSessionRoute, renewSessionAnswer),
  answered(endSessionRoute, endSessionAnswer),
  answered(showMeRoute, showMeAnswer),
  answered(listQueueRoute, listQueueAnswer),
  answered(countQueueRoute, countQueueAnswer),
  answered(showMeasuresRoute, showMeasuresAnswer),
  answered(compareUnitsRoute, compareUnitsAnswer),
  answered(downloadUnitsRoute, downloadUnitsAnswer),
  answered(downloadSignsRoute, downloadSignsAnswer),
  answered(listOwnTicketsRoute, listOwnTicketsAnswer),
  answered(listDirectionsRoute, listDirectionsAnswer),
  answered(listSurgesRoute, listSurgesAnswer),
  answered(listInstitutionTicketsRoute, listInstitutionTicketsAnswer),
  answered(openTicketRoute, openTicketAnswer),
  answered(openWithReasonRoute, openWithReasonAnswer),
  answered(showTicketStatusRoute, showTicketStatusAnswer),
  answered(listReadsRoute, listReadsAnswer),
  answered(showTrailRoute, showTrailAnswer),
  answered(listAttachmentsToOfficerRoute, listAttachmentsToOfficerAnswer),
  answered(openAttachmentRoute, openAttachmentAnswer),
  answered(openAttachmentWithReasonRoute, openAttachmentWithReasonAnswer),
  answered(listStaffRoute, listStaffAnswer),
  answered(acknowledgeSeveralRoute, acknowledgeSeveralAnswer),
  answered(assignSeveralRoute, assignSeveralAnswer),
  answered(directSeveralRoute, directSeveralAnswer),
  answered(previewOfficerActRoute, previewOfficerActAnswer),
  ...officerActAnswers.map(({ route, answer }) => answered(route, answer)),
  answered(listTemplatesRoute, listTemplatesAnswer),
  answered(addTemplateRoute, addTemplateAnswer),
  answered(changeTemplateRoute, changeTemplateAnswer),
  answered(withdrawTemplateRoute, withdrawTemplateAnswer),
  answered(templateHistoryRoute, templateHistoryAnswer),
  answered(listTicketTemplatesRoute, listTicketTemplatesAnswer),
  answered(requestIdentityRoute, requestIdentityAnswer),
  answered(listIdentityRequestsRoute, listIdentityRequestsAnswer),
  answered(listOwnIdentityRequestsRoute, listOwnIdentityRequestsAnswer),
  answered(openIdentityRequestRoute, openIdentityRequestAnswer),
  answered(decideIdentityRequestRoute, decideIdentityRequestAnswer),
  answered(revealIdentityRoute, revealIdentityAnswer),
  ...registryActAnswers.map(({ route, answer }) => answered(route, answer)),
  answered(previewRegistryActRoute, previewRegistryActAnswer),
  answered(listProposalsRoute, listProposalsAnswer),
  answered(decideProposalRoute, decideProposalAnswer),
  answered(showRegistryRoute, showRegistryAnswer),
  answered(showRegistryInstitutionRoute, showRegistryInstitutionAnswer),
  answered(showRegistryOfficerRoute, showRegistryOfficerAnswer),
  answered(institutionHistoryRoute, showInstitutionHistoryAnswer),
  answered(officerHistoryRoute, showOfficerHistoryAnswer),
  answered(deadlinesHistoryRoute, showDeadlinesHistoryAnswer),
  answered(calendarHistoryRoute, showCalendarHistoryAnswer),
  answered(listOfficersRoute, listOfficersAnswer),
  answered(submitDeskTicketRoute, submitDeskTicketAnswer),
]);
