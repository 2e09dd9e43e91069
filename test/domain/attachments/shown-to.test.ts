import { describe, expect, it } from 'vitest';
import { isShownTo } from '../../../domain/attachments/shown-to.ts';
import { anAttachment } from '../../builders/attachment.ts';
import { anEvent } from '../../builders/ticket-event.ts';

const events = [
  anEvent({ version: 1, at: '2026-11-24T09:00:00Z' }),
  anEvent({ version: 2, at: '2026-11-25T09:00:00Z' }),
];

describe('an attachment', () => {
  it.each([
    ['all', true],
    ['status', false],
    ['nothing', false],
  ] as const)('is shown to whoever sees %s: %s', (sees, isShown) => {
    expect(isShownTo({ sees }, anAttachment(), { events })).toBe(isShown);
  });

  it.each([
    ['2026-11-24T10:00:00Z', true],
    ['2026-11-25T09:00:01Z', false],
  ] as const)(
    'of %s is shown to a holder that handed the ticket on at nine the next day: %s',
    (askedAt, isShown) => {
      expect(isShownTo({ sees: 'history', upTo: 2 }, anAttachment({ askedAt }), { events })).toBe(isShown);
    },
  );
});
