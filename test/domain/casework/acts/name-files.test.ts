import { describe, expect, it } from 'vitest';
import { filesToName } from '../../../../domain/casework/acts/name-files.ts';
import { replyOfCitizen } from '../../../../domain/casework/acts/handling/reply.ts';
import { anAttachment, checked, clean, refused } from '../../../builders/attachment.ts';
import { aLife, by } from '../../../builders/life.ts';
import { aTuesdayNoon } from '../../../builders/ticket.ts';

const awaited = anAttachment();
const ready = checked(anAttachment({ place: 2, upload: 'ombi-2' }), clean);
const deleted = checked(anAttachment({ place: 3, upload: 'ombi-3' }), refused);
const attachments = [awaited, ready, deleted];

describe('the files that a message names', () => {
  it('are those at their places, ready or still on their way, each by its upload', () => {
    expect(filesToName([2, 1], attachments, aLife())).toEqual({
      outcome: 'there',
      files: [
        { place: 2, upload: 'ombi-2' },
        { place: 1, upload: 'ombi-1' },
      ],
    });
  });

  it.each([
    ['not-there', 4],
    ['refused', 3],
  ] as const)('are refused as %s', (outcome, place) => {
    expect(filesToName([1, place], attachments, aLife())).toEqual({ outcome, place });
  });

  it('are named once, and another file at the same place may be named again', () => {
    const named = [{ place: 2, upload: 'ombi-2' }];
    const life = aLife().did(replyOfCitizen, { ...by.citizen(aTuesdayNoon), attachments: named });

    expect(filesToName([2], attachments, life)).toEqual({ outcome: 'named-before', place: 2 });
    const next = anAttachment({ place: 2, upload: 'ombi-4', turn: 2 });
    expect(filesToName([2], [next], life)).toMatchObject({ outcome: 'there' });
  });

  it('are said by the event, and where there are none it says nothing of them', () => {
    const input = by.citizen(aTuesdayNoon);
    const factsWith = (files: readonly { place: number; upload: string }[]) =>
      aLife()
        .did(replyOfCitizen, { ...input, attachments: files })
        .events.at(-1)?.facts;

    expect(factsWith([])).toEqual({});
    expect(factsWith([{ place: 2, upload: 'ombi-2' }])).toEqual({
      attachments: [{ place: 2, upload: 'ombi-2' }],
    });
  });
});
