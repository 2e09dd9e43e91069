/** The night begins at 22:00 and ends at 05:00. Source: docs/rules.md, The auditor's desk. */
const night = { begins: 22, ends: 5 } as const;

/** Whether an hour of the day, 0 to 23 on the wall, lies in the night. */
export const isNightHour = (hour: number): boolean => hour >= night.begins || hour < night.ends;
