import { signal } from '@preact/signals';
import { newKey } from '../../api/new-key.ts';
import type { OfficerActCode } from './act-codes.ts';
import type { Typed } from './act-form.ts';

/** An act that was begun on a ticket. */
export interface DraftOfAct {
  readonly typed: Typed;
  /** Its idempotency key: the same until it succeeded, so that whatever is sent again is done once. */
  readonly key: string;
  /** Up to which version its officer was told what happened meanwhile, where that is more than the page shows. */
  readonly knownUpTo?: number;
}

/** By number and act. In memory alone: what was typed is as long as the page, also where somebody looks elsewhere. */
const drafts = signal<ReadonlyMap<string, DraftOfAct>>(new Map());

const nameOf = (number: string, act: OfficerActCode): string => `${number} ${act}`;

export const draftOfAct = (number: string, act: OfficerActCode): DraftOfAct | undefined =>
  drafts.value.get(nameOf(number, act));

/** Keeps what was typed. With the first sign the act gets its key. */
export function saveDraftOfAct(
  number: string,
  act: OfficerActCode,
  changes: Partial<DraftOfAct>,
): DraftOfAct {
  const draft = { typed: {}, key: newKey(), ...draftOfAct(number, act), ...changes };
  drafts.value = new Map(drafts.value).set(nameOf(number, act), draft);
  return draft;
}

/** Begins the act anew with what was typed: as another one. */
export const beginAnother = (number: string, act: OfficerActCode): DraftOfAct =>
  saveDraftOfAct(number, act, { key: newKey() });

export function dropDraftOfAct(number: string, act: OfficerActCode): void {
  const others = new Map(drafts.value);
  others.delete(nameOf(number, act));
  drafts.value = others;
}

/** Whether something was typed, on whatever ticket, that would be lost with the page. */
export const somethingIsTyped = (): boolean =>
  [...drafts.value.values()].some(({ typed }) => Object.values(typed).some((text) => text.trim() !== ''));

/** What was done last, to be told on the page. */
export const doneLast = signal<{ readonly number: string; readonly act: OfficerActCode } | undefined>(
  undefined,
);
