export type SendStep = (typeof sendSteps)[number];

/** The pages of sending in their order: words first, then what was understood of them. The last one reads everything back. */
export const sendSteps = ['words', 'understood', 'you', 'check'] as const;
