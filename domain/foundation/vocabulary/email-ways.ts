/** When an e-mail about news comes: by itself at once, with others of the hour or of the morning, or never. */
export const emailWays = ['at-once', 'hour', 'morning', 'none'] as const;
export type EmailWay = (typeof emailWays)[number];
