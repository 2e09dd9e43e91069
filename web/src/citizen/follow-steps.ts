/** The step in which the opened ticket is shown. Each act is a step by its name. */
export const ticketStep = 'hoja';
