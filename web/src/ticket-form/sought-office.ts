import type { SearchedOffices } from './offices-of-phone.ts';

/** The name of an office that nobody knows, while somebody looks for the one that takes its place. */
export interface SoughtOffice {
  readonly name: string;
  /** The words that found a known office since: who goes on otherwise than with more of them looks for something else. */
  readonly known?: string;
}

/** Whether an office takes the place of those that nobody knows in its area. */
export const governs = ({ kind }: SearchedOffices['institutions'][number]): boolean =>
  kind === 'council' || kind === 'region';

/** What is sought once words were typed, and what they find: an office that is known, and no council, ends it. */
export function soughtAfter(
  before: SoughtOffice | undefined,
  words: string,
  found: SearchedOffices | undefined,
): SoughtOffice | undefined {
  if (found?.unknown !== undefined) return { name: words };
  if (before === undefined) return undefined;
  const { name, known } = before;
  if (known !== undefined && !words.startsWith(known)) return undefined;
  const [first] = found?.institutions ?? [];
  if (first === undefined) return before;
  return governs(first) ? { name } : { name, known: words };
}
