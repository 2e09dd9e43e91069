import type { ActOfOfficers } from '../../foundation/vocabulary/acts.ts';
import {
  actsWithFacts,
  factsStated,
  type ActWithFacts,
  type FilesByAct,
} from '../../ticketing/tickets/facts.ts';
import { actsOfOfficers } from './officer-acts.ts';

/** An act of officers with which files go. */
export type ActNamingFiles = ActOfOfficers &
  {
    [A in keyof FilesByAct]: FilesByAct[A] extends { readonly attachments: unknown } ? A : never;
  }[keyof FilesByAct];

const statesFiles = (act: ActWithFacts): boolean =>
  factsStated(act).some(({ name }) => name === 'attachments');

/** The acts of officers with which files go, as the facts of their events say. */
export const actsNamingFiles: readonly ActNamingFiles[] = actsWithFacts.filter(
  (act): act is ActNamingFiles => actsOfOfficers.some((one) => one === act) && statesFiles(act),
);
