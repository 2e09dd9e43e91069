import { localStage } from '../../../local/deployed/local-stage.ts';

/**
 * So many seconds after a change of the registry, every function knows of it: meanwhile one may know of it that
 * another has not heard of, and they answer the same question differently.
 */
export const changeIsSeen = localStage.registryRememberedSeconds + 2;
