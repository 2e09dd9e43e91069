import type { Container } from '../../../application/container.ts';
import type { Cursors } from '../../../domain/casework/queues/cursors.ts';
import type { AttachmentStore } from '../../../domain/ticketing/attachments/attachment-store.ts';
import type { FileLinks, UploadForms } from '../../../domain/ticketing/attachments/files.ts';
import { citizenAttachmentEndpoints } from '../../../functions/attachments/citizen-attachments.ts';
import { officerAttachmentEndpoints } from '../../../functions/attachments/officer-attachments.ts';
import { receiptEndpoints } from '../../../functions/audit/prove-receipt.ts';
import type { Endpoint } from '../../../functions/http/endpoint.ts';
import { identityRequestEndpoints } from '../../../functions/identities/identity-requests.ts';
import { identityEndpoints } from '../../../functions/identities/reveal-identity.ts';
import { institutionEndpoints } from '../../../functions/institutions/find-institutions.ts';
import { categoryEndpoints } from '../../../functions/institutions/list-categories.ts';
import { institutionDirectionEndpoints } from '../../../functions/officers/institution-directions.ts';
import { templateEndpoints } from '../../../functions/officers/answer-templates.ts';
import { officerActEndpoints } from '../../../functions/officers/officer-acts.ts';
import { measuresEndpoints } from '../../../functions/officers/officer-measures.ts';
import { queueEndpoints } from '../../../functions/officers/officer-queues.ts';
import { sessionEndpoints } from '../../../functions/officers/officer-session.ts';
import { openTicketEndpoints } from '../../../functions/officers/open-ticket.ts';
import { previewEndpoints } from '../../../functions/officers/preview-officer-act.ts';
import { ownEndpoints } from '../../../functions/officers/show-me.ts';
import { publicationEndpoints } from '../../../functions/publication/show-public-measures.ts';
import { registryEndpoints } from '../../../functions/registry/registry-acts.ts';
import { citizenActEndpoints } from '../../../functions/tickets/citizen-acts.ts';
import { followEndpoints } from '../../../functions/tickets/follow-ticket.ts';
import { secretEndpoints } from '../../../functions/tickets/replace-secret.ts';
import { deskEndpoints } from '../../../functions/tickets/submit-desk-ticket.ts';
import { intakeEndpoints } from '../../../functions/tickets/submit-ticket.ts';
import { vocabularyEndpoints } from '../../../functions/vocabulary/show-vocabulary.ts';

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
  | 'suggestionCells'
  | 'orders'
  | 'heldEvents'
  | 'projectionRetries'
  | 'outbox'
  | 'failedNotices'
  | 'deliveries'
  | 'pace'
  | 'messagesPerSecond'
  | 'smsDays'
  | 'smsPerDay'
  | 'optOuts'
  | 'inbox'
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

/** What makes the handler of each route, as its function's module wires it, by name. */
export const handlersOfRoutes: ReadonlyMap<string, Endpoint<Given>['handlerWith']> = new Map(
  [
    intakeEndpoints,
    deskEndpoints,
    followEndpoints,
    secretEndpoints,
    citizenActEndpoints,
    citizenAttachmentEndpoints,
    receiptEndpoints,
    institutionEndpoints,
    categoryEndpoints,
    vocabularyEndpoints,
    publicationEndpoints,
    sessionEndpoints,
    ownEndpoints,
    queueEndpoints,
    measuresEndpoints,
    openTicketEndpoints,
    officerAttachmentEndpoints,
    officerActEndpoints,
    previewEndpoints,
    templateEndpoints,
    institutionDirectionEndpoints,
    identityRequestEndpoints,
    identityEndpoints,
    registryEndpoints,
  ]
    .flat<readonly (readonly Endpoint<Given>[])[]>()
    .map(({ route, handlerWith }) => [route.name, handlerWith]),
);
