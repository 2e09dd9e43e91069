import { setTimeout as wait } from 'node:timers/promises';
import { documentClient } from '../../adapters/dynamodb/client.ts';
import { dynamoGuessLog } from '../../adapters/dynamodb/guess-log.ts';
import { dynamoIdentityVault } from '../../adapters/dynamodb/identity-vault.ts';
import { dynamoTicketStore } from '../../adapters/dynamodb/ticket-store.ts';
import { secretsClient } from '../../adapters/secrets-manager/client.ts';
import { secretServerKeys } from '../../adapters/secrets-manager/server-keys.ts';
import { fill } from '../../contracts/http/problem-details.ts';
import { replaceSecretRoute } from '../../contracts/http/replace-secret.ts';
import { nextWords } from '../../contracts/http/words/next.ts';
import { inWords } from '../../domain/deadlines/duration-words.ts';
import { sameDigest } from '../../domain/keys/digest-text.ts';
import { api, type Answer } from '../shared/api.ts';
import type { Container } from '../shared/container.ts';
import { environment } from '../shared/environment.ts';
import { registryOfStage } from '../shared/registry-of-stage.ts';
import { rulesInForce } from '../shared/rules-in-force.ts';
import { systemTime } from '../shared/system-time.ts';
import { beforeTrying } from './guessing.ts';
import { giveNewSecret } from './new-secret.ts';

interface Dependencies extends Pick<
  Container,
  'tickets' | 'vault' | 'guesses' | 'registry' | 'keys' | 'now'
> {
  /** Resolves when so many milliseconds have passed. */
  readonly wait: (milliseconds: number) => Promise<unknown>;
}

/** Longer than any of the ways takes: how long an answer takes does not tell which way it went. */
const answerMilliseconds = 1_000;

/**
 * Sends a new receipt secret to the phone in the vault, if it is the phone given. The answer never tells:
 * it is the same, and takes as long, whether the ticket exists and whatever its phone is, and also where a
 * store fails on the way.
 */
export function replaceSecret(dependencies: Dependencies): Answer<typeof replaceSecretRoute> {
  const { tickets, vault, guesses, registry, keys, now } = dependencies;
  return async ({ params: { number }, body: { phone }, language, source, log }) => {
    const at = now();
    const [serverKeys, rules] = await Promise.all([keys(), rulesInForce(registry)]);
    const { count: wasWrong } = await beforeTrying(guesses, serverKeys, { number, source, at, rules });

    const replace = async (): Promise<void> => {
      const contact = await vault.contactOf(number);
      if (contact?.phone === undefined || !sameDigest(contact.phone, phone)) return wasWrong();
      await giveNewSecret(tickets, serverKeys, contact, at, rules, log);
    };
    const [replaced] = await Promise.allSettled([replace(), dependencies.wait(answerMilliseconds)]);
    if (replaced.status === 'rejected') throw replaced.reason;
    const every = inWords(rules.policy.limits.replaceSecretEvery, language);
    return { status: 202, body: { next: [fill(nextWords['secret-requested'], { every }, language)] } };
  };
}

export const handler = api(replaceSecretRoute, () => {
  const settings = environment(['ticketsTable', 'identitiesTable', 'serverKeysSecret']);
  const client = documentClient();
  return replaceSecret({
    tickets: dynamoTicketStore({ client, tables: { tickets: settings.ticketsTable } }),
    vault: dynamoIdentityVault({ client, table: settings.identitiesTable }),
    guesses: dynamoGuessLog({ client, table: settings.ticketsTable }),
    registry: registryOfStage(client),
    keys: secretServerKeys({ client: secretsClient(), secret: settings.serverKeysSecret }),
    now: systemTime,
    wait,
  });
});
