/** `npm run status`: says whether the local cloud runs, and where. */
import { connectCloud } from './cloud/cloud.ts';
import { addresses } from './cloud/welcome.ts';
import { conditionOf } from './supervision/control.ts';
import { readFlags } from './system/flags.ts';
import { cloudFolder, usualFolder } from './system/folder.ts';
import { command, Trouble } from './system/trouble.ts';

await command(cloudFolder(usualFolder).logs.start, async () => {
  const folder = cloudFolder(readFlags(process.argv.slice(2)).stateDir);
  switch (await conditionOf(folder)) {
    case 'running':
      console.log(`The local cloud in ${folder.root} is running.\n\n${addresses(connectCloud(folder.root))}`);
      return;
    case 'stopped':
      throw new Trouble(`No local cloud runs in ${folder.root}. npm start starts one.`);
    case 'broken':
      throw new Trouble(
        `The local cloud in ${folder.root} was ended by force and left processes behind. ` +
          'npm start repairs it; npm run stop ends what is left.',
      );
  }
});
