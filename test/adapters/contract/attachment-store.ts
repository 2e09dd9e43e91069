import { describe, expect, it } from 'vitest';
import type { Checked } from '../../../domain/ticketing/attachments/attachment.ts';
import type { AttachmentStore } from '../../../domain/ticketing/attachments/attachment-store.ts';
import { anAttachment, checked, clean, refused } from '../../builders/attachment.ts';

const at = '2026-11-24T09:01:00Z';

/** What every store of attachments does. `open` gives an empty one. */
export function attachmentStoreContract(open: () => Promise<AttachmentStore>): void {
  describe('the attachments of a ticket', () => {
    it('are none at first, and then listed by their places', async () => {
      const store = await open();
      expect(await store.of('261100000017')).toEqual([]);
      const [second, first] = [2, 1].map((place) => anAttachment({ place, upload: `ombi-${place}` }));
      for (const attachment of [second, first]) if (attachment !== undefined) await store.take(attachment);
      await store.take(anAttachment({ number: '261100000025' }));

      expect(await store.of('261100000017')).toEqual([first, second]);
      expect(await store.find({ number: '261100000017', place: 2 })).toEqual(second);
      expect(await store.find({ number: '261100000017', place: 3 })).toBeUndefined();
    });

    it('take each place once, of many that come at once', async () => {
      const store = await open();
      const uploads = Array.from({ length: 8 }, (_, place) => anAttachment({ upload: `ombi-${place}` }));
      const taken = await Promise.all(uploads.map((attachment) => store.take(attachment)));

      expect(taken.filter(Boolean)).toHaveLength(1);
      expect(await store.of('261100000017')).toEqual([uploads[taken.indexOf(true)]]);
    });

    it('give a place up to another upload only as it was looked at', async () => {
      const store = await open();
      const first = anAttachment();
      await store.take(first);
      await store.begin(first);
      const next = anAttachment({ upload: 'ombi-2', turn: 2 });
      expect(await store.take(next, first)).toBe(false);

      await store.settle(first, refused, at);
      expect(await store.take(next, checked(first, refused))).toBe(true);
      expect(await store.find(next)).toEqual(next);
    });
  });

  describe('a check', () => {
    it('begins with the file that is awaited, as often as it comes, and ends once', async () => {
      const store = await open();
      const attachment = anAttachment();
      await store.take(attachment);

      expect(await store.settle(attachment, clean, at)).toBe(false);
      expect(await store.begin(attachment)).toBe(true);
      expect(await store.begin(attachment)).toBe(true);
      expect(await store.find(attachment)).toEqual({ ...attachment, state: 'checking' });
      expect(await store.settle(attachment, clean, at)).toBe(true);
      expect(await store.settle(attachment, refused, at)).toBe(false);
      expect(await store.begin(attachment)).toBe(false);
      expect(await store.find(attachment)).toEqual(checked(attachment, clean));
    });

    it('keeps what was sent and the salt of what the history says of it', async () => {
      const ended = { salt: '5a'.repeat(16), sent: { size: 2345, digest: 'kilichotumwa' } };
      for (const outcome of [
        { ...clean, ...ended },
        { ...refused, ...ended },
      ]) {
        const store = await open();
        const attachment = anAttachment();
        await store.take(attachment);
        await store.begin(attachment);
        await store.settle(attachment, outcome, at);
        expect(await store.find(attachment)).toEqual(checked(attachment, outcome));
      }
    });

    it('keeps why a file was refused', async () => {
      const store = await open();
      const attachment = anAttachment();
      await store.take(attachment);
      await store.begin(attachment);
      await store.settle(attachment, refused, at);

      expect(await store.find(attachment)).toEqual(checked(attachment, refused));
    });

    it('of an upload that the place no longer awaits, or never did, does not begin', async () => {
      const store = await open();
      await store.take(anAttachment({ upload: 'ombi-2' }));

      expect(await store.begin(anAttachment({ upload: 'ombi-1' }))).toBe(false);
      expect(await store.begin(anAttachment({ place: 4 }))).toBe(false);
      expect(await store.of('261100000017')).toHaveLength(1);
    });
  });

  describe('an attachment that its citizen takes away', () => {
    const standing = async (outcome?: Checked) => {
      const store = await open();
      const attachment = anAttachment();
      await store.take(attachment);
      if (outcome !== undefined) {
        await store.begin(attachment);
        await store.settle(attachment, outcome, at);
      }
      return { store, attachment };
    };

    it('is removed where it is clean, and keeps what it was until that is erased', async () => {
      const { store, attachment } = await standing(clean);

      expect(await store.remove(attachment, at)).toBe(true);
      const removed = await store.find(attachment);
      expect(removed).toEqual({ ...checked(attachment, clean), state: 'removed', removedAt: at });
      await store.erase(attachment);
      await store.erase(attachment);
      expect(await store.find(attachment)).toEqual({ ...attachment, state: 'removed', removedAt: at });
    });

    it('awaits no file any more where none had come', async () => {
      const { store, attachment } = await standing();

      expect(await store.remove(attachment, at)).toBe(true);
      expect(await store.begin(attachment)).toBe(false);
      expect(await store.find(attachment)).toEqual({ ...attachment, state: 'removed', removedAt: at });
    });

    it('is not removed while it is checked, once it was refused, twice, or for another upload', async () => {
      const { store, attachment } = await standing(refused);
      expect(await store.remove(attachment, at)).toBe(false);

      const other = await standing();
      await other.store.begin(other.attachment);
      expect(await other.store.remove(other.attachment, at)).toBe(false);

      const ready = await standing(clean);
      expect(await ready.store.remove({ ...ready.attachment, upload: 'ombi-9' }, at)).toBe(false);
      await ready.store.remove(ready.attachment, at);
      expect(await ready.store.remove(ready.attachment, at)).toBe(false);
    });

    it('is erased of no attachment that stands', async () => {
      const { store, attachment } = await standing(clean);
      await store.erase(attachment);

      expect(await store.find(attachment)).toEqual(checked(attachment, clean));
    });

    it('gives its place up to another upload', async () => {
      const { store, attachment } = await standing(clean);
      await store.remove(attachment, at);
      const removed = await store.find(attachment);
      const next = anAttachment({ upload: 'ombi-2', turn: 2 });

      expect(await store.take(next, removed)).toBe(true);
      await store.erase(attachment);
      expect(await store.find(next)).toEqual(next);
    });
  });
}
