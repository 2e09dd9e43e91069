import { sealedCursors } from '../../adapters/crypto/sealed-cursors.ts';
import { randomSalt } from '../../adapters/crypto/salt.ts';
import { documentClient } from '../../adapters/dynamodb/client.ts';
import { dynamoIdentityRequests } from '../../adapters/dynamodb/identity-requests.ts';
import { dynamoReadLog } from '../../adapters/dynamodb/read-log.ts';
import { dynamoTicketStore } from '../../adapters/dynamodb/ticket-store.ts';
import { secretsClient } from '../../adapters/secrets-manager/client.ts';
import { secretServerKeys } from '../../adapters/secrets-manager/server-keys.ts';
import { decideIdentityRequestRoute } from '../../contracts/http/identities/decide-request.ts';
import { listIdentityRequestsRoute } from '../../contracts/http/identities/list-requests.ts';
import { openIdentityRequestRoute } from '../../contracts/http/identities/open-request.ts';
import { requestIdentityRoute } from '../../contracts/http/identities/request-identity.ts';

import type { Container } from '../../application/container.ts';
import { environment } from '../shared/environment.ts';
import { family } from '../shared/family.ts';
import { officersApi } from '../shared/officers-api.ts';
import { registryOfStage } from '../shared/registry-of-stage.ts';
import { systemTime } from '../shared/system-time.ts';
import { decideIdentityRequest } from '../../application/identities/decide-identity-request.ts';
import {
  listIdentityRequests,
  type DependenciesOfList,
} from '../../application/identities/list-identity-requests.ts';
import { openIdentityRequest } from '../../application/identities/open-identity-request.ts';
import { requestIdentity } from '../../application/identities/make-identity-request.ts';

type Dependencies = DependenciesOfList & Pick<Container, 'reads' | 'salt'>;
let shared: Dependencies | undefined;

/** One registry for all routes, so that they share what it remembers. */
const dependencies = (): Dependencies => (shared ??= build());

function build(): Dependencies {
  const settings = environment(['ticketsTable', 'serverKeysSecret']);
  const client = documentClient();
  const tickets = { client, table: settings.ticketsTable };
  return {
    // The vault is out of reach here: only `reveal-identity` shows what lies in it.
    tickets: dynamoTicketStore({ client, tables: { tickets: settings.ticketsTable } }),
    requests: dynamoIdentityRequests(tickets),
    reads: dynamoReadLog(tickets),
    registry: registryOfStage(client),
    cursors: sealedCursors({
      keys: secretServerKeys({ client: secretsClient(), secret: settings.serverKeysSecret }),
      now: systemTime,
    }),
    salt: randomSalt,
    now: systemTime,
  };
}

export const handler = family([
  [requestIdentityRoute, officersApi(requestIdentityRoute, () => requestIdentity(dependencies()))],
  [
    listIdentityRequestsRoute,
    officersApi(listIdentityRequestsRoute, () => listIdentityRequests(dependencies())),
  ],
  [
    openIdentityRequestRoute,
    officersApi(openIdentityRequestRoute, () => openIdentityRequest(dependencies())),
  ],
  [
    decideIdentityRequestRoute,
    officersApi(decideIdentityRequestRoute, () => decideIdentityRequest(dependencies())),
  ],
]);
