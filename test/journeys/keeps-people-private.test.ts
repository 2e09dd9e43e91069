import { DescribeExecutionCommand, GetExecutionHistoryCommand } from '@aws-sdk/client-sfn';
import {
  CreateQueueCommand,
  DeleteMessageCommand,
  ReceiveMessageCommand,
  SetQueueAttributesCommand,
} from '@aws-sdk/client-sqs';
import { SNSClient, SubscribeCommand } from '@aws-sdk/client-sns';
import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { readLogLines } from '../../adapters/cloudwatch-logs/log-lines.ts';
import { receipt } from '../../contracts/http/intake/submit-ticket.ts';
import type { Receipt } from '../../local/demo/citizen.ts';
import { patiently } from '../../local/demo/patiently.ts';
import { owner, queues, stepFunctions } from './steps/aws.ts';
import { climbOf, executionsOf } from './steps/history.ts';
import { cloud } from './steps/under-test.ts';
import { until } from './steps/until.ts';

/** What nobody may find anywhere but in the vault and in the ticket's own text. */
const canary = {
  phone: '0754998877',
  international: '255754998877',
  subscriber: '754998877',
  name: 'Kanarikipekee Jina',
  subject: 'Somolakipekee',
  description: 'Maelezoyakipekee ya tukio',
  address: '192.0.2.77',
} as const;

const secretsOf = ({ secret }: Receipt): readonly string[] => [...Object.values(canary), secret];

/** What of the canary stands in `text`: nothing should. */
const leaksIn = (text: string, of: Receipt): readonly string[] =>
  secretsOf(of).filter((secret) => text.includes(secret));

/** Subscribes a queue of the test's own to the topic and answers what it hears. */
async function listenToTheTopic(): Promise<() => Promise<readonly string[]>> {
  const { QueueUrl } = await queues.send(new CreateQueueCommand({ QueueName: `journey-${randomUUID()}` }));
  const name = QueueUrl?.split('/').at(-1) ?? '';
  const account = cloud.topicArn.split(':')[4] ?? '';
  const arn = `arn:aws:sqs:${cloud.region}:${account}:${name}`;
  const Policy = JSON.stringify({
    Statement: [{ Effect: 'Allow', Principal: '*', Action: 'sqs:SendMessage', Resource: arn }],
  });
  await queues.send(new SetQueueAttributesCommand({ QueueUrl, Attributes: { Policy } }));
  const sns = new SNSClient(owner);
  await sns.send(new SubscribeCommand({ TopicArn: cloud.topicArn, Protocol: 'sqs', Endpoint: arn }));
  return async () => {
    const heard: string[] = [];
    for (;;) {
      const { Messages = [] } = await queues.send(
        new ReceiveMessageCommand({
          QueueUrl,
          MaxNumberOfMessages: 10,
          MessageAttributeNames: ['All'],
          WaitTimeSeconds: 1,
        }),
      );
      if (Messages.length === 0) return heard;
      for (const message of Messages) {
        heard.push(JSON.stringify(message));
        await queues.send(new DeleteMessageCommand({ QueueUrl, ReceiptHandle: message.ReceiptHandle }));
      }
    }
  };
}

async function allLogLines(): Promise<readonly string[]> {
  return (await readLogLines(owner, { named: '', since: 0 })).map(({ text }) => text);
}

describe('the phone, the name and the words of a citizen', () => {
  let sent: Receipt;
  let topic: () => Promise<readonly string[]>;

  beforeAll(async () => {
    topic = await listenToTheTopic();
    const headers = { 'content-type': 'application/json', 'x-forwarded-for': canary.address };
    const request = {
      method: 'POST',
      headers: { ...headers, 'idempotency-key': randomUUID() },
      body: JSON.stringify({
        kind: 'complaint',
        category: 'maji',
        institution: 'maji',
        subject: canary.subject,
        description: canary.description,
        openness: 'identified',
        contact: { phone: canary.phone, name: canary.name },
        channel: 'web',
      }),
    };
    const reply = await patiently(() => fetch(`${cloud.apiUrl}/v1/tickets`, request));
    sent = receipt.parse(await reply.json());
    // What goes wrong must keep silent too: a wrong secret, and a body that is no ticket.
    const wrong = { ...headers, 'mrejesho-secret': sent.secret === '00000000' ? '00000001' : '00000000' };
    await fetch(`${cloud.apiUrl}/v1/tickets/${sent.number}`, { headers: wrong });
    await fetch(`${cloud.apiUrl}/v1/tickets`, {
      method: 'POST',
      headers: { ...headers, 'idempotency-key': randomUUID() },
      body: JSON.stringify({ contact: { phone: canary.phone, name: canary.name }, subject: canary.subject }),
    });
    await fetch(`${cloud.apiUrl}/v1/tickets/${sent.number}/secret-replacements`, {
      method: 'POST',
      headers,
      body: JSON.stringify({ phone: canary.phone }),
    });
    await until('it climbs once and its sender is told', 120, async () =>
      (await climbOf(sent.number)).length > 1 && cloud.sent().some(({ to }) => to.includes(canary.subscriber))
        ? true
        : undefined,
    );
  });

  it('reach the citizen by SMS, so that the search below looks for what exists', () => {
    const messages = cloud.sent().filter(({ to }) => to.includes(canary.subscriber));
    expect(messages.map(({ text }) => text).join(' ')).toContain(sent.secret);
  });

  it('stand in no line of any log', async () => {
    const lines = await allLogLines();
    expect(lines.length).toBeGreaterThan(10);
    expect(lines.some((line) => line.includes('follow-ticket') || line.includes('submit-ticket'))).toBe(true);
    expect(lines.filter((line) => leaksIn(line, sent).length > 0)).toEqual([]);
  });

  it('stand in no input, output or history of a state machine', async () => {
    const executions = await executionsOf(sent.number);
    expect(executions.length).toBeGreaterThan(0);
    for (const { executionArn } of executions) {
      const described = await stepFunctions.send(new DescribeExecutionCommand({ executionArn }));
      const history = await stepFunctions.send(
        new GetExecutionHistoryCommand({ executionArn, includeExecutionData: true, maxResults: 1000 }),
      );
      expect(leaksIn(JSON.stringify([described, history.events]), sent)).toEqual([]);
    }
  });

  it('stand in no message of the topic or of a queue', async () => {
    const heard = await topic();
    expect(heard.some((message) => message.includes(sent.number))).toBe(true);
    expect(heard.filter((message) => leaksIn(message, sent).length > 0)).toEqual([]);
  });
});
