/** Whether a matter lies where its place is (a burst pipe), or with the office wherever somebody is (a system that is down). */
export const localities = ['there', 'anywhere'] as const;
export type Locality = (typeof localities)[number];

/**
 * Of how many similar tickets of a category citizens are told. `of-one`: it lies in the street for everybody to see, so
 * that one ticket tells nothing of who sent it. `of-several`: many meet it, each by themselves.
 */
export const alikeTellings = ['of-one', 'of-several'] as const;
export type AlikeTelling = (typeof alikeTellings)[number];
