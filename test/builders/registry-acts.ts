/** How an administrator calls an office. */
export const officeNames = {
  name: { sw: 'Ofisi Mpya', en: 'New Office' },
  shortName: { sw: 'Ofisi Mpya', en: 'New Office' },
};

/** A rule that leads everybody to one agency. */
export const aRoutingRule = {
  target: { to: 'institution', id: 'wakala' },
  reason: { sw: 'Wakala husimamia barabara.', en: 'The agency manages roads.' },
} as const;

/** A row that an institution may set for itself: shorter than everybody's. */
export const aDeadlineRow = {
  kind: 'complaint',
  urgent: false,
  acknowledge: { amount: 1, unit: 'working-days' },
  respond: { amount: 10, unit: 'working-days' },
  appealWindow: { amount: 30, unit: 'days' },
};

/** A row for every kind, as the deadlines of everybody must have. */
export const rowsForEverybody = [
  { ...aDeadlineRow, respond: { amount: 15, unit: 'working-days' } },
  {
    ...aDeadlineRow,
    urgent: true,
    acknowledge: { amount: 4, unit: 'hours' },
    respond: { amount: 72, unit: 'hours' },
  },
  { ...aDeadlineRow, kind: 'question', respond: { amount: 5, unit: 'working-days' } },
  ...['suggestion', 'opinion', 'compliment'].map((kind) => ({
    kind,
    urgent: false,
    acknowledge: aDeadlineRow.acknowledge,
  })),
];
