import { describe, expect, it } from 'vitest';
import { isShownTo } from '../../../../domain/casework/visibility/shown-to.ts';
import { anAttachment } from '../../../builders/attachment.ts';
import { someFacts } from '../../../builders/event-facts.ts';
import { anEvent } from '../../../builders/ticket-event.ts';

const attached = (place: number) => ({
  file: { ...someFacts('attach').file, place, upload: `ombi-${place}` },
});

const events = [
  anEvent({ version: 1 }),
  anEvent({ version: 2, type: 'attach', facts: attached(1) }),
  anEvent({ version: 3, type: 'transfer' }),
  anEvent({ version: 4, type: 'attach', facts: attached(2) }),
];

describe('an attachment', () => {
  it.each([
    ['all', true],
    ['status', false],
    ['nothing', false],
  ] as const)('is shown to whoever sees %s: %s', (sees, isShown) => {
    expect(isShownTo({ sees }, anAttachment({ upload: 'ombi-9' }), { events })).toBe(isShown);
  });

  it.each([
    ['checked before the ticket was handed on', 'ombi-1', true],
    ['checked after it, in the same second', 'ombi-2', false],
    ['not checked yet', 'ombi-3', false],
  ])('%s is shown to the former holder: %s', (_when, upload, isShown) => {
    expect(isShownTo({ sees: 'history', upTo: 3 }, anAttachment({ upload }), { events })).toBe(isShown);
  });
});
