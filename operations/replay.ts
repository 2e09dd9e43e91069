import { documentClient } from '../adapters/dynamodb/client.ts';
import { dynamoTicketStore } from '../adapters/dynamodb/ticket-store.ts';
import { eventsClient, snsEventPublisher } from '../adapters/sns/event-publisher.ts';
import { joinLocalCloud } from './command-line/local-cloud.ts';
import { runCommand } from './command-line/run-command.ts';
import { republish, type Progress } from './replay/republish.ts';
import { type ReplayNames, replayUsage, requestFrom } from './replay/what.ts';
import { unhurried } from './command-line/unhurried.ts';

/** Tells the topic again what happened to a ticket or in an interval: `npm run replay -- …`. */
async function replay(given: readonly string[]): Promise<void> {
  const { what, names = ofLocalCloud() } = requestFrom(given);
  const { told } = await republish(what, {
    tickets: dynamoTicketStore({ client: documentClient(unhurried), tables: { tickets: names.table } }),
    publisher: snsEventPublisher(names.topic, eventsClient(unhurried)),
    report: showProgress,
  });
  process.stdout.write(told === 0 ? 'No event was found.\n' : `Told the topic ${told} events again.\n`);
}

function ofLocalCloud(): ReplayNames {
  const { tables, topicArn } = joinLocalCloud();
  return { table: tables.tickets, topic: topicArn };
}

/** Where it was when it stopped tells from which hour to begin again. */
const showProgress = ({ told, at }: Progress): void =>
  void process.stderr.write(`${told} events, now at ${at ?? 'the beginning'}\n`);

await runCommand({
  usage: replayUsage,
  afterFailure: 'Events told already may be told again.',
  run: replay,
});
