import { describe, expect, it } from 'vitest';
import { aCategory } from '../../builders/category.ts';
import { local } from '../../builders/calendar.ts';
import { anInstitution } from '../../builders/lineage.ts';
import { aSurgeNotice } from '../../builders/notice.ts';
import { omit } from '../../../domain/foundation/vocabulary/omit.ts';
import { phoneOfOfficer, PostOffice, type PostOfficeDetails } from './a-post-office.ts';

const head = 'mkuu-kituo';
const recipient = `officer:${head}` as const;
const kyela = anInstitution({ id: 'kyela', shortName: { sw: 'Wilaya ya Kyela', en: 'Kyela DC' } });
const kituo = anInstitution({ id: 'kituo', head: { officer: head } });
const water = aCategory({ id: 'water-supply', name: { sw: 'Maji', en: 'Water' } });

/** Where a head is told of a surge, by SMS and e-mail, and both wait to be sent. */
async function aSurgeWaits(
  details: PostOfficeDetails = {},
  categories = [water],
  surge = aSurgeNotice().surge,
): Promise<PostOffice> {
  const office = new PostOffice({ institutions: [kituo, kyela], ...details });
  const nothing = { institutions: [], officers: [], contacts: [], routing: [] };
  const at = office.now;
  await office.registry.write({ ...nothing, categories, basedOn: 1, version: 2, by: 'msimamizi', at });
  for (const channel of ['sms', 'email'] as const)
    await office.outbox.add(aSurgeNotice({ channel, recipient, at, surge }), at);
  return office;
}

describe('a head is told of a surge', () => {
  it('by an SMS of both languages that names neither what nor where', async () => {
    const office = await aSurgeWaits();
    await office.runs();
    expect(office.sms.taken).toEqual([
      {
        to: phoneOfOfficer(head),
        text: 'WIMBI LA MALALAMIKO: 7 tangu 24/11 saa 6 mchana, kawaida 0.3. Soma barua pepe. / SURGE: 7 since 24/11 12:00, usually 0.3. Read your e-mail.',
      },
    ]);
  });

  it('by an e-mail that says what came, from where and since when, and how many do usually', async () => {
    const office = await aSurgeWaits();
    await office.runs();
    expect(office.email.taken).toEqual([
      {
        to: `${head}@example.go.tz`,
        subject: 'Wimbi la malalamiko: Maji, Wilaya ya Kyela / Surge of tickets: Water, Kyela DC',
        text: [
          'Tangu 24/11 saa 6 mchana, ndani ya saa 1, yamekuja malalamiko au maoni 7 kuhusu “Maji” kutoka Wilaya ya Kyela. Kwa kawaida, saa kama hizo za wiki huja 0.3, na si zaidi ya 6. Tafadhali fuatilia chanzo chake. Hutaarifiwa tena kuhusu wimbi hili.',
          'Since 24/11 12:00, within 1 hour, 7 tickets on “Water” came from Kyela DC. Usually those hours of the week bring 0.3, and at most 6. Please find out what is behind it. You will not be told of this surge again.',
        ].join('\n\n--\n\n'),
      },
    ]);
  });

  it('in words that say so, where the tickets name no place', async () => {
    const office = await aSurgeWaits({}, [water], omit(aSurgeNotice().surge, 'place'));
    await office.runs();
    const [email] = office.email.taken;
    expect(email?.subject).toBe(
      'Wimbi la malalamiko: Maji, mahali hapakutajwa / Surge of tickets: Water, no place named',
    );
    expect(email?.text).toContain('came that name no place.');
  });

  it('by e-mail at night, and by SMS in the morning', async () => {
    const office = await aSurgeWaits();
    office.now = local('2026-11-24 23:10');
    await office.runs();
    expect([office.email.taken.length, office.sms.taken.length]).toEqual([1, 0]);
    office.now = local('2026-11-25 07:01');
    await office.runs();
    expect([office.email.taken.length, office.sms.taken.length]).toEqual([1, 1]);
  });
});

describe('nothing is sent of a surge', () => {
  const states = async (office: PostOffice) => {
    await office.runs();
    return office.statesOf(recipient);
  };

  it('by e-mail, once the registry has its category no more', async () => {
    expect(await states(await aSurgeWaits({}, []))).toEqual(['surge failed nothing-to-tell', 'surge sent']);
  });

  it('by SMS to a head whose phone nobody knows', async () => {
    const office = await aSurgeWaits({ withoutPhone: [head] });
    expect(await states(office)).toEqual(['surge sent', 'surge failed no-address']);
  });

  it('to who left', async () => {
    const office = await aSurgeWaits();
    const gone = await office.registry.officer(head);
    if (gone === undefined) throw new Error('There is a head.');
    const left = { ...gone, active: false };
    const nothing = { institutions: [], contacts: [], categories: [], routing: [] };
    await office.registry.write({
      ...nothing,
      officers: [left],
      basedOn: 2,
      version: 3,
      by: 'msimamizi',
      at: office.now,
    });
    expect(await states(office)).toEqual(['surge failed officer-left', 'surge failed officer-left']);
  });

  it('to who is not among those that the stage reaches', async () => {
    const office = await aSurgeWaits({ recipients: new Set(['nobody@example.go.tz']) });
    expect(await states(office)).toEqual(['surge failed not-allow-listed', 'surge failed not-allow-listed']);
  });
});
