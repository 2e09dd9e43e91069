import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Attachment } from '../../../../domain/ticketing/attachments/attachment.ts';
import { attachmentLimits } from '../../../../domain/ticketing/attachments/limits.ts';
import { slotFor } from '../../../../domain/ticketing/attachments/take-slot.ts';
import { plusSeconds } from '../../../../domain/foundation/time/instant.ts';
import { anAttachment, checked, clean, refused } from '../../../builders/attachment.ts';
import { checkProperty } from '../../../builders/chance.ts';

const wish = { number: '261100000017', upload: 'jipya', at: '2026-11-24T09:30:00Z' } as const;
const places = [1, 2, 3, 4, 5];
const full = places.map((place) => checked(anAttachment({ place, upload: `ombi-${place}` })));
const having = (place: number, attachment: Attachment) =>
  full.map((other) => (other.place === place ? attachment : other));

describe('a place for a file', () => {
  it('is the first that nobody had', () => {
    expect(slotFor(wish, [])).toMatchObject({ outcome: 'free', attachment: { place: 1, turn: 1 } });
    expect(
      slotFor(
        wish,
        full.filter(({ place }) => place !== 3),
      ),
    ).toMatchObject({
      outcome: 'free',
      attachment: { place: 3, state: 'awaited', askedAt: wish.at },
    });
  });

  it('is the same one for the same request', () => {
    expect(slotFor({ ...wish, upload: 'ombi-4' }, full)).toEqual({ outcome: 'known', attachment: full[3] });
  });

  it('is none where five are clean', () => {
    expect(slotFor(wish, full)).toEqual({ outcome: 'full' });
  });

  it('may be one whose file was refused', () => {
    const given = checked(anAttachment({ place: 2, upload: 'ombi-2' }), refused);
    expect(slotFor(wish, having(2, given))).toMatchObject({
      attachment: { place: 2, turn: 2, upload: 'jipya' },
      instead: given,
    });
  });

  it('may be one that no file came to for an hour, and not a second before', () => {
    const awaited = (askedAt: Attachment['askedAt']) =>
      having(5, anAttachment({ place: 5, upload: 'ombi-5', askedAt }));
    const hour = -attachmentLimits.heldSeconds;
    expect(slotFor(wish, awaited(plusSeconds(wish.at, hour))).outcome).toBe('full');
    expect(slotFor(wish, awaited(plusSeconds(wish.at, hour - 1))).outcome).toBe('free');
  });

  it('is taken four times at most', () => {
    const given = checked(anAttachment({ place: 2, upload: 'ombi-2', turn: 4 }), refused);
    expect(slotFor(wish, having(2, given)).outcome).toBe('full');
  });

  it('never holds a sixth attachment, and never takes the place of a clean one', () => {
    const attempt = fc.record({ upload: fc.nat({ max: 30 }), isClean: fc.boolean() });
    checkProperty(
      fc.property(fc.array(attempt, { maxLength: 60 }), (attempts) => {
        const standing = new Map<number, Attachment>();
        for (const { upload, isClean } of attempts) {
          const place = slotFor({ ...wish, upload: `ombi-${upload}` }, [...standing.values()]);
          if (place.outcome !== 'free') continue;
          expect(standing.get(place.attachment.place)?.state).not.toBe('clean');
          standing.set(place.attachment.place, checked(place.attachment, isClean ? clean : refused));
        }
        expect(standing.size).toBeLessThanOrEqual(attachmentLimits.places);
        expect([...standing.values()].every(({ turn }) => turn <= attachmentLimits.turns)).toBe(true);
      }),
    );
  });
});

describe("a place for an office's file", () => {
  const by = { officer: 'afisa-1', institution: 'kituo' };
  const office = { by, count: 2, isNamed: () => false };
  const sent = (place: number) => ({ ...checked(anAttachment({ place, upload: `ombi-${place}` })), by });

  it("is the first after its citizen's, and says who sends it", () => {
    expect(slotFor(wish, full, office)).toMatchObject({
      outcome: 'free',
      attachment: { place: 6, turn: 1, by },
    });
    expect(slotFor(wish, [...full, sent(6)], office)).toMatchObject({ attachment: { place: 7 } });
  });

  it("is none where there are as many as the policy says, and no place of its citizen's", () => {
    const refusedOfCitizen = checked(anAttachment({ place: 2, upload: 'ombi-2' }), refused);
    expect(slotFor(wish, [...having(2, refusedOfCitizen), sent(6), sent(7)], office)).toEqual({
      outcome: 'full',
    });
  });

  it('may be one whose file nothing named for a day, once that is taken away', () => {
    const later = { ...wish, at: plusSeconds(sent(6).askedAt, attachmentLimits.unnamedSeconds + 1) };
    expect(slotFor(later, [sent(6), sent(7)], office)).toEqual({ outcome: 'unnamed', attachment: sent(6) });
    const isNamed = ({ place }: { readonly place: number }) => place === 6;
    expect(slotFor(later, [sent(6), sent(7)], { ...office, isNamed })).toMatchObject({ attachment: sent(7) });
    const atTheSecond = { ...wish, at: plusSeconds(sent(6).askedAt, attachmentLimits.unnamedSeconds) };
    expect(slotFor(atTheSecond, [sent(6), sent(7)], office)).toEqual({ outcome: 'full' });
  });
});
