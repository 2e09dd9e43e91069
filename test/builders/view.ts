import type { QueueView } from '../../domain/casework/views/queue-view.ts';

/** What a head looks at in the morning. */
export const aView = {
  name: 'Asubuhi: zilizochelewa',
  institution: 'wakala',
  asked: { overdue: 'true', unassigned: 'true' },
} as const satisfies QueueView;
