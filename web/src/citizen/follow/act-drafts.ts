import { signal } from '@preact/signals';
import type { ChosenFile } from '../../files/chosen-file.ts';
import { createDrafts } from '../../forms/drafts.ts';
import type { Answers } from '../../forms/question.ts';
import type { DoneAct, ActName } from './followed.ts';
import { whenClosed } from './opened-ticket.ts';

/** Acts that were begun: also where somebody goes back to read, or a line breaks. */
export const actDrafts = createDrafts<{ readonly files: readonly ChosenFile[] }>();

/** What was done last, to be told once. */
export interface Done {
  readonly act: ActName;
  readonly answers: Answers;
  readonly result: DoneAct;
}
export const lastDone = signal<Done | undefined>(undefined);

whenClosed(() => {
  actDrafts.dropAll();
  lastDone.value = undefined;
});
