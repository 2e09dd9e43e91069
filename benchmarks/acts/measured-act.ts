import type { ReceivedEvents } from './received-events.ts';

/** An act whose cost is measured. */
export interface MeasuredAct {
  /** The name of its route. */
  readonly name: string;
  readonly side: 'officer' | 'citizen';
  /** Does it: all that was stored, of which the first `before` changes only led to it. */
  act(): Promise<{ readonly heard: ReceivedEvents; readonly before: number }>;
}
