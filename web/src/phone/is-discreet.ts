import type { TicketAnswers } from '../ticket-form/ticket-answers.ts';

/** Whether nobody who looks over a shoulder, or picks up the phone, should see what it is about. */
export const isDiscreet = ({ category, openness }: Pick<TicketAnswers, 'category' | 'openness'>): boolean =>
  category?.sensitive === true || openness === 'anonymous';
