import type { AdministrationRefusal } from '../domain/administration/refusals.ts';
import type { RefusalReason } from '../domain/tickets/refusals.ts';
import type { FieldError } from '../words/field-errors.ts';
import type { Parameters } from '../words/fill.ts';
import type { RefusalCode } from '../words/refusals.ts';

/** What is said about a refusal before a door puts it into words. */
export interface RefusalFacts {
  readonly code: RefusalCode;
  readonly parameters?: Parameters | undefined;
  /** What is wrong with which fields of the input: paths begin at the input itself. */
  readonly fields?: readonly FieldError[] | undefined;
  /** Where else it can be sent. */
  readonly address?: string | undefined;
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
