import { describe, expect, it } from 'vitest';
import type { NoticeChannel } from '../../../domain/foundation/vocabulary/notice-channels.ts';
import { publishedLimits } from '../../builders/limits.ts';
import { anEscalation, anEvent, aNumber, aState } from '../../builders/ticket-event.ts';
import {
  anAddress,
  aPhone,
  aSubmission,
  PostOffice,
  theSecret,
  type PostOfficeDetails,
} from './a-post-office.ts';

const byBoth: readonly NoticeChannel[] = ['sms', 'email'];
const byEmail: readonly NoticeChannel[] = ['email'];

/** A post office whose citizen left an e-mail address, and a phone where told so. */
function anOffice({ phone = false, ...details }: PostOfficeDetails & { readonly phone?: boolean } = {}) {
  const office = new PostOffice(details);
  office.knows(aNumber, { email: anAddress, ...(phone && { phone: aPhone }) });
  const toCitizen = () => office.email.taken.filter(({ to }) => to === anAddress);
  return { office, toCitizen };
}

describe('a citizen with an e-mail address', () => {
  it('is told with number, secret and date, and where to go on', async () => {
    const { office, toCitizen } = anOffice();
    await office.hears(aSubmission({ toldBy: byEmail }));
    expect(toCitizen()).toEqual([
      {
        to: anAddress,
        subject: `Tumepokea lalamiko lako ${aNumber}`,
        text: [
          'Tumepokea lalamiko lako. Tunza namba na msimbo wa siri: utavihitaji kufuatilia. Usimpe mtu yeyote msimbo wa siri.',
          '',
          `Namba ya kumbukumbu: ${aNumber}`,
          `Msimbo wa siri: ${theSecret()}`,
          'Utajibiwa ifikapo: 15/12/2026',
          '',
          'Fuatilia: https://mrejesho.example',
          'Kwa simu yoyote: piga *152*00#',
          '',
          '--',
          'Barua pepe hii imetoka kwenye mfumo wa Mrejesho. Ukiijibu, hakuna atakayesoma. Unapofuatilia unaweza kubadilisha jinsi unavyojulishwa.',
          '',
        ].join('\n'),
      },
    ]);
    expect(office.sms.taken).toEqual([]);
  });

  it('is told by SMS too where there is a phone, each once however often it is heard', async () => {
    const { office, toCitizen } = anOffice({ phone: true });
    await Promise.all([
      office.hears(aSubmission({ toldBy: byBoth })),
      office.hears(aSubmission({ toldBy: byBoth })),
    ]);
    await office.runs();
    expect([toCitizen().length, office.sms.taken.length]).toEqual([1, 1]);
    expect(office.statesOf('citizen').toSorted()).toEqual(['received sent', 'received sent']);
  });

  it('is told at night what an SMS would wait with', async () => {
    const { office, toCitizen } = anOffice({ phone: true });
    office.passes(10 * 3600);
    await office.hears(anEscalation({ toldBy: byBoth }));
    expect([toCitizen().length, office.sms.taken.length]).toEqual([1, 0]);
  });

  it('reads the secret in the first e-mail alone', async () => {
    const { office, toCitizen } = anOffice();
    await office.hears(aSubmission({ toldBy: byEmail }));
    await office.hears(anEscalation({ toldBy: byEmail }));
    expect(toCitizen().map(({ text }) => text.includes(theSecret()))).toEqual([true, false]);
  });

  it('reads of a sensitive matter no institution', async () => {
    const { office, toCitizen } = anOffice();
    await office.hears(anEscalation({ toldBy: byEmail }));
    await office.hears(anEscalation({ version: 3, toldBy: byEmail, subject: { sensitive: true } }));
    expect(toCitizen().map(({ text }) => /kituo|wizara|Ofisi|Taasisi:/.test(text))).toEqual([true, false]);
  });

  it('reads English where the ticket is in English', async () => {
    const { office, toCitizen } = anOffice();
    await office.hears(anEscalation({ toldBy: byEmail, subject: { language: 'en' } }));
    expect(toCitizen()[0]?.subject).toBe(`Your complaint ${aNumber} has gone to a higher level`);
    expect(toCitizen()[0]?.text).not.toMatch(/lako|namba|ngazi/i);
  });

  it('is not reached outside the list of recipients, which counts for nothing', async () => {
    const { office, toCitizen } = anOffice({ recipients: new Set() });
    await office.hears(aSubmission({ toldBy: byEmail }));
    expect(toCitizen()).toEqual([]);
    expect(office.statesOf('citizen')).toEqual(['received failed not-allow-listed']);
  });

  it('gets so many e-mails of a ticket on a day, then one that gathers them, beside as many SMS', async () => {
    const limits = {
      ...publishedLimits,
      sms: { perTicketPerDay: 2, perPhonePerDay: 20, perTypedPhonePerDay: 3 },
    };
    const { office, toCitizen } = anOffice({ phone: true, policy: { limits } });
    for (const version of [2, 3, 4, 5]) await office.hears(anEscalation({ version, toldBy: byBoth }));
    expect([toCitizen().length, office.sms.taken.length]).toEqual([2, 2]);
    office.passes(24 * 3600);
    await office.runs();
    expect(toCitizen().at(-1)?.subject).toBe(`Mambo kadhaa yametokea kuhusu lalamiko lako ${aNumber}`);
    expect([toCitizen().length, office.sms.taken.length]).toEqual([3, 3]);
  });

  it('who said STOP by SMS is told by e-mail', async () => {
    const { office, toCitizen } = anOffice({ phone: true });
    office.optOuts.hasStopped = () => Promise.resolve(true);
    await office.hears(anEscalation({ toldBy: byBoth }));
    expect(toCitizen()).toHaveLength(1);
    expect(office.statesOf('citizen').toSorted()).toEqual(['escalated failed opted-out', 'escalated sent']);
  });
});

describe('a notice', () => {
  it('by SMS goes to no phone of a country that the stage does not name', async () => {
    const office = new PostOffice();
    office.knows(aNumber, { phone: '+254712345678' });
    await office.hears(anEvent({ type: 'acknowledge', version: 2, before: aState() }));
    expect(office.sms.taken).toEqual([]);
    expect(office.statesOf('citizen')).toEqual(['acknowledged failed abroad']);
  });

  it('of an event from before there were e-mails is an SMS', async () => {
    const { office, toCitizen } = anOffice({ phone: true });
    await office.hears(aSubmission());
    expect([toCitizen().length, office.sms.taken.length]).toEqual([0, 1]);
  });
});

describe('who wants no reminders', () => {
  const root = aState({ holder: 'ikulu' });

  it('is told what happens, and not what only reminds', async () => {
    const { office, toCitizen } = anOffice({ phone: true });
    const event = { toldBy: byBoth, withoutReminders: true, before: root, after: root } as const;
    const facts = { step: 'window-closing' } as const;
    await office.hears(anEvent({ type: 'remind', version: 2, by: { actor: 'system' }, facts, ...event }));
    expect([toCitizen().length, office.sms.taken.length]).toEqual([0, 0]);

    await office.hears(anEvent({ type: 'flag', version: 3, by: { actor: 'system' }, ...event }));
    expect(office.sms.taken[0]?.text).toBe(
      `Lalamiko lako ${aNumber} limepitiliza muda katika ngazi ya mwisho (ikulu). Tumewakumbusha. Utajulishwa jibu likitoka.`,
    );
    expect(toCitizen()[0]?.text).not.toContain('Utapata taarifa');
  });
});

describe('a notice that waits', () => {
  it('goes nowhere once its citizen says that contact is not safe, and goes again after', async () => {
    const { office, toCitizen } = anOffice({ phone: true });
    office.passes(10 * 3600);
    await office.hears(anEscalation({ toldBy: ['sms'] }));
    await office.saysWhetherSafe(aNumber, false);
    office.passes(12 * 3600);
    await office.runs();
    expect(office.statesOf('citizen')).toEqual(['escalated failed not-safe']);
    await office.saysWhetherSafe(aNumber, true);
    await office.hears(anEscalation({ version: 4, toldBy: byEmail }));
    expect([toCitizen().length, office.sms.taken.length]).toEqual([1, 0]);
  });
});
