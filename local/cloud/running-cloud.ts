import { conditionOf } from '../supervision/control.ts';
import { cloudFolder } from '../system/folder.ts';
import { OperatorError } from '../system/operator-error.ts';
import { connectCloud, type Cloud } from './cloud.ts';

/** What is wrong with a cloud that does not run, by its condition. */
const troubles = {
  stopped: 'No local cloud runs in {root}. npm start starts one.',
  broken:
    'The local cloud in {root} was ended by force and left processes behind. ' +
    'npm start repairs it; npm run stop ends what is left.',
} as const;

/** The cloud that runs in this folder. Throws a sentence when none does, or what is left of one. */
export async function runningCloud(root: string): Promise<Cloud> {
  const folder = cloudFolder(root);
  const condition = await conditionOf(folder);
  if (condition !== 'running') throw new OperatorError(troubles[condition].replace('{root}', folder.root));
  return connectCloud(root);
}
