import { isEventOf, type TicketEvent } from './event.ts';

/** Whether there is more time to respond after an event than before, or no date any more. */
export const putsOff = ({ before, after }: TicketEvent): boolean =>
  before?.respondBy !== undefined && (after.respondBy === undefined || after.respondBy > before.respondBy);

/** Whether an event is a reclassification that took rights away or put the date off: what its citizen undoes counts no more. */
export const takesRightsOrTime = (event: TicketEvent): event is TicketEvent<'reclassify'> =>
  isEventOf(event, 'reclassify') && (event.facts.fewerRights || putsOff(event));
