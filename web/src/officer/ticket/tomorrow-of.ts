const msOfDay = 86_400_000;

/** The day after a local date, `YYYY-MM-DD`. */
export const tomorrowOf = (date: string): string =>
  new Date(Date.parse(`${date}T00:00:00Z`) + msOfDay).toISOString().slice(0, 10);
