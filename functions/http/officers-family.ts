import { authorityOfStage } from './authority.ts';
import { familyOf, type Endpoint } from './endpoint.ts';
import type { Handler } from './family.ts';

/**
 * The handler of officers' endpoints: `familyOf` with the authority of the stage. It is apart from it so that
 * citizens' functions need not carry the check of tokens.
 */
export const officersFamily = <Ports>(endpoints: readonly Endpoint<Ports>[], build: () => Ports): Handler =>
  familyOf(endpoints, build, { authority: authorityOfStage });
