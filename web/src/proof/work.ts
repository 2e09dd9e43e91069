import { signal } from '@preact/signals';
import type { PageName } from '../addresses.ts';
import { isNoticed, type PaceOfWork } from './pace.ts';

/** What becomes of the work that this device was asked for. */
export type Work =
  | { readonly is: 'working'; readonly pace: PaceOfWork }
  /** It was done: the request is on its way again. */
  | { readonly is: 'sending' }
  /** It was done, and there was no line. */
  | { readonly is: 'unreachable' }
  /** It was stopped, for it would take longer than anybody waits. */
  | { readonly is: 'hopeless' }
  /** This browser can't, or what it did was refused again and again. */
  | { readonly is: 'impossible' };

/** What somebody can do meanwhile. */
export interface WorkInHand {
  /** On which page it was asked for. */
  readonly page: PageName | undefined;
  readonly work: Work;
  readonly stop: () => void;
  /** Sends what could not be sent. */
  readonly again: () => void;
}

/** In memory alone, as long as it takes. */
export const workInHand = signal<WorkInHand | undefined>(undefined);

/** Whether it is shown: once it is known to take a while, and from its first sight on as large as it will be. */
export const isWorthShowing = ({ work }: WorkInHand): boolean =>
  work.is === 'working' ? isNoticed(work.pace) : work.is !== 'sending';
