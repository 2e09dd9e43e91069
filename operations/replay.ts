import { documentClient } from '../adapters/dynamodb/client.ts';
import { dynamoTicketStore } from '../adapters/dynamodb/ticket-store.ts';
import { eventsClient, snsEventPublisher } from '../adapters/sns/event-publisher.ts';
import { localCloud } from './replay/local-cloud.ts';
import { republish, type Progress } from './replay/republish.ts';
import { requestFrom, usage, UsageError, type Names } from './replay/what.ts';
import { unhurried } from './unhurried.ts';

/** Tells the topic again what happened to a ticket or in an interval: `npm run replay -- …`. */
async function replay(given: readonly string[]): Promise<void> {
  const { what, names = joinLocalCloud() } = requestFrom(given);
  const { told } = await republish(what, {
    tickets: dynamoTicketStore({ client: documentClient(unhurried), tables: { tickets: names.table } }),
    publisher: snsEventPublisher({ topicArn: names.topic, client: eventsClient(unhurried) }),
    report: showProgress,
  });
  process.stdout.write(told === 0 ? 'No event was found.\n' : `Told the topic ${told} events again.\n`);
}

function joinLocalCloud(): Names {
  const { names, environment } = localCloud('.local/cloud.json');
  Object.assign(process.env, environment);
  return names;
}

/** Where it was when it stopped tells from which hour to begin again. */
const showProgress = ({ told, at }: Progress): void =>
  void process.stderr.write(`${told} events, now at ${at ?? 'the beginning'}\n`);

function complain(error: unknown): void {
  const said = error instanceof Error ? `${error.name}: ${error.message}` : 'It failed.';
  const help = error instanceof UsageError ? `\n\n${usage}` : '\nEvents told already may be told again.';
  process.stderr.write(`${said}${help}\n`);
  process.exitCode = 1;
}

await replay(process.argv.slice(2)).catch(complain);
