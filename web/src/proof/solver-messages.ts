import type { Challenge, Solution } from 'altcha-lib/types';
import type { TriedCounters } from './tries.ts';

/** What a worker is asked, once. */
export interface SolverRequest {
  readonly challenge: Challenge;
  readonly counters: TriedCounters;
}

/** What a worker tells: how many it tried since it last told, and at last what solves the challenge. */
export type SolverMessage =
  | { readonly tries: number }
  | { readonly solution: Solution | undefined }
  /** It could not go on. */
  | { readonly fault: string };
