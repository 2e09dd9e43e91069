/**
 * `npm run sms -- --from 0712… 'text'`: sends the running cloud an SMS as a provider does, signed, and prints what it
 * answers, and the SMS that comes back. `npm run sms -- --to 0712… --ended unreachable` says of the newest SMS to that
 * phone that it did not arrive.
 */
import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { tanzanianPhone } from '../contracts/http/requests/phone.ts';
import { inboundSmsRoute } from '../contracts/sms/routes.ts';
import type { Cloud } from './cloud/cloud.ts';
import { runningCloud } from './cloud/running-cloud.ts';
import { secretsOf } from './ministack/read-secret.ts';
import { endings, tellEnding, type Ending } from './sms/deliver.ts';
import { signed } from './sms/sign.ts';
import { parseLine } from './system/flags.ts';
import { cloudFolder, usualFolder } from './system/folder.ts';
import { command, OperatorError } from './system/operator-error.ts';

const usage =
  "npm run sms -- --from 0712345678 'Maji bado hayatoki'\n" +
  `npm run sms -- --to 0712345678 --ended ${Object.keys(endings).join('|')}`;

/** An answer is seen in the outbox file half a second after it was sent, at most. */
const waitForAnswer = 4_000;

const known = {
  state: { type: 'string', default: usualFolder },
  from: { type: 'string' },
  to: { type: 'string' },
  ended: { type: 'string' },
  id: { type: 'string' },
} as const;

await command(cloudFolder(usualFolder).logs.start, async () => {
  const { values, positionals } = parseLine(process.argv.slice(2), known, usage);
  const cloud = await runningCloud(values.state);
  const text = positionals.join(' ');
  if (values.from !== undefined && text !== '') await send(cloud, phoneIn(values.from), text, values.id);
  else if (values.to !== undefined && isEnding(values.ended))
    await end(cloud, phoneIn(values.to), values.ended);
  else throw new OperatorError(usage);
});

function phoneIn(written: string): string {
  const { data } = tanzanianPhone.safeParse(written);
  if (data === undefined) throw new OperatorError(`"${written}" is no mobile number of Tanzania.`);
  return data;
}

function isEnding(value: string | undefined): value is Ending {
  return value !== undefined && Object.hasOwn(endings, value);
}

async function send(cloud: Cloud, from: string, text: string, id: string = randomUUID()): Promise<void> {
  const { port } = new URL(cloud.endpoint);
  const secret = await secretsOf(Number(port), cloud.region)(cloud.sms.secretName);
  const body = JSON.stringify({ id, from, text });
  const before = cloud.sent().length;
  const reply = await fetch(`${cloud.apiUrl}${inboundSmsRoute.path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...signed(secret, body, Date.now()) },
    body,
    signal: AbortSignal.timeout(30_000),
  });
  console.log(`${reply.status} ${await reply.text()}`);
  for (let waited = 0; waited < waitForAnswer; waited += 250) {
    const answers = cloud
      .sent()
      .slice(before)
      .filter(({ channel, to }) => channel === 'sms' && to === from);
    if (answers.length > 0) {
      for (const answer of answers) console.log(`SMS to ${answer.to}: ${answer.text}`);
      return;
    }
    await pause(250);
  }
  console.log('No SMS came back: it was answered before today, or there is nothing to say.');
}

async function end(cloud: Cloud, to: string, ending: Ending): Promise<void> {
  const sms = cloud.sent().findLast((message) => message.channel === 'sms' && message.to === to);
  if (sms === undefined) throw new OperatorError(`No SMS was sent to ${to}.`);
  await tellEnding(cloud, sms, ending);
  console.log(`The provider says of "${sms.text.slice(0, 40)}…": ${endings[ending]}.`);
}
