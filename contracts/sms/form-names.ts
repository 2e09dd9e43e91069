/** The forms in which providers of SMS tell us of them. */
export const smsFormNames = ['plain', 'africas-talking'] as const;
export type SmsFormName = (typeof smsFormNames)[number];
