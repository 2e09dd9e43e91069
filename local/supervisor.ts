/**
 * The process behind `npm start`: keeps a local cloud running until it is told to end. Its one argument
 * names the cloud's folder, where its settings lie.
 */
import { Settings } from './supervision/settings.ts';
import { Supervisor } from './supervision/supervisor.ts';
import { cloudFolder } from './system/folder.ts';
import { readJson } from './system/json-file.ts';
import { supervisorOption } from './system/processes.ts';

const argument = process.argv.find((word) => word.startsWith(supervisorOption));
if (argument === undefined) throw new Error(`Say which cloud: ${supervisorOption}<folder>`);
const folder = cloudFolder(argument.slice(supervisorOption.length));
const supervisor = new Supervisor(folder);

/** Ends everything; a failure is left in the folder for whoever waits. */
async function end(failure?: unknown): Promise<never> {
  if (failure !== undefined) console.error(new Date().toISOString(), failure);
  await supervisor.stop().catch(console.error);
  if (failure !== undefined) supervisor.tellFailure(failure);
  process.exit(failure === undefined ? 0 : 1);
}

process.on('SIGTERM', () => void end());
process.on('SIGINT', () => void end());
process.on('SIGHUP', () => void supervisor.restart().catch(end));
if (readJson(folder.settings, Settings)?.endsWithStarter === true) {
  process.stdin.once('end', () => void end()).resume();
}
await supervisor.start().catch(end);
