import { randomSalt } from '../../adapters/crypto/salt.ts';
import { documentClient } from '../../adapters/dynamodb/client.ts';
import { dynamoReadUpTo } from '../../adapters/dynamodb/reads-head.ts';
import { dynamoTicketStore } from '../../adapters/dynamodb/ticket-store.ts';
import { environment } from '../shared/environment.ts';
import { officersApi } from '../shared/officers-api.ts';
import { family } from '../shared/family.ts';
import { registryOfStage } from '../shared/registry-of-stage.ts';
import { systemTime } from '../shared/system-time.ts';
import { actOnTicket, type DependenciesOfActs } from '../../application/officer-acts/perform-officer-act.ts';
import { ofEachAct } from '../../application/officer-acts/officer-acts.ts';

let shared: DependenciesOfActs | undefined;

/** One registry for all acts, so that they share what it remembers. */
const dependencies = (): DependenciesOfActs => (shared ??= build());

function build(): DependenciesOfActs {
  const settings = environment(['ticketsTable']);
  const client = documentClient();
  return {
    // An act writes no contact: the vault is out of its reach.
    tickets: dynamoTicketStore({ client, tables: { tickets: settings.ticketsTable } }),
    registry: registryOfStage(client),
    reads: dynamoReadUpTo(client, settings.ticketsTable),
    salt: randomSalt,
    now: systemTime,
  };
}

export const handler = family(
  ofEachAct((act) => [act.route, officersApi(act.route, () => actOnTicket(act, dependencies()))] as const),
);
