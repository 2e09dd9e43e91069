import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { PublishCommand, SNSClient } from '@aws-sdk/client-sns';
import { mockClient } from 'aws-sdk-client-mock';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { snsSmsSender } from '../../../adapters/sns/sms-sender.ts';

const message = { to: '+255712345678', text: 'Lalamiko lako limepokelewa na mfumo.' };
const settings = {
  region: 'af-south-1',
  credentials: { accessKeyId: 'test', secretAccessKey: 'test' },
  maxAttempts: 1,
};

/** An error as the SDK throws it. */
const failing = (name: string, httpStatusCode?: number, details: object = {}): Error =>
  Object.assign(new Error('as the provider puts it'), { name, $metadata: { httpStatusCode }, ...details });

describe('an SMS through SNS', () => {
  const client = new SNSClient(settings);
  const sns = mockClient(client);
  const sender = snsSmsSender({ senderId: 'MREJESHO', client });
  beforeEach(() => sns.reset());

  it('goes to the phone as a transactional message from our sender', async () => {
    sns.on(PublishCommand).resolves({ MessageId: 'm-1' });

    expect(await sender.send(message)).toEqual({ outcome: 'sent', providerId: 'm-1' });
    expect(sns.commandCalls(PublishCommand)[0]?.args[0].input).toEqual({
      PhoneNumber: message.to,
      Message: message.text,
      MessageAttributes: {
        'AWS.SNS.SMS.SMSType': { DataType: 'String', StringValue: 'Transactional' },
        'AWS.SNS.SMS.SenderID': { DataType: 'String', StringValue: 'MREJESHO' },
      },
    });
  });

  const later = { outcome: 'later' };
  const uncertain = { outcome: 'uncertain' };
  it.each([
    ['throttled', failing('ThrottledException', 400), later],
    ['the answer 429', failing('SomethingNew', 429), later],
    ['our role may not', failing('AuthorizationErrorException', 403), later],
    ['no credentials', failing('CredentialsProviderError'), later],
    ['nobody listens', failing('Error', undefined, { code: 'ECONNREFUSED' }), later],
    ['the name is not found', failing('Error', undefined, { code: 'ENOTFOUND' }), later],
    [
      'an invalid number',
      failing('InvalidParameterException', 400),
      { outcome: 'failed', reason: 'invalid-recipient' },
    ],
    ['opted out', failing('OptedOutException', 400), { outcome: 'failed', reason: 'opted-out' }],
    ['another refusal', failing('SomethingNew', 400), { outcome: 'failed', reason: 'refused' }],
    ['an internal error', failing('InternalErrorException', 500), uncertain],
    ['unavailable', failing('ServiceUnavailable', 503), uncertain],
    ['a time-out', failing('TimeoutError'), uncertain],
    ['a broken connection', failing('Error', undefined, { code: 'ECONNRESET' }), uncertain],
    ['something new', failing('SomethingNew'), uncertain],
  ])('%s', async (_, error, outcome) => {
    sns.on(PublishCommand).rejects(error);

    expect(await sender.send(message)).toEqual(outcome);
    expect(sns.commandCalls(PublishCommand)).toHaveLength(1);
  });
});

/** The same against a provider on this machine, so that the SDK’s own errors are the ones that are read. */
describe('a provider', () => {
  let server: Server;
  let requests = 0;
  const senderFor = (endpoint: string, requestTimeout = 500) =>
    snsSmsSender({
      client: new SNSClient({
        ...settings,
        endpoint,
        requestHandler: { connectionTimeout: 2_000, requestTimeout, throwOnRequestTimeout: true },
      }),
    });
  const listen = (answer: Parameters<typeof createServer>[1]): Promise<string> => {
    requests = 0;
    server = createServer((request, response) => {
      requests += 1;
      request.resume().on('end', () => answer?.(request, response));
    });
    return new Promise((resolve) => {
      server.listen(0, '127.0.0.1', () => {
        resolve(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
      });
    });
  };
  afterEach(() => {
    server.closeAllConnections();
    server.close();
  });

  it('that takes the message and never answers leaves it uncertain, after one request', async () => {
    const endpoint = await listen(() => undefined);

    expect(await senderFor(endpoint).send(message)).toEqual({ outcome: 'uncertain' });
    expect(requests).toBe(1);
  });

  it('that takes the message and breaks the connection leaves it uncertain, after one request', async () => {
    const endpoint = await listen((request) => request.socket.destroy());

    expect(await senderFor(endpoint, 20_000).send(message)).toEqual({ outcome: 'uncertain' });
    expect(requests).toBe(1);
  });

  it('that throttles makes it wait, after one request', async () => {
    const endpoint = await listen((_, response) => {
      response.writeHead(429, { 'content-type': 'text/xml' });
      response.end('<ErrorResponse><Error><Type>Sender</Type><Code>Throttled</Code></Error></ErrorResponse>');
    });

    expect(await senderFor(endpoint, 20_000).send(message)).toEqual({ outcome: 'later' });
    expect(requests).toBe(1);
  });

  it('that is not there makes it wait', async () => {
    const endpoint = await listen(() => undefined);
    await new Promise((resolve) => server.close(resolve));

    expect(await senderFor(endpoint).send(message)).toEqual({ outcome: 'later' });
  });
});
