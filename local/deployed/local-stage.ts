import type { Stage } from '../../lib/config/stage.ts';
import { stageFrom } from '../../lib/config/stages.ts';

/** The stage that the local cloud is, as its stacks are synthesised. */
export const localStage: Stage = stageFrom((name) => (name === 'stage' ? 'local' : undefined));
