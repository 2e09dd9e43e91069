/** First word of a line of a kept year that is a batch of its audit log; of other lines it names the table of the item. */
export const recordLine = 'record';
