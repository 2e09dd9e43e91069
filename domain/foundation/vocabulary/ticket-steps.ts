/** Step of a ticket: what it waits for next while it is not answered. Each waiting ticket is at one. Source: docs/design/category-measures.md, Steps. */
export const ticketSteps = [
  'unacknowledged',
  'appealed', // its cycle began by an appeal, and nobody took it up
  'unassigned',
  'in-work',
  'awaiting-citizen',
] as const;
export type TicketStep = (typeof ticketSteps)[number];
