/** How much a word tells of which incident it is: only itself, what is the matter, or what the matter is about. */
export const allTells = ['name', 'matter', 'word', 'subject'] as const;
export type Tells = (typeof allTells)[number];

/**
 * What a text says, as it is compared: each token once, with how much it tells. Tokens are opaque: a keyed hash of each
 * serves as well, so that nothing of the text has to be kept (docs/design/same-incident.md).
 */
export type Said = ReadonlyMap<string, Tells>;
