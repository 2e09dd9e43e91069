import { describe, expect, it } from 'vitest';
import { isShownTo, isShownToCitizen } from '../../../../domain/casework/visibility/shown-to.ts';
import { anAttachment } from '../../../builders/attachment.ts';
import { someFacts } from '../../../builders/event-facts.ts';
import { aLife } from '../../../builders/life.ts';
import { aTuesdayNoon } from '../../../builders/ticket.ts';
import { anEvent } from '../../../builders/ticket-event.ts';

const reader = 'afisa-1';
const handedOn = { sight: { sees: 'history', upTo: 3 }, reader } as const;
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
    expect(isShownTo({ sight: { sees }, reader }, anAttachment({ upload: 'ombi-9' }), { events })).toBe(
      isShown,
    );
  });

  it.each([
    ['checked before the ticket was handed on', 'ombi-1', true],
    ['checked after it, in the same second', 'ombi-2', false],
    ['not checked yet', 'ombi-3', false],
  ])('%s is shown to the former holder: %s', (_when, upload, isShown) => {
    expect(isShownTo(handedOn, anAttachment({ upload }), { events })).toBe(isShown);
  });
});

describe("an office's file", () => {
  const sent = (type: 'note' | 'respond' | 'reply', version: number, upload: string) =>
    anEvent({
      version,
      type,
      facts: { ...someFacts(type), attachments: [{ place: 6, upload }] },
    });
  const events = [
    anEvent({ version: 1 }),
    sent('note', 2, 'dokezo'),
    anEvent({ version: 3, type: 'transfer' }),
    sent('respond', 4, 'jibu'),
  ];
  const by = { officer: 'afisa-2', institution: 'kituo' };
  const fileOf = (upload: string) => ({ ...anAttachment({ place: 6, upload }), by });
  const all = { sees: 'all' } as const;

  it.each([
    ['of a note', 'dokezo', 'afisa-1', true],
    ['of an answer', 'jibu', 'afisa-1', true],
    ['that nothing names', 'tayari', 'afisa-1', false],
    ['that nothing names', 'tayari', 'afisa-2', true],
  ])('%s (%s) is shown to %s: %s', (_which, upload, officer, isShown) => {
    expect(isShownTo({ sight: all, reader: officer }, fileOf(upload), { events })).toBe(isShown);
  });

  it.each([
    ['of a note before the ticket was handed on', 'dokezo', true],
    ['of an answer after it', 'jibu', false],
    ['of their own that nothing names yet', 'tayari', true],
  ])('%s is shown to the former holder: %s', (_which, upload, isShown) => {
    expect(isShownTo({ ...handedOn, reader: by.officer }, fileOf(upload), { events })).toBe(isShown);
  });

  it.each([
    ['of an answer', 'jibu', true],
    ['of a note', 'dokezo', false],
    ['that nothing names', 'tayari', false],
  ])('%s is shown to the citizen: %s', (_which, upload, isShown) => {
    expect(isShownToCitizen(fileOf(upload), { ticket: aLife().ticket, events }, aTuesdayNoon)).toBe(isShown);
  });

  it('of its citizen is shown to the citizen, on record or not', () => {
    expect(isShownToCitizen(anAttachment(), { ticket: aLife().ticket, events }, aTuesdayNoon)).toBe(true);
  });
});
