import type { PresentOfficer } from '../../domain/officers/present-officer.ts';
import type { Container } from '../container.ts';
import type { OtherTicket } from '../../functions/officers/acts/officer-act.ts';
import { lookAt } from './look-at.ts';

/** Finds the other tickets that an act names, as far as whoever acts may see them. */
export const otherTicketFor =
  (
    { tickets, registry, now }: Pick<Container, 'tickets' | 'registry' | 'now'>,
    officer: PresentOfficer,
  ): OtherTicket =>
  async (number) =>
    (await lookAt(await tickets.history(number), { officer, now: now() }, registry))?.history;
