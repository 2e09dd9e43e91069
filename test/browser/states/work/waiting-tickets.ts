import { logsIn } from '../../visits/issuer-of-site.ts';
import type { Visit } from '../../visits/visit.ts';

/**
 * Tickets wait at DAWASA in every way in which a line can look: late, urgent, acknowledged, assigned, with a message,
 * waiting for its citizen, and one at a unit below. Days go by until then: the officer logs in anew.
 */
export async function ticketsWait(visit: Visit, officer: string): Promise<void> {
  const { site } = visit;
  const sent = async (changes: Readonly<Record<string, unknown>> = {}) => visit.ticket(changes);
  const late = await sent({ contact: { phone: '0712345001' } });
  site.passes(4);
  const acknowledged = await sent({ contact: { phone: '0712345002' } });
  await acknowledged.officer('acknowledge');
  const assigned = await sent({ kind: 'question', contact: { phone: '0712345003' } });
  await assigned.officer('acknowledge');
  await assigned.officer('assign', { officer: 'musa-mollel' });
  const asked = await sent({ contact: { phone: '0712345004' } });
  await asked.officer('acknowledge');
  await asked.officer('assign', { officer: 'musa-mollel' });
  await asked.by('musa-mollel', 'start');
  await asked.by('musa-mollel', 'request-information', { message: 'Tunahitaji namba ya mita yako.' });
  await assigned.citizen('reply', { message: 'Mtaa ni Bwawani.' });
  const below = await sent({ institution: 'dawasa-kinondoni', contact: { phone: '0712345006' } });
  site.passes(1);
  // Overdue it would go to the level above at once.
  const urgent = await sent({ contact: { phone: '0712345005' } });
  await urgent.officer('change-urgency', { urgency: 'raise', reason: 'Maji machafu yanaingia nyumbani.' });
  for (const ticket of [late, acknowledged, assigned, asked, urgent, below]) {
    await ticket.isSwept();
    await ticket.listed();
  }
  await logsIn(visit, officer);
}
