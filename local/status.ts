/** `npm run status`: says whether the local cloud runs, and where. */
import { runningCloud } from './cloud/running-cloud.ts';
import { addresses } from './cloud/welcome.ts';
import { readFlags } from './system/flags.ts';
import { cloudFolder, usualFolder } from './system/folder.ts';
import { command } from './system/operator-error.ts';

await command(cloudFolder(usualFolder).logs.start, async () => {
  const { root } = cloudFolder(readFlags(process.argv.slice(2)).stateDir);
  const cloud = await runningCloud(root);
  console.log(`The local cloud in ${root} is running.\n\n${addresses(cloud)}`);
});
