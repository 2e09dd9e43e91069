/**
 * `npm run web`: the pages as they are written, shown again at each save, before the API of the running cloud.
 * `--port` says where instead of 5173, `--state` which cloud.
 */
import { runningCloud } from './cloud/running-cloud.ts';
import { usualFolder, cloudFolder } from './system/folder.ts';
import { command } from './system/operator-error.ts';
import { readWebFlags } from './web/flags.ts';
import { watchPages } from './web/watch-pages.ts';

await command(cloudFolder(usualFolder).logs.start, async () => {
  const { port, stateDir } = readWebFlags(process.argv.slice(2));
  const { webUrl } = await runningCloud(stateDir);
  const { address } = await watchPages({ port, webUrl });
  console.log(`The pages as they are written: ${address}  (the API is that of ${webUrl}; Ctrl-C ends it)`);
});
