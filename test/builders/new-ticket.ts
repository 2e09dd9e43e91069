import { omit } from '../../domain/foundation/vocabulary/omit.ts';

/** A complaint about roads as a web page sends it, with a phone, unless the test says otherwise. */
export const aNewTicket = (details: Readonly<Record<string, unknown>> = {}): Record<string, unknown> => ({
  kind: 'complaint',
  category: 'barabara',
  institution: 'kituo',
  subject: 'Shimo kubwa barabarani',
  description: 'Shimo lililopo mbele ya shule limesababisha ajali mara mbili mwezi huu.',
  openness: 'confidential',
  contact: { phone: '0712345678' },
  channel: 'web',
  ...details,
});

/** The same without a trace of who sends it. */
export function anAnonymousTicket(details: Readonly<Record<string, unknown>> = {}): Record<string, unknown> {
  return { ...omit(aNewTicket(details), 'contact'), openness: 'anonymous' };
}
