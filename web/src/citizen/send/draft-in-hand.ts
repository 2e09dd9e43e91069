import { createHeld, useHeld } from '../../platform/held.ts';
import { newKey } from '../../api/new-key.ts';
import type { TicketDraft } from '../../phone/stored.ts';
import type { TicketAnswers } from '../../ticket-form/ticket-answers.ts';

/** Whether the draft lies on the phone too: only where its writer said so. */
export type DraftKeeping = 'unasked' | 'kept' | 'not-kept' | 'refused';

interface InHand {
  readonly draft: TicketDraft;
  readonly keeping: DraftKeeping;
}

const nothingWritten: TicketAnswers = {
  subject: '',
  description: '',
  remedySought: '',
  officerName: '',
  phone: '',
  email: '',
  name: '',
};

const begun = (): InHand => ({
  draft: { key: newKey(), answers: nothingWritten, files: [], passed: [], tried: [] },
  keeping: 'unasked',
});

/** It outlives the page that shows it: who looks something up elsewhere on the site comes back to it. */
const inHand = createHeld(begun);

/** The ticket that is being written. */
export const draftInHand = inHand.now;

const draftsOnPhone = () => import('../../phone/draft.ts');

let saving: ReturnType<typeof setTimeout> | undefined;
/** In milliseconds: not with each letter. */
const pauseOfTyping = 400;

function set(changes: Partial<InHand>): void {
  const next = { ...draftInHand(), ...changes };
  inHand.become(next);
  if (next.keeping !== 'kept') return;
  clearTimeout(saving);
  saving = setTimeout(() => void saveDraft(), pauseOfTyping);
}

/** Puts what is in hand on the phone, if its writer wants it there. */
export async function saveDraft(): Promise<void> {
  clearTimeout(saving);
  try {
    const { storeDraft } = await draftsOnPhone();
    const { draft, keeping } = draftInHand();
    if (keeping !== 'kept') return;
    await storeDraft(draft);
  } catch {
    set({ keeping: 'refused' });
  }
}

/** The ticket that is being written, as it is now. */
export const useDraftInHand = (): InHand => useHeld(inHand);

export const changeDraft = (changes: Partial<TicketDraft>): void =>
  set({ draft: { ...draftInHand().draft, ...changes } });

/** Begins with words that were written on another page. What was written before stays in front of them. */
export function beginWithWords(words: string): void {
  const { answers, passed } = draftInHand().draft;
  const isNew = answers.description.trim() === '';
  changeAnswers({ description: isNew ? words : `${answers.description}\n\n${words}` });
  if (isNew) changeDraft({ passed: [...passed, 'words'] });
}

/** Whether the sender is asked anew: for other words, of another kind, or at another office. */
const asksAnew = ({ kind, subject, description, institution }: Partial<TicketAnswers>): boolean =>
  kind !== undefined || subject !== undefined || description !== undefined || institution !== undefined;

export const changeAnswers = (changes: Partial<TicketAnswers>): void =>
  changeDraft({
    answers: {
      ...draftInHand().draft.answers,
      ...(asksAnew(changes) && { aboutHeadAsked: undefined }),
      ...(changes.description !== undefined && { signalled: undefined }),
      ...changes,
    },
  });

/** Its writer said whether the phone should keep it. */
export async function decideKeeping(keep: boolean): Promise<void> {
  set({ keeping: keep ? 'kept' : 'not-kept' });
  if (keep) await saveDraft();
}

/** The draft leaves the phone, and is not kept there again: it stays in memory, while its writer goes on. */
export async function keepOffPhone(): Promise<void> {
  set({ keeping: 'not-kept' });
  const { dropDraft } = await draftsOnPhone();
  await dropDraft();
}

/** Goes on with a draft that was written before. */
export const takeUpDraft = (draft: TicketDraft, keeping: DraftKeeping): void => set({ draft, keeping });

/** Nothing is in hand any more, and nothing of it on the phone: whoever sees it gone may close the page. */
export async function dropDraftInHand(): Promise<void> {
  clearTimeout(saving);
  try {
    const { dropDraft } = await draftsOnPhone();
    await dropDraft();
  } finally {
    clearTimeout(saving);
    inHand.become(begun());
  }
}

/** Whether something would be lost with the page. */
export function wouldBeLost(): boolean {
  const { draft, keeping } = draftInHand();
  const { subject, description } = draft.answers;
  return keeping !== 'kept' && (subject !== '' || description !== '' || draft.files.length > 0);
}
