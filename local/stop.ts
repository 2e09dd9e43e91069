/** `npm run stop`: saves the local cloud's state and ends every process of it. */
import { stopCloud } from './supervision/control.ts';
import { readFlags } from './system/flags.ts';
import { cloudFolder, usualFolder } from './system/folder.ts';
import { command } from './system/operator-error.ts';

await command(cloudFolder(usualFolder).logs.start, async () => {
  const folder = cloudFolder(readFlags(process.argv.slice(2)).stateDir);
  const ran = await stopCloud(folder);
  console.log(
    ran
      ? `The local cloud in ${folder.root} is stopped. The next npm start goes on from its state.`
      : `No local cloud runs in ${folder.root}.`,
  );
});
