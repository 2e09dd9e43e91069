import { describe, expect, it } from 'vitest';
import { contactAlarmsIn } from '../../builders/contact-alarms.ts';
import { aNumber } from '../../builders/ticket-event.ts';
import { aName, anAddress, aPhone, aSubmission, PostOffice } from './a-post-office.ts';

const thiefs = '+255754999999';

const rang = (outcome: string) => [{ level: 'error', number: aNumber, outcome }];

describe('a contact that somebody exchanged in the vault', () => {
  it('is not written to: no SMS goes to the phone that was put there, and it rings', async () => {
    const office = new PostOffice();
    office.tampersWithContact(aNumber, (contact) => ({ ...contact, phone: thiefs }));

    await office.hears(aSubmission());

    expect(office.sms.taken).toEqual([]);
    expect(office.statesOf('citizen')).toEqual(['received failed contact-not-as-left']);
    expect(contactAlarmsIn(office)).toEqual(rang('edited'));
    for (const secret of [thiefs, aPhone, aName]) expect(office.captured.lines.join()).not.toContain(secret);
  });

  it.each([
    ['its e-mail address is another', { email: 'mwizi@example.com' }],
    ['a phone was put beside it', { phone: thiefs }],
    ['its name is another', { name: 'Mwizi' }],
    ['it was made safe', { safe: true }],
    ['its salts are others', { emailSalt: undefined, nameSalt: undefined }],
  ])('is not written to by e-mail either where %s', async (_what, forged) => {
    const office = new PostOffice();
    office.knows(aNumber, { email: anAddress });
    office.tampersWithContact(aNumber, (contact) => ({ ...contact, ...forged }));

    await office.hears(aSubmission({ toldBy: ['email'] }));
    await office.gathers();

    expect(office.email.taken.map(({ to }) => to)).toEqual(['mkuu-kituo@example.go.tz']);
    expect(contactAlarmsIn(office)).toEqual(rang('edited'));
  });

  it('rings where it was taken away', async () => {
    const office = new PostOffice();
    office.tampersWithContact(aNumber, () => undefined);

    await office.hears(aSubmission());

    expect(office.statesOf('citizen')).toEqual(['received failed contact-not-as-left']);
    expect(contactAlarmsIn(office)).toEqual(rang('missing'));
  });
});

describe('a contact that is as its citizen left it', () => {
  it('is written to, and nothing rings', async () => {
    const office = new PostOffice();

    await office.hears(aSubmission());

    expect(office.sms.taken.map(({ to }) => to)).toEqual([aPhone]);
    expect(contactAlarmsIn(office)).toEqual([]);
  });

  it('is written to where the citizen said meanwhile that it is safe again', async () => {
    const office = new PostOffice();
    await office.saysWhetherSafe(aNumber, false);
    await office.saysWhetherSafe(aNumber, true);

    await office.hears(aSubmission());

    expect([office.sms.taken.length, contactAlarmsIn(office).length]).toEqual([1, 0]);
  });

  it('is written to of a ticket of before contacts were committed to: nothing says what it was', async () => {
    const office = new PostOffice();
    office.isFromBefore(aNumber);

    await office.hears(aSubmission());

    expect([office.sms.taken.length, contactAlarmsIn(office).length]).toEqual([1, 0]);
  });
});
