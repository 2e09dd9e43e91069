import { describe, expect, it } from 'vitest';
import { hashing } from '../../../../adapters/crypto/hashing.ts';
import { commitmentToFile } from '../../../../domain/audit/file-commitment.ts';
import { attachmentEvent } from '../../../../domain/casework/acts/put-on-record.ts';
import { omit } from '../../../../domain/foundation/vocabulary/omit.ts';
import { aCheckedAttachment, clean, refused } from '../../../builders/attachment.ts';
import { aTicket, aTuesdayNoon } from '../../../builders/ticket.ts';
import { anEvent } from '../../../builders/ticket-event.ts';

const salt = '5a'.repeat(16);
const sent = { size: 2345, digest: 'kilichotumwa' };
const history = { ticket: aTicket().build(), events: [anEvent()] };
const onRecord = (attachment = aCheckedAttachment({ ...clean, sent, salt })) =>
  attachmentEvent(history, attachment, aTuesdayNoon, hashing);

describe('the history of a ticket', () => {
  it('says that its citizen attached a file, with size, type and commitments, and no digest', () => {
    const event = onRecord()?.event;
    expect(event).toMatchObject({ type: 'attach', by: { actor: 'citizen' }, at: aTuesdayNoon });
    expect(event?.facts).toEqual({
      file: {
        place: 1,
        upload: 'ombi-1',
        sent: {
          size: 2345,
          commitment: commitmentToFile({ what: 'sent', digest: sent.digest }, salt, hashing),
        },
        kept: {
          size: 1234,
          format: 'jpeg',
          commitment: commitmentToFile({ what: 'kept', digest: 'muhtasari' }, salt, hashing),
        },
      },
    });
    expect(JSON.stringify(event)).not.toMatch(/muhtasari|kilichotumwa|5a5a/);
  });

  it('says that a file was refused, and why', () => {
    const event = onRecord(aCheckedAttachment({ ...refused, salt }))?.event;
    expect(event).toMatchObject({ type: 'refuse-file', by: { actor: 'system' } });
    expect(event?.facts).toEqual({ file: { place: 1, upload: 'ombi-1', because: 'unknown-format' } });
  });

  it('moves by it neither status nor holder nor any deadline, whatever the status', () => {
    for (const status of ['submitted', 'in-progress', 'awaiting-citizen', 'responded', 'closed'] as const) {
      const ticket = { ...history.ticket, status };
      for (const checked of [clean, refused]) {
        const change = attachmentEvent(
          { ...history, ticket },
          aCheckedAttachment({ ...checked, salt }),
          aTuesdayNoon,
          hashing,
        );
        expect(change && omit(change.ticket, 'version')).toEqual(omit(ticket, 'version'));
        expect(change?.event.after).toEqual(change?.event.before);
      }
    }
  });

  it('says it once for each upload, and for the next one of the same place again', () => {
    const first = onRecord();
    if (first === undefined) throw new Error('It was not put on record.');
    const then = { ticket: first.ticket, events: [...history.events, first.event] };
    const again = aCheckedAttachment({ ...clean, sent, salt });

    expect(attachmentEvent(then, again, aTuesdayNoon, hashing)).toBeUndefined();
    const next = { ...again, upload: 'ombi-2', turn: 2 };
    expect(attachmentEvent(then, next, aTuesdayNoon, hashing)?.event.version).toBe(first.event.version + 1);
  });
});

describe('the commitment to a file', () => {
  const commitment = commitmentToFile({ what: 'kept', digest: 'a' }, salt, hashing);

  it.each([
    ['another digest', { what: 'kept', digest: 'b' }, salt],
    ['what was sent and not what was kept', { what: 'sent', digest: 'a' }, salt],
    ['another salt', { what: 'kept', digest: 'a' }, 'a5'.repeat(16)],
  ] as const)('is another one for %s', (_difference, file, under) => {
    expect(commitmentToFile(file, under, hashing)).not.toBe(commitment);
  });
});
