import { committedSettings } from '../../lib/config/committed-settings.ts';
import { settingsFrom } from '../../lib/config/settings.ts';
import type { Stage } from '../../lib/config/stage.ts';
import { stageFrom } from '../../lib/config/stages.ts';

/** A stage by its name, or a local cloud by the file that describes it. */
export type StagePlace = { readonly stage: string } | { readonly cloud: string };

/**
 * The stage of this name, as its file and the environment have it; from here on the SDK of this process speaks with its region. Throws
 * `ConfigurationError`.
 */
export function joinStage(name: string): Stage {
  const stage = stageFrom(
    settingsFrom((setting) => (setting === 'stage' ? name : undefined), process.env, committedSettings),
  );
  process.env['AWS_REGION'] = stage.region;
  return stage;
}
