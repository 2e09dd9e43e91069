import { describe, expect, it } from 'vitest';
import type { Quarantine } from '../../../domain/ticketing/attachments/files.ts';
import { attachmentLimits } from '../../../domain/ticketing/attachments/limits.ts';
import { anAttachment } from '../../builders/attachment.ts';

export interface QuarantineUnderTest {
  readonly quarantine: Quarantine;
  /** Somebody sends the form of this upload with this file. */
  readonly receive: (upload: ReturnType<typeof anAttachment>, bytes: Uint8Array) => Promise<unknown>;
}

/** What every quarantine does. `open` gives an empty one. */
export function quarantineContract(open: () => Promise<QuarantineUnderTest>): void {
  describe('a file in quarantine', () => {
    it('is what was sent with its form, until it is discarded', async () => {
      const { quarantine, receive } = await open();
      const upload = anAttachment();
      expect(await quarantine.fetch(upload)).toBeUndefined();
      await receive(upload, Uint8Array.from([1, 2, 3]));

      expect(await quarantine.fetch(upload)).toEqual(Uint8Array.from([1, 2, 3]));
      expect(await quarantine.fetch(anAttachment({ upload: 'lingine' }))).toBeUndefined();
      await quarantine.discard(upload);
      expect(await quarantine.fetch(upload)).toBeUndefined();
    });

    it('may be discarded twice', async () => {
      const { quarantine } = await open();
      await quarantine.discard(anAttachment());
      await expect(quarantine.discard(anAttachment())).resolves.toBeUndefined();
    });

    it('past the limit is not read, however it came there', async () => {
      const { quarantine, receive } = await open();
      await receive(anAttachment(), new Uint8Array(attachmentLimits.bytes + 1));
      expect(await quarantine.fetch(anAttachment())).toBe('too-large');
    });
  });
}
