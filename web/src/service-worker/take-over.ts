/** What a page says to a newer worker that waits: somebody wants it now. */
export const takeOver = 'take-over';
