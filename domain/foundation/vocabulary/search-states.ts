/** Whether a ticket is still worked on, was answered, or is over: by that a search is narrowed. */
export const searchStates = ['open', 'responded', 'closed'] as const;
export type SearchState = (typeof searchStates)[number];
