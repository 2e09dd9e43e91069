import { signal } from '@preact/signals';
import { newKey } from '../../api/new-key.ts';
import type { ReplyOf } from '../../api/routes.ts';
import type { DeskAnswers } from './desk-answers.ts';
import type { DeskRequest } from './desk-questions.ts';
import { stampAt } from './received-at.ts';

type Receipt = ReplyOf<'submit-desk-ticket', 200>;
/** What came of sending: with the slip, where it was received by this answer. */
type DeskReceipt = Receipt & { readonly slip?: string };

/** A ticket that is being written down. */
export interface DeskDraft {
  readonly is: 'writing';
  /** Its idempotency key: whatever is tried with it, one ticket comes of it. */
  readonly key: string;
  readonly answers: DeskAnswers;
  /** Something was written: from its first word on, the stamp stands. */
  readonly isBegun: boolean;
  /** What may have arrived of it, though no answer came. */
  readonly tried: readonly DeskRequest[];
}

/** A ticket that was received, until the next citizen comes. */
export interface DeskSent {
  readonly is: 'sent';
  /** As they were written: where its citizen has no secret and can be sent none, it is written down anew. */
  readonly answers: DeskAnswers;
  readonly receipt: Receipt;
  /** It arrived before the last changes. */
  readonly isEarlier: boolean;
  /** With the receipt secret. Undefined once it left the memory of the page, and where its answer never came. */
  readonly slip: string | undefined;
  /** It stands on the screen. */
  readonly isSlipShown: boolean;
  /** Its answer was lost: nobody saw the secret here. */
  readonly neverCame: boolean;
  /** When it does, in ms of this machine's clock. */
  readonly slipLeavesAt: number;
}

/** So long, in ms, a slip stays on the screen where nobody prints it. */
export const slipStaysFor = 90_000;

/** So long, in ms, after it was received a ticket is in hand at the most: then the desk is ready for the next citizen. */
const sentStaysFor = 600_000;

const nothingWritten: Omit<DeskAnswers, 'receivedDate' | 'receivedTime'> = {
  way: 'walk-in',
  called: '',
  calledDate: '',
  calledTime: '',
  subject: '',
  description: '',
  remedySought: '',
  officerName: '',
  phone: '',
  email: '',
  name: '',
};

const begun = (): DeskDraft => ({
  is: 'writing',
  key: newKey(),
  answers: { ...nothingWritten, ...stampAt(Date.now()) },
  isBegun: false,
  tried: [],
});

/** What the desk has in hand. It lives in memory alone, and outlives the page: who looks something up comes back to it. */
export const deskInHand = signal<DeskDraft | DeskSent>(begun());

let leaving: ReturnType<typeof setTimeout> | undefined;
let forgetting: ReturnType<typeof setTimeout> | undefined;

/** The desk is ready for the next citizen: nothing is left of the one before. */
export function callNextCitizen(): void {
  clearTimeout(leaving);
  clearTimeout(forgetting);
  deskInHand.value = begun();
}

/** The page is shown: what was not begun yet is received now. */
export function openDesk(): void {
  const { value } = deskInHand;
  if (value.is === 'writing' && !value.isBegun) deskInHand.value = begun();
}

/** What is written changes. */
export function changeDeskAnswers(changes: Partial<DeskAnswers>): void {
  const { value } = deskInHand;
  if (value.is !== 'writing') return;
  const stamp = value.isBegun ? {} : stampAt(Date.now());
  deskInHand.value = { ...value, isBegun: true, answers: { ...value.answers, ...stamp, ...changes } };
}

/** It may have arrived in this form. */
export function noteTried(body: DeskRequest): void {
  const { value } = deskInHand;
  if (value.is === 'writing') deskInHand.value = { ...value, tried: [...value.tried, body] };
}

/** It arrived: its slip, where the answer has one, stands on the screen, for a while. */
export function takeReceipt(
  { slip, ...receipt }: DeskReceipt,
  { isEarlier }: Pick<DeskSent, 'isEarlier'>,
): void {
  const { value } = deskInHand;
  if (value.is === 'sent') return;
  clearTimeout(leaving);
  leaving = setTimeout(removeSlip, slipStaysFor);
  forgetting = setTimeout(callNextCitizen, sentStaysFor);
  deskInHand.value = {
    is: 'sent',
    answers: value.answers,
    receipt,
    isEarlier,
    slip,
    isSlipShown: slip !== undefined,
    neverCame: slip === undefined,
    slipLeavesAt: Date.now() + slipStaysFor,
  };
}

/** The slip leaves the screen, or stands there again as long as the page remembers it. */
export function showSlip(isSlipShown: boolean): void {
  const { value } = deskInHand;
  if (value.is === 'sent' && value.slip !== undefined) deskInHand.value = { ...value, isSlipShown };
}

/**
 * Copies the words into another ticket that cites the first, for somebody who has no secret and can be sent none.
 */
export function writeAnew(): void {
  const { value } = deskInHand;
  if (value.is !== 'sent') return;
  const { answers, receipt } = value;
  callNextCitizen();
  changeDeskAnswers({ ...answers, cites: receipt.number });
}

/** The slip leaves the screen, and the memory of the page. */
export function removeSlip(): void {
  clearTimeout(leaving);
  const { value } = deskInHand;
  if (value.is === 'sent' && value.slip !== undefined)
    deskInHand.value = { ...value, slip: undefined, isSlipShown: false };
}

/** Whether something would be lost with the page. */
export function wouldBeLostAtDesk(): boolean {
  const { value } = deskInHand;
  return value.is === 'sent' ? value.slip !== undefined : value.isBegun;
}
