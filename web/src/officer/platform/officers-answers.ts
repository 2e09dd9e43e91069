/** What questions of officers are answered with besides those of every form. */
export type OfficersAnswer<About> =
  | { readonly kind: 'yes' }
  /** A local date, `YYYY-MM-DD`. `after`: it lies after this one. */
  | { readonly kind: 'date'; readonly after?: (about: About) => string };

/** A box to tick, which the API takes as a boolean. */
export const yes = { kind: 'yes', value: (written: string): boolean => written === 'yes' } as const;
