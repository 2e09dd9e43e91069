import { setTimeout as wait } from 'node:timers/promises';
import { cognitoOfficerAccounts } from '../adapters/cognito/officer-accounts.ts';
import { documentClient } from '../adapters/dynamodb/client.ts';
import { dynamoLoginLinks } from '../adapters/dynamodb/login-links.ts';
import { dynamoOfficerLogins } from '../adapters/dynamodb/officer-logins.ts';
import { dynamoRecords } from '../adapters/dynamodb/registry/records.ts';
import { dynamoRegistryWriter } from '../adapters/dynamodb/registry/registry-writer.ts';
import { sesEmailSender } from '../adapters/ses/email-sender.ts';
import { instantOf } from '../domain/foundation/time/instant.ts';
import { temporaryPasswordDays } from '../domain/foundation/vocabulary/temporary-passwords.ts';
import { runCommand } from './command-line/run-command.ts';
import { UsageError } from './command-line/usage-error.ts';
import { unhurried } from './command-line/unhurried.ts';
import { ownersOf } from '../application/registry/accounts/account-owners.ts';
import { accountsRequest, accountsUsage } from './officers/accounts-arguments.ts';
import { doneReport, plannedReport } from './officers/accounts-report.ts';
import { refuseExamples, stageOfAccounts } from './officers/accounts-stage.ts';
import { makeAccounts } from '../application/registry/accounts/make-accounts.ts';
import { planAccounts } from '../domain/institutions/officers/plan-accounts.ts';
import { temporaryPassword } from '../adapters/crypto/temporary-password.ts';
import { operatorMacs, registrySecret } from './registry/operator-macs.ts';

/** Providers that put an e-mail off do so for moments: a second is what SES counts by. */
const secondsBetweenTries = 2;

/** Makes the accounts of officers who have none, and tells them: `npm run officers:accounts`. */
async function makeOfficersAccounts(given: readonly string[]): Promise<void> {
  const request = accountsRequest(given);
  const stage = await stageOfAccounts(request.where);
  const { tables, registryKey, pool, issuer, emailSender, address, onlyTo } = stage;
  if (request.apply && 'stage' in request.where) refuseExamples(stage);
  const client = documentClient(unhurried);
  const macs = operatorMacs(registrySecret(registryKey));
  const registry = { client, table: tables.registry, macs };
  const accounts = cognitoOfficerAccounts(pool);
  const at = instantOf(Date.now());

  const stored = await dynamoRegistryWriter({ client, tables, macs }).read();
  if (stored === undefined)
    throw new UsageError('The registry is empty: import it first, npm run registry:import.');
  const { officers, contacts } = stored.content;
  const unknown = request.officers?.find((id) => !officers.some((officer) => officer.id === id));
  if (unknown !== undefined) throw new UsageError(`The registry has no officer "${unknown}".`);

  const there = await accounts.list();
  const owners = await ownersOf(there, issuer, dynamoOfficerLogins(registry));
  const found = { officers, contacts, accounts: there, owners };
  const plans = planAccounts(found, {
    at,
    passwordDays: temporaryPasswordDays,
    ...(onlyTo !== undefined && { onlyTo }),
  }).filter(({ officer }) => request.officers?.includes(officer.id) ?? true);
  if (!request.apply) {
    say(...plannedReport(plans, stage));
    return;
  }

  const { by, confirmedBy } = request;
  const outcomes = await makeAccounts(plans, {
    ...{ accounts, issuer, address, by, at },
    links: dynamoLoginLinks(registry),
    records: dynamoRecords(registry),
    sender: sesEmailSender(emailSender),
    passwordDays: temporaryPasswordDays,
    newPassword: temporaryPassword,
    pause: () => wait(secondsBetweenTries * 1000),
    ...(confirmedBy !== undefined && { confirmedBy }),
  });
  const { done, problems } = doneReport(outcomes);
  say(done);
  if (problems.length === 0) return;
  process.stderr.write(`Not done:\n${problems.join('\n')}\n`);
  process.exitCode = 1;
}

const say = (...lines: readonly string[]): void => void process.stdout.write(`${lines.join('\n')}\n`);

await runCommand({
  usage: accountsUsage,
  afterFailure: 'Whoever was told has their account: run it again for the others.',
  run: makeOfficersAccounts,
});
