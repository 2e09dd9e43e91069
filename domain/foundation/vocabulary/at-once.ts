/** So many tickets at most are acted on by one request: what one call does well within its time. */
export const ticketsAtOnce = 25;
