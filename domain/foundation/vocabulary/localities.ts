/** Whether a matter lies where its place is (a burst pipe), or with the office wherever somebody is (a system that is down). */
export const localities = ['there', 'anywhere'] as const;
export type Locality = (typeof localities)[number];

/**
 * From how many similar tickets of a category on citizens are told. `of-one`: visible to everybody in the street, so
 * that one ticket tells nothing of its sender; `of-several`: many meet it, each by themselves.
 */
export const alikeTellings = ['of-one', 'of-several'] as const;
export type AlikeTelling = (typeof alikeTellings)[number];
