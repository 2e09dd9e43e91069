import { beforeAll, describe, expect, it } from 'vitest';
import type { Receipt } from '../../local/demo/citizen.ts';
import { emailsTo, smsToOfficer } from './steps/notices.ts';
import { asks, tokensOf } from './steps/officers.ts';
import { givenUpBy, repeatsAreHeardBy, tellAgain } from './steps/queues.ts';
import { sendsSlowly } from './steps/slow-tickets.ts';
import { aCitizen } from './steps/under-test.ts';
import { until } from './steps/until.ts';

/** More than are usual within two hours where nothing is known: also if an hour ends in the midst of them. */
const enough = 18;
const sentAtOnce = 3;

/** The heads of the office and of those above it, up to its ministry. */
const heads = ['yusufu-mushi', 'rehema-shija', 'elia-nyamhanga'] as const;

interface ListedSurge {
  readonly category: { readonly id: string };
  readonly place?: { readonly id: string };
  readonly office: { readonly id: string };
  readonly isOver: boolean;
  readonly seen: number;
  readonly explained: string;
}

/** The surges on electricity in the city that an officer is shown. */
async function surgesShownTo(officer: string): Promise<readonly ListedSurge[]> {
  const { access } = await tokensOf(officer);
  const { status, body } = await asks('/v1/officer/surges', access);
  expect(status).toBe(200);
  return (body['surges'] as readonly ListedSurge[]).filter(
    ({ category, place }) => category.id === 'umeme' && place?.id === 'dar-es-salaam-cc',
  );
}

const subject = 'Wimbi la malalamiko: Umeme, ';
const emailed = (officer: string) => emailsTo(officer).filter((text) => text.startsWith(subject));
const texted = (officer: string) =>
  smsToOfficer(officer).filter((text) => text.startsWith('WIMBI LA MALALAMIKO: '));

describe('far more tickets on electricity from a city than usual', () => {
  const receipts: Receipt[] = [];

  beforeAll(async () => {
    while (receipts.length < enough)
      receipts.push(
        ...(await Promise.all(
          Array.from({ length: sentAtOnce }, () =>
            sendsSlowly(aCitizen(), {
              category: 'umeme',
              institution: 'tanesco-ilala',
              subject: 'Umeme umekatika',
              description: 'Umeme umekatika mtaani kwetu tangu asubuhi.',
              place: { region: 'mkoa-dar', council: 'dar-es-salaam-cc' },
            }),
          ),
        )),
      );
    await until('each head has its e-mail', 120, () => heads.every((head) => emailed(head).length > 0));
    await until('each head has its SMS', 120, () => heads.every((head) => texted(head).length > 0));
  });

  it('are told to the heads from the office up to the ministry, each once by SMS and e-mail', () => {
    for (const head of heads) {
      expect(emailed(head), head).toHaveLength(1);
      expect(texted(head), head).toHaveLength(1);
    }
    expect(emailed('neema-sanga')).toEqual([]);
  });

  it('are explained by figures, in both languages, without the number of a ticket', () => {
    const [email = ''] = emailed(heads[0]);
    expect(email).toMatch(/yamekuja malalamiko au maoni 1\d kuhusu “Umeme” kutoka /);
    expect(email).toMatch(/1\d tickets on “Electricity” came from /);
    for (const { number } of receipts) expect(email).not.toContain(number);
    expect(texted(heads[0])[0]).toMatch(/^WIMBI LA MALALAMIKO: 1\d tangu .* \/ SURGE: 1\d since /);
  });

  it('are listed to the heads and to who oversees the nation, and to no other head', async () => {
    for (const officer of [...heads.slice(1), 'neema-sanga'])
      expect(await surgesShownTo(officer)).toMatchObject([
        { office: { id: 'tanesco-ilala' }, isOver: false },
      ]);
    expect(await surgesShownTo('anna-mushi')).toEqual([]);
  });

  it('are told nobody again, though their events come again', async () => {
    const before = await surgesShownTo('rehema-shija');
    for (const { number } of receipts.slice(0, 4)) await tellAgain(number);
    await repeatsAreHeardBy('surges', 'notices');

    for (const head of heads) {
      expect(emailed(head), head).toHaveLength(1);
      expect(texted(head), head).toHaveLength(1);
    }
    expect(await surgesShownTo('rehema-shija')).toEqual(before);
    expect(await givenUpBy('surges')).toBe(0);
  });
});
