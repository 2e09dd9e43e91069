import { createHeld } from '../platform/held.ts';
import type { PageName } from '../platform/addresses.ts';
import { isNoticed, type PaceOfWork } from './pace.ts';

/** What becomes of the work that this device was asked for. */
export type StateOfWork =
  | { readonly is: 'working'; readonly pace: PaceOfWork }
  /** It was done: the request is on its way again. */
  | { readonly is: 'sending' }
  /** It was done, and there was no line. */
  | { readonly is: 'unreachable' }
  /** No work helps: the number is closed for the day. */
  | { readonly is: 'closed' }
  /** It was stopped, for it would take longer than anybody waits. */
  | { readonly is: 'hopeless' }
  /** This browser can't, or what it did was refused again and again. */
  | { readonly is: 'impossible' };

/** How far somebody is with a code by SMS. */
export type CodeInHand =
  | 'offered'
  | 'asking'
  /** Asked for, and perhaps on its way: the same is said whether it is. */
  | 'asked'
  | 'trying'
  | 'wrong'
  /** There was no line: it was neither asked for nor tried. */
  | 'unsent';

/** What somebody can do meanwhile. */
export interface WorkInHand {
  /** On which page it was asked for. */
  readonly page: PageName | undefined;
  /** A ticket is sent: no secret is tried, and no code helps. */
  readonly sends: boolean;
  readonly work: StateOfWork;
  readonly stop: () => void;
  /** Sends what could not be sent. */
  readonly again: () => void;
  readonly code: CodeInHand;
  readonly askForCode: () => void;
  readonly tryCode: (code: string) => void;
}

/** In memory alone, as long as it takes. */
export const workInHand = createHeld<WorkInHand | undefined>(() => undefined);

/** Whether it is shown: once it is known to take a while, and from its first sight on as large as it will be. */
export const isWorthShowing = ({ work }: WorkInHand): boolean =>
  work.is === 'working' ? isNoticed(work.pace) : work.is !== 'sending';
