import type { PresentOfficer } from '../../domain/officers/present-officer.ts';
import { actOnce } from '../shared/act-once.ts';
import type { ActRequest } from '../shared/act-request.ts';
import type { Container } from '../shared/container.ts';
import type { OtherTickets } from './acts/officer-act.ts';
import { demandSight } from './demand-sight.ts';
import { lookAt } from './look-at.ts';
import { rulesFor } from './rules-for.ts';

/** The other tickets that an act names, as far as whoever acts may see them. */
export const otherTickets = (
  { tickets, registry, now }: Pick<Container, 'tickets' | 'registry' | 'now'>,
  officer: PresentOfficer,
  request: ActRequest,
): OtherTickets => ({
  async seen(number) {
    const seen = await lookAt(await tickets.history(number), { officer, now: now() }, registry);
    return seen?.history;
  },
  change: (number, decide) =>
    actOnce(tickets, number, request, {
      admit: (history) => demandSight(history, { officer, now: now() }, registry),
      decide: async (history) => decide(history, await rulesFor(history.ticket, registry)),
    }),
});
