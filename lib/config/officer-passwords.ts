/** What the user pool asks of passwords: letters small and large, digits and signs, and so many of them. */
export const shortestPassword = 12;
