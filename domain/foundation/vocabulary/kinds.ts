/** What a citizen can send. Kinds without a response deadline neither escalate nor can be appealed. */
export const kinds = ['complaint', 'question', 'suggestion', 'opinion', 'compliment'] as const;
export type Kind = (typeof kinds)[number];

/** Those that have to be answered by a date: of the others nobody waits for an answer. */
export const answeredKinds = ['complaint', 'question'] as const satisfies readonly Kind[];

/** How a ticket reached the system. */
export const channels = ['web', 'app', 'ussd', 'desk'] as const;
export type Channel = (typeof channels)[number];

/** How much of the citizen is known, from least to most open. */
export const opennesses = ['anonymous', 'confidential', 'identified'] as const;
export type Openness = (typeof opennesses)[number];
