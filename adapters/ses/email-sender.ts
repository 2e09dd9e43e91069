import { SendEmailCommand, SESClient } from '@aws-sdk/client-ses';
import type { EmailSender } from '../../domain/messaging/notices/senders.ts';
import { outcomeOfError } from '../send-outcome.ts';
import { namingOperations } from '../aws/named-operations.ts';

const utf8 = (data: string) => ({ Data: data, Charset: 'UTF-8' });

/**
 * E-mail to one person through SES, in plain text, from an address of a domain that SES has verified. One attempt, for SES has no idempotency token either.
 * Region, credentials and endpoint come from the SDK's standard environment.
 */
export function sesEmailSender(sender: string, client: SESClient = impatientClient()): EmailSender {
  return {
    async send({ to, subject, text }) {
      try {
        const { MessageId: providerId } = await client.send(
          new SendEmailCommand({
            Source: sender,
            Destination: { ToAddresses: [to] },
            Message: { Subject: utf8(subject), Body: { Text: utf8(text) } },
          }),
        );
        return { outcome: 'sent', ...(providerId !== undefined && { providerId }) };
      } catch (error) {
        return outcomeOfError(error);
      }
    },
  };
}

const impatientClient = (): SESClient =>
  namingOperations(
    new SESClient({
      maxAttempts: 1,
      requestHandler: { connectionTimeout: 2_000, requestTimeout: 8_000, throwOnRequestTimeout: true },
    }),
  );
