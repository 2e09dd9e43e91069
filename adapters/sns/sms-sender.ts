import { PublishCommand, SNSClient } from '@aws-sdk/client-sns';
import type { SmsSender } from '../../domain/messaging/notices/senders.ts';
import { outcomeOfError } from '../send-outcome.ts';
import { namingOperations } from '../aws/named-operations.ts';
import { sendingShortly } from '../aws/short-pipeline.ts';

interface Settings {
  /** The sender that the phone shows, registered with the regulator: up to 11 letters and digits. */
  readonly senderId?: string | undefined;
  readonly client?: SNSClient;
}

/**
 * SMS through SNS. One attempt, for SNS has no idempotency token: a repeat could be a second SMS.
 * `Transactional` is the class with the best delivery. Region, credentials and endpoint come from the
 * SDK's standard environment.
 */
export function snsSmsSender({ senderId, client = impatientClient() }: Settings): SmsSender {
  return {
    async send({ to, text }) {
      try {
        const { MessageId: providerId } = await client.send(
          new PublishCommand({
            PhoneNumber: to,
            Message: text,
            MessageAttributes: {
              'AWS.SNS.SMS.SMSType': { DataType: 'String', StringValue: 'Transactional' },
              ...(senderId !== undefined && {
                'AWS.SNS.SMS.SenderID': { DataType: 'String', StringValue: senderId },
              }),
            },
          }),
        );
        return { outcome: 'sent', ...(providerId !== undefined && { providerId }) };
      } catch (error) {
        return outcomeOfError(error);
      }
    },
  };
}

const impatientClient = (): SNSClient =>
  sendingShortly(
    namingOperations(
      new SNSClient({
        maxAttempts: 1,
        requestHandler: { connectionTimeout: 2_000, requestTimeout: 8_000, throwOnRequestTimeout: true },
      }),
    ),
  );
