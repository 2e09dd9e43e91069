/** A word of the vocabulary where a sentence or a label begins with it. */
export const upperFirst = (word: string): string => word.charAt(0).toLocaleUpperCase('sw') + word.slice(1);
