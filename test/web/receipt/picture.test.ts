import { describe, expect, it } from 'vitest';
import { languages } from '../../../domain/foundation/vocabulary/language.ts';
import { linesOfPicture } from '../../../web/src/citizen/receipt/receipt-picture.ts';
import type { SentReceipt } from '../../../web/src/phone/outbox-ticket.ts';

const aReceipt = (submittedAt: SentReceipt['submittedAt']): SentReceipt => ({
  number: '261112345671',
  secret: '40718255',
  institution: {
    id: 'dawasa',
    name: { sw: 'Mamlaka ya Majisafi', en: 'Water Authority' },
    shortName: { sw: 'DAWASA', en: 'DAWASA' },
  },
  submittedAt,
  noticesBy: [],
  next: [],
  emergencyNumbers: [],
});

const drawn = (receipt: SentReceipt, language: (typeof languages)[number]): readonly string[] =>
  linesOfPicture(receipt, (text) => text[language], {
    host: 'mrejesho.example',
    dial: { sw: '*152*00#', en: '*152*00#' },
  }).map(({ text }) => text);

describe('the picture of a receipt', () => {
  it.each(languages)('(%s) has the number, the secret and the institution', (language) => {
    expect(drawn(aReceipt('2026-11-24T09:00:00Z'), language)).toEqual(
      expect.arrayContaining([
        '2611 1234 5671',
        '4071 8255',
        { sw: 'Mamlaka ya Majisafi', en: 'Water Authority' }[language],
      ]),
    );
  });

  it.each([
    [
      'sw',
      'Utajibiwa ifikapo: Jumatatu, 21 Desemba 2026',
      'Fuatilia: mrejesho.example/fuatilia, au piga *152*00#',
    ],
    [
      'en',
      'You will be answered by: Monday, 21 December 2026',
      'Follow it up at: mrejesho.example/en/follow, or dial *152*00#',
    ],
  ] as const)('(%s) says by when it is answered, and where it is followed up', (language, by, where) => {
    const lines = drawn({ ...aReceipt('2026-11-24T09:00:00Z'), respondByDate: '2026-12-21' }, language);
    expect(lines).toContain(by);
    expect(lines).toContain(where);
  });

  it.each([
    ['sw', '25 Novemba 2026, saa 7:30 usiku'],
    ['en', '25 November 2026 at 01:30'],
  ] as const)('(%s) has the day of the offices, which begins before that of UTC', (language, moment) => {
    expect(drawn(aReceipt('2026-11-24T22:30:00Z'), language)).toContain(moment);
  });
});
