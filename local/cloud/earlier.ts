import { savedIn, takeUpSaved } from '../deployed/deployed.ts';
import { requirementsFingerprint } from '../python/environment.ts';
import { conditionOf, stopCloud, wasEndedByForce } from '../supervision/control.ts';
import { Settings } from '../supervision/settings.ts';
import { emptyCloudFolder, type CloudFolder } from '../system/folder.ts';
import { readJson } from '../system/json-file.ts';

/** What a start finds of an earlier one: a cloud that runs, its state on disk, or nothing to go on from. */
export type Earlier =
  | { readonly kind: 'running'; readonly settings: Settings }
  | { readonly kind: 'kept' }
  | { readonly kind: 'none' };

/**
 * Looks at what an earlier start left, ends what is left of one that was ended by force, throws away
 * what can't be used, and says which. With `fresh` nothing is kept.
 */
export async function lookAtEarlier(
  folder: CloudFolder,
  fresh: boolean,
  say: (line: string) => void,
): Promise<Earlier> {
  const condition = await conditionOf(folder);
  const settings = readJson(folder.settings, Settings);
  if (condition === 'running' && settings !== undefined && !fresh) return { kind: 'running', settings };
  const forced = condition === 'broken' || (condition === 'stopped' && wasEndedByForce(folder));
  await stopCloud(folder);
  const { kept, because } = whatToKeep(folder, fresh, forced);
  if (because !== undefined) say(because);
  if (!kept) {
    emptyCloudFolder(folder);
    return { kind: 'none' };
  }
  takeUpSaved(folder);
  return { kind: 'kept' };
}

interface Decision {
  readonly kept: boolean;
  readonly because?: string;
}

function whatToKeep(folder: CloudFolder, fresh: boolean, forced: boolean): Decision {
  const saved = savedIn(folder);
  const ended = 'The earlier local cloud was ended by force.';
  if (fresh) return { kept: false, because: 'Built anew, as asked: earlier tickets are gone.' };
  if (saved === undefined) {
    return forced
      ? { kept: false, because: `${ended} It had not saved its state, so it is built anew.` }
      : { kept: false };
  }
  if (saved.deployed.requirements !== requirementsFingerprint()) {
    return {
      kept: false,
      because: 'The state is of another version of the local cloud, so it is built anew.',
    };
  }
  if (forced) {
    return {
      kept: true,
      because: `${ended} It goes on from what it saved at ${saved.at}; what came later is lost.`,
    };
  }
  return { kept: true, because: `The state of the earlier local cloud is kept, saved at ${saved.at}.` };
}
