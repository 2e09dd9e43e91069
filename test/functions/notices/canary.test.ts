import { expect, it, vi } from 'vitest';
import { anEscalation, aNumber, aState } from '../../builders/ticket-event.ts';
import {
  aName,
  anAddress,
  aPhone,
  aSubmission,
  phoneOfOfficer,
  PostOffice,
  theSecret,
} from './a-post-office.ts';

const canaries = [aPhone, aPhone.slice(1), aName, theSecret(), 'seed-of-the-canary'];
const officersPhone = phoneOfOfficer('zawadi');
const found = (text: string): readonly string[] => canaries.filter((canary) => text.includes(canary));

/** Everything that can happen to a notice, with the phone, the name and the secret at stake. */
async function anEventfulDay(): Promise<PostOffice> {
  const office = new PostOffice();
  office.sms.answer({ outcome: 'later' }, 'takes-and-times-out', 'throws', {
    outcome: 'failed',
    reason: 'invalid-recipient',
  });
  await office.hears('no JSON, from ' + aPhone, aSubmission(), anEscalation());
  const contactOf = office.vault.contactOf.bind(office.vault);
  const failure = new Error(`${aName} ${aPhone} ${theSecret()}`);
  // The first is told by the contact that its lane was looked up with, and it cannot be read whether its phone wants no SMS.
  vi.spyOn(office.vault, 'contactOf').mockImplementationOnce(contactOf).mockRejectedValueOnce(failure);
  vi.spyOn(office.optOuts, 'hasStopped').mockRejectedValueOnce(failure);
  for (const version of [3, 4, 5, 6]) await office.hears(anEscalation({ version }));
  for (let hour = 0; hour < 20; hour += 1) {
    office.passes(3600);
    await office.runs();
  }
  return office;
}

it('no log line has a phone, a name or a secret, whatever happened', async () => {
  const office = await anEventfulDay();

  const entries = office.captured.entries();
  for (const entry of [
    'notice-sent',
    'notice-failed',
    'notice-uncertain',
    'notice-left-pending',
    'origin-rank-not-read',
    'sender-failed',
  ])
    expect(entries).toContain(entry);
  expect(office.captured.lines.flatMap(found)).toEqual([]);
});

it('no entry of the outbox has a phone, an address, a name, a text or a secret', async () => {
  const office = await anEventfulDay();

  const entries = office.notices.map((entry) => JSON.stringify(entry));
  expect(entries.length).toBeGreaterThan(8);
  expect(entries.flatMap(found)).toEqual([]);
  expect(entries.filter((entry) => /@|lako|hoja/i.test(entry))).toEqual([]);
});

it('the secret is in one message alone, to the phone in the vault', async () => {
  const office = await anEventfulDay();

  const withSecret = office.sms.taken.filter(({ text }) => text.includes(theSecret()));
  expect(withSecret.map(({ to }) => to)).toEqual([aPhone]);
  expect(office.email.taken.map(({ text }) => text).flatMap(found)).toEqual([]);
});

it('the phone of an officer on duty is in no log line and no entry, whatever became of the SMS', async () => {
  const office = new PostOffice({ onDuty: ['zawadi'] });
  office.sms.answer({ outcome: 'later' }, 'takes-and-times-out', 'throws', {
    outcome: 'failed',
    reason: 'invalid-recipient',
  });
  for (const version of [2, 3, 4, 5, 6])
    await office.hears(
      anEscalation({
        version,
        after: aState(),
        subject: { urgent: true },
        notify: false,
      }),
    );
  office.passes(3600);
  await office.runs();

  const phones = office.sms.taken.filter(({ to }) => to === officersPhone);
  expect(phones.length).toBeGreaterThan(1);
  const kept = office.notices.map((entry) => JSON.stringify(entry));
  expect([...office.captured.lines, ...kept].filter((text) => text.includes(officersPhone.slice(1)))).toEqual(
    [],
  );
});

it('the e-mail address of a citizen is in no log line and no entry, whatever became of the e-mail', async () => {
  const office = new PostOffice();
  office.knows(aNumber, { email: anAddress });
  office.email.answer({ outcome: 'later' }, 'takes-and-times-out', 'throws', {
    outcome: 'failed',
    reason: 'invalid-recipient',
  });
  for (const version of [2, 3, 4, 5, 6]) await office.hears(anEscalation({ version, toldBy: ['email'] }));
  office.passes(3600);
  await office.runs();

  expect(office.email.taken.filter(({ to }) => to === anAddress).length).toBeGreaterThan(1);
  const kept = office.notices.map((entry) => JSON.stringify(entry));
  expect([...office.captured.lines, ...kept].filter((text) => text.includes(anAddress))).toEqual([]);
});
