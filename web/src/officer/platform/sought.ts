import { createHeld } from '../../platform/held.ts';

/** What an officer looks for: in memory alone, since it may name somebody. */
export interface Sought {
  readonly typed: string;
  /** The office that is searched, with all under it. Absent: the officer's own. */
  readonly institution?: string;
  /** How often somebody searched: the same words again are asked again. */
  readonly times: number;
}

/** What was looked for last: it stands in the box of every page, and in no address. */
export const sought = createHeld<Sought>(() => ({ typed: '', times: 0 }));

/** Looks for this from now on. */
export const seek = ({ typed, institution }: Omit<Sought, 'times'>): void =>
  sought.become({
    typed,
    ...(institution !== undefined && { institution }),
    times: sought.now().times + 1,
  });
