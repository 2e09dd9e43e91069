import { signal } from '@preact/signals';
import { newKey } from '../../api/new-key.ts';
import type { ChosenFile } from '../../files/chosen-file.ts';
import type { DoneAct, ActName } from './followed.ts';
import type { Answers } from './act-forms.ts';
import { whenClosed } from './opened-ticket.ts';

/** An act that was begun. */
export interface ActDraft {
  readonly answers: Answers;
  readonly files: readonly ChosenFile[];
  /** Its idempotency key: the same until it succeeded, so that whatever is sent again is done once. */
  readonly key: string;
}

/** What was typed stays while the page lives: also where somebody goes back to read, or a line breaks. */
const drafts = signal<Readonly<Partial<Record<ActName, ActDraft>>>>({});

/** What was done last, to be told once. */
export interface Done {
  readonly act: ActName;
  readonly answers: Answers;
  readonly result: DoneAct;
}
export const done = signal<Done | undefined>(undefined);

whenClosed(() => {
  drafts.value = {};
  done.value = undefined;
});

export const draftOf = (act: ActName): ActDraft | undefined => drafts.value[act];

/** Keeps what was typed. With the first sign the act gets its key. */
export function saveActDraft(act: ActName, changes: Partial<ActDraft>): ActDraft {
  const draft = { answers: {}, files: [], key: newKey(), ...drafts.value[act], ...changes };
  drafts.value = { ...drafts.value, [act]: draft };
  return draft;
}

/** Begins the act anew with what was typed: as another one. */
export const saveAsAnother = (act: ActName): ActDraft => saveActDraft(act, { key: newKey() });

export function dropActDraft(act: ActName): void {
  drafts.value = { ...drafts.value, [act]: undefined };
}
