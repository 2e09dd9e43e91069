import type {
  Attachment,
  Checked,
  CheckedAttachment,
} from '../../domain/ticketing/attachments/attachment.ts';

const ticket = { number: '261100000017', askedAt: '2026-11-24T09:00:00Z' } as const;

/** A place that waits for its file, unless the test says otherwise. */
export const anAttachment = (
  details: Partial<Pick<Attachment, 'number' | 'place' | 'upload' | 'turn' | 'askedAt'>> = {},
): Attachment => ({ v: 1, ...ticket, place: 1, upload: 'ombi-1', turn: 1, ...details, state: 'awaited' });

const salt = '5a'.repeat(16);
export const clean: Checked = { salt, state: 'clean', format: 'jpeg', size: 1234, digest: 'muhtasari' };
export const refused: Checked = { salt, state: 'refused', because: 'unknown-format' };

/** The same after its check. */
export const checked = (attachment: Attachment, outcome: Checked = clean): CheckedAttachment => {
  const { v, number, place, upload, turn, askedAt } = attachment;
  return { v, number, place, upload, turn, askedAt, ...outcome, checkedAt: '2026-11-24T09:01:00Z' };
};

/** One whose check ended like this. */
export const aCheckedAttachment = (outcome: Checked): CheckedAttachment => checked(anAttachment(), outcome);
