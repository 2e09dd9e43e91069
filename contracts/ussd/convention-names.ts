/** The conventions by which gateways call: that of Africa's Talking, a form, and that of a query. */
export const ussdConventionNames = ['africas-talking', 'query-string'] as const;
export type UssdConventionName = (typeof ussdConventionNames)[number];
