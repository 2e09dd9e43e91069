/** What stands in News of officers: what asks something of its reader, and what happens to tickets that they watch. */
export const newsKinds = ['mentioned', 'assigned', 'directed', 'watched'] as const;
export type NewsKind = (typeof newsKinds)[number];
