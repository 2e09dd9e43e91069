import type { AdministrationRefusal } from '../domain/administration/refusals.ts';
import { ActRefused, type RefusalReason } from '../domain/casework/acts/refusals.ts';
import type { ProofChallenge } from '../domain/foundation/rate-limits/proofs.ts';
import { StoreUnavailable } from '../domain/foundation/vocabulary/store-unavailable.ts';
import { refusalWords } from '../words/act-refusals.ts';
import type { FieldError } from '../words/field-errors.ts';
import type { Parameters } from '../words/fill.ts';
import type { RefusalCode } from '../words/refusals.ts';
import type { HistoryEntry } from './history-entry.ts';
import { StillContended } from './still-contended.ts';

/** Where a ticket is by now, and what came since. */
export interface MovedOn {
  readonly version: number;
  /** In order, as far as whoever asks sees it. */
  readonly meanwhile: readonly HistoryEntry[];
}

/** Facts of a refusal, before an adapter puts it into words. */
export interface RefusalFacts {
  readonly code: RefusalCode;
  readonly parameters?: Parameters | undefined;
  /** What is wrong with which fields of what somebody filled in: paths begin there. */
  readonly fields?: readonly FieldError[] | undefined;
  /** Where else it can be sent. */
  readonly address?: string | undefined;
  /** What happened to a ticket since it was seen. */
  readonly movedOn?: MovedOn | undefined;
  /** What has to be solved first. */
  readonly challenge?: ProofChallenge | undefined;
  /** Which rule does not allow it. */
  readonly refusal?: RefusalReason | AdministrationRefusal | undefined;
}

/** A use case does not do what it was asked. Its text is the code: nothing of the request. */
export class RequestRefused extends Error {
  override readonly name = 'RequestRefused';
  readonly facts: RefusalFacts;
  /** In seconds: when trying again makes sense. */
  readonly retryAfter?: number;
  constructor(facts: RefusalFacts, retryAfter?: number) {
    super(facts.code);
    this.facts = facts;
    if (retryAfter !== undefined) this.retryAfter = retryAfter;
  }
}

const storeRetrySeconds = 2;
const busyRetrySeconds = 1;

/** What an error says to whoever asked; undefined for an error of ours, which says nothing to anybody. */
export function refusalFrom(error: unknown): RequestRefused | undefined {
  if (error instanceof RequestRefused) return error;
  if (error instanceof StoreUnavailable)
    return new RequestRefused({ code: 'store-unavailable' }, storeRetrySeconds);
  if (error instanceof StillContended) return new RequestRefused({ code: 'ticket-busy' }, busyRetrySeconds);
  if (error instanceof ActRefused) {
    const parameters = { reason: refusalWords[error.reason] };
    return new RequestRefused({ code: 'act-refused', refusal: error.reason, parameters });
  }
  return undefined;
}
