import { sealedCursors } from '../../adapters/crypto/sealed-cursors.ts';
import { documentClient } from '../../adapters/dynamodb/client.ts';
import { dynamoQueues } from '../../adapters/dynamodb/queues.ts';
import { secretsClient } from '../../adapters/secrets-manager/client.ts';
import { secretServerKeys } from '../../adapters/secrets-manager/server-keys.ts';
import {
  listInstitutionTicketsRoute,
  listOwnTicketsRoute,
  listQueueRoute,
} from '../../contracts/http/list-queues.ts';
import { environment } from '../shared/environment.ts';
import { officersApi } from '../shared/officers-api.ts';
import { family } from '../shared/family.ts';
import { registryOfStage } from '../shared/registry-of-stage.ts';
import { systemTime } from '../shared/system-time.ts';
import { listInstitutionTickets } from './list-institution-tickets.ts';
import { listOwnTickets } from './list-own-tickets.ts';
import { listQueue, type DependenciesOfListing } from './list-queue.ts';

let shared: DependenciesOfListing | undefined;

/** One registry for all listings, so that they share what it remembers. */
const dependencies = (): DependenciesOfListing => (shared ??= build());

function build(): DependenciesOfListing {
  const settings = environment(['projectionsTable', 'serverKeysSecret']);
  const client = documentClient();
  const keys = secretServerKeys({ client: secretsClient(), secret: settings.serverKeysSecret });
  return {
    queues: dynamoQueues({
      client,
      table: settings.projectionsTable,
      cursors: sealedCursors({ keys, now: systemTime }),
    }),
    registry: registryOfStage(client),
    now: systemTime,
  };
}

export const handler = family([
  [listQueueRoute, officersApi(listQueueRoute, () => listQueue(dependencies()))],
  [listOwnTicketsRoute, officersApi(listOwnTicketsRoute, () => listOwnTickets(dependencies()))],
  [
    listInstitutionTicketsRoute,
    officersApi(listInstitutionTicketsRoute, () => listInstitutionTickets(dependencies())),
  ],
]);
