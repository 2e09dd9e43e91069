/** Days for which a temporary password waits to be changed. */
export const temporaryPasswordDays = 3;
