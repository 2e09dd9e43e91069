/** A denial leaves when a whole number of these has passed: a warm function has decided in the first. */
export const denialMilliseconds = 100;

/**
 * An answer to who lost a secret, or asks for a code, leaves when a whole number of these has passed: a warm function has counted, read and
 * written in the first. Source: docs/adr/0330.
 */
export const secretRequestMilliseconds = 250;
