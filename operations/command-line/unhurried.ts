/** How an operator's command waits for the store: it does much at once, and can wait longer than a citizen. */
export const unhurried = {
  maxAttempts: 5,
  requestHandler: { connectionTimeout: 5_000, requestTimeout: 60_000 },
};
