import type { Proposal } from './proposals.ts';
import type { ChangeContext, RegistryDecision } from './change.ts';

/** A decided act as it is stored. */
export interface AdministeredChange extends ChangeContext, RegistryDecision {
  /** The version of the registry that it was decided on; stored, it is the next one. */
  readonly basedOn: number;
  /** Names the request that asked for it, so that one sent again finds it done. */
  readonly request?: string;
  /** The proposal that it confirms, as it ended by that: `by` made it and a second administrator confirmed it; or it was declined or taken back, which changes something too. */
  readonly confirming?: Proposal;
  /** What is asked of a second administrator by it: kept with it. */
  readonly opening?: Proposal;
}
