import type { Text } from '../../../../domain/foundation/vocabulary/language.ts';

/** What questions of officers are answered with besides those of every form. */
export type OfficersAnswer<About> =
  | { readonly kind: 'yes' }
  /** A local date, `YYYY-MM-DD`. `after`: it lies after this one. */
  | { readonly kind: 'date'; readonly after?: (about: About) => string }
  /** One of many, in the list of the browser. */
  | {
      readonly kind: 'select';
      readonly choices: Readonly<Record<string, Text>>;
      /** What stands there while none is chosen. */
      readonly none: Text;
    }
  /** Some of several, apart by spaces. */
  | { readonly kind: 'several'; readonly choices: Readonly<Record<string, Text>> };

/** A box to tick, which the API takes as a boolean. */
export const yes = { kind: 'yes', value: (written: string): boolean => written === 'yes' } as const;
