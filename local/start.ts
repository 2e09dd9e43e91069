/** `npm start`: brings the local cloud up, says what to try, and leaves it running. */
import { startCloud } from './cloud/start-cloud.ts';
import { welcome } from './cloud/welcome.ts';
import { readFlags } from './system/flags.ts';
import { cloudFolder, usualFolder } from './system/folder.ts';
import { command } from './system/operator-error.ts';

await command(cloudFolder(usualFolder).logs.start, async () => {
  const began = Date.now();
  const seconds = (): string => `${((Date.now() - began) / 1000).toFixed(1)} s`;
  const flags = readFlags(process.argv.slice(2));
  const cloud = await startCloud({
    ...flags,
    enforcePermissions: false,
    endsWithStarter: false,
    say: (line) => console.log(`${seconds().padStart(7)}  ${line}`),
  });
  console.log(`${seconds().padStart(7)}  Up.\n\n${welcome(cloud, flags.stateDir)}`);
});
