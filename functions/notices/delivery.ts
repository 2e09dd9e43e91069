import { randomUUID } from 'node:crypto';
import { documentClient } from '../../adapters/dynamodb/client.ts';
import { dynamoIdentityVault } from '../../adapters/dynamodb/identity-vault.ts';
import { dynamoOfficerDirectory } from '../../adapters/dynamodb/officer-directory.ts';
import { dynamoOutbox } from '../../adapters/dynamodb/outbox.ts';
import { secretsClient } from '../../adapters/secrets-manager/client.ts';
import { secretServerKeys } from '../../adapters/secrets-manager/server-keys.ts';
import { sesEmailSender } from '../../adapters/ses/email-sender.ts';
import { snsSmsSender } from '../../adapters/sns/sms-sender.ts';
import { environment } from '../shared/environment.ts';
import { registryOfStage } from '../shared/registry-of-stage.ts';
import { systemTime } from '../shared/system-time.ts';
import { noticeTexts } from '../../words/notices/notice-texts.ts';

/** What both functions that send notices need, from the environment. */
export function delivery() {
  const settings = environment([
    'identitiesTable',
    'outboxTable',
    'serverKeysSecret',
    'emailSender',
    'smsSenderId',
    'noticeRecipients',
  ]);
  const client = documentClient();
  const identities = { client, table: settings.identitiesTable };
  return {
    outbox: dynamoOutbox({ client, table: settings.outboxTable }),
    vault: dynamoIdentityVault(identities),
    directory: dynamoOfficerDirectory(identities),
    registry: registryOfStage(client),
    keys: secretServerKeys({ client: secretsClient(), secret: settings.serverKeysSecret }),
    texts: noticeTexts,
    sms: snsSmsSender({ senderId: settings.smsSenderId }),
    email: sesEmailSender({ sender: settings.emailSender }),
    recipients: settings.noticeRecipients,
    now: systemTime,
    newClaimant: () => randomUUID(),
  };
}
