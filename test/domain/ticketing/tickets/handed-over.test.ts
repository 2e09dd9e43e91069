import { describe, expect, it } from 'vitest';
import { handedOverIn } from '../../../../domain/ticketing/tickets/handed-over.ts';
import { anEvent } from '../../../builders/ticket-event.ts';

const by = (officer: string) => ({ actor: 'officer', officer, institution: 'kituo' }) as const;
const left = anEvent({ type: 'note', version: 2, by: by('asha'), facts: { handOver: true } });
const plain = anEvent({ type: 'note', version: 3, by: by('asha'), facts: {} });
const given = anEvent({ type: 'assign', version: 4, by: by('mkuu'), facts: { officer: 'juma' } });
const begun = anEvent({ type: 'start', version: 5, by: by('juma') });
const byClock = anEvent({
  type: 'remind',
  version: 5,
  by: { actor: 'system' },
  facts: { step: 'reminder-first' },
});

describe('the note that waits for whoever has a ticket next', () => {
  it.each([
    ['none, where none was left', [plain, given], undefined],
    ['is the one that was left', [left], 2],
    ['still waits once its author went on, or a clock reminded', [left, plain, byClock], 2],
    ['still waits once the ticket was given on', [left, plain, given], 2],
    ['waits no longer once another officer acted', [left, given, begun], undefined],
    ['is the newest of several', [left, anEvent({ ...left, version: 6 })], 6],
    ['is a new one after another officer acted', [left, begun, anEvent({ ...left, version: 6 })], 6],
  ] as const)('%s', (_, events, version) => {
    expect(handedOverIn(events)?.version).toBe(version);
  });
});
