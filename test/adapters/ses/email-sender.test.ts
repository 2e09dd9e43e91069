import { SendEmailCommand, SESClient } from '@aws-sdk/client-ses';
import { mockClient } from 'aws-sdk-client-mock';
import { beforeEach, expect, it } from 'vitest';
import { sesEmailSender } from '../../../adapters/ses/email-sender.ts';

const client = new SESClient({ region: 'af-south-1' });
const ses = mockClient(client);
const sender = sesEmailSender('mrejesho@example.go.tz', client);
const message = { to: 'mkuu@maji.example', subject: 'Hoja mpya 261100000007', text: 'Hoja mpya imefika.' };
beforeEach(() => ses.reset());

it('an e-mail goes to one person in plain text, in UTF-8', async () => {
  ses.on(SendEmailCommand).resolves({ MessageId: 'm-1' });

  expect(await sender.send(message)).toEqual({ outcome: 'sent', providerId: 'm-1' });
  expect(ses.commandCalls(SendEmailCommand)[0]?.args[0].input).toEqual({
    Source: 'mrejesho@example.go.tz',
    Destination: { ToAddresses: ['mkuu@maji.example'] },
    Message: {
      Subject: { Data: message.subject, Charset: 'UTF-8' },
      Body: { Text: { Data: message.text, Charset: 'UTF-8' } },
    },
  });
});

it.each([
  ['throttled', 'Throttling', 400, { outcome: 'later' }],
  ['sending paused by an operator', 'AccountSendingPausedException', 400, { outcome: 'later' }],
  ['rejected', 'MessageRejected', 400, { outcome: 'failed', reason: 'refused' }],
  ['an internal error', 'InternalFailure', 500, { outcome: 'uncertain' }],
])('%s, after one call', async (_, name, httpStatusCode, outcome) => {
  ses
    .on(SendEmailCommand)
    .rejects(Object.assign(new Error('as SES puts it'), { name, $metadata: { httpStatusCode } }));

  expect(await sender.send(message)).toEqual(outcome);
  expect(ses.commandCalls(SendEmailCommand)).toHaveLength(1);
});
