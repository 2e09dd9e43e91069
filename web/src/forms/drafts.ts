import { signal } from '@preact/signals';
import { newKey } from '../api/new-key.ts';
import type { Answers } from './question.ts';

/** A form that was begun. */
interface Draft {
  readonly answers: Answers;
  /** Its idempotency key: the same until it succeeded, so that whatever is sent again is done once. */
  readonly key: string;
}

/** Drafts by their names, in memory alone: what was typed lives as long as the page. `More`: what else a draft has. */
export function createDrafts<More extends object>() {
  type Kept = Draft & Partial<More>;
  const drafts = signal<ReadonlyMap<string, Kept>>(new Map());
  const of = (name: string): Kept | undefined => drafts.value.get(name);
  const put = (name: string, draft: Kept): Kept => {
    drafts.value = new Map(drafts.value).set(name, draft);
    return draft;
  };
  /** Keeps what was typed. With the first sign the form gets its key. */
  const save = (name: string, changes: Partial<Kept>): Kept =>
    put(name, Object.assign({ answers: {}, key: newKey() }, of(name), changes));
  return {
    of,
    save,
    /** Begins the form anew with what was typed: as another one. */
    beginAnother: (name: string): Kept =>
      put(name, Object.assign({ answers: {} }, of(name), { key: newKey() })),
    drop: (name: string): void => {
      drafts.value = new Map([...drafts.value].filter(([one]) => one !== name));
    },
    dropAll: (): void => {
      drafts.value = new Map();
    },
    /** Whether something was typed that would be lost with the page. */
    isAnythingTyped: (): boolean => [...drafts.value.values()].some(isTyped),
  };
}

/** Whether a letter stands anywhere in a draft. */
export const isTyped = (draft: Pick<Draft, 'answers'> | undefined): boolean =>
  Object.values(draft?.answers ?? {}).some((text) => text.trim() !== '');
