import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { slipOf, wrapped, type Printed } from '../../../application/intake/slip.ts';
import { checkProperty } from '../../builders/chance.ts';
import { anInstitution } from '../../builders/lineage.ts';

const aSlip = (details: Partial<Printed> = {}): string =>
  slipOf({
    ticket: { number: '261112345671', kind: 'complaint', language: 'sw' },
    way: 'letter',
    secret: '48213097',
    institution: anInstitution({
      id: 'dawasa',
      name: {
        sw: 'Mamlaka ya Majisafi na Usafi wa Mazingira Dar es Salaam',
        en: 'Dar es Salaam Water Supply and Sanitation Authority',
      },
    }),
    next: ['Utajibiwa ifikapo 16 Desemba 2026.', 'Utajulishwa kwa SMS katika hatua muhimu.'],
    timeZone: 'Africa/Dar_es_Salaam',
    accessPoints: { webAddress: 'mrejesho.go.tz', ussdCode: '*152*00#' },
    ...details,
  });

describe('the slip that a desk prints', () => {
  it('says in Swahili what the citizen needs, in 40 columns', () => {
    expect(aSlip()).toMatchInlineSnapshot(`
      "MREJESHO
      ----------------------------------------
      Lalamiko lako limepokelewa.
      Taasisi: Mamlaka ya Majisafi na Usafi wa
      Mazingira Dar es Salaam
      Ilivyofika: Kwa barua

      Namba ya kumbukumbu:
        2611 1234 5671
      Msimbo wa siri:
        4821 3097

      Kinachofuata:
      - Utajibiwa ifikapo 16 Desemba 2026.
      - Utajulishwa kwa SMS katika hatua
        muhimu.

      Fuatilia kwa namba na msimbo wa siri.
      Kwa simu yoyote, piga: *152*00#
      Kwenye mtandao: mrejesho.go.tz

      Usimpe mtu yeyote msimbo wako wa siri.
      Hauhifadhiwi hapa dawatini.
      ----------------------------------------
      "
    `);
  });

  it('says the same in English', () => {
    const ticket = { number: '261112345671', kind: 'question', language: 'en' } as const;
    const next = ['You will be answered by 16 December 2026.'];
    expect(aSlip({ ticket, next })).toMatchInlineSnapshot(`
      "MREJESHO
      ----------------------------------------
      Your question was received.
      Institution: Dar es Salaam Water Supply
      and Sanitation Authority
      How it came: By letter

      Number:
        2611 1234 5671
      Secret code:
        4821 3097

      What happens next:
      - You will be answered by 16 December
        2026.

      Follow up with number and secret code.
      On any phone, dial: *152*00#
      On the web: mrejesho.go.tz

      Tell nobody the secret code. The desk
      does not keep it.
      ----------------------------------------
      "
    `);
  });

  it.each([
    [{ ussdCode: '*152*00#' }, ['Kwa simu yoyote, piga: *152*00#']],
    [{ ussdCode: '*152*00#', ussdPrefix: '9*2' }, ['Kwa simu yoyote, piga: *152*00# kisha 9,', 'kisha 2']],
    [{ webAddress: 'mrejesho.go.tz' }, ['Kwenye mtandao: mrejesho.go.tz']],
    [{}, []],
  ])('names the places that the stage has, and no other: %j', (accessPoints, places) => {
    const lines = aSlip({ accessPoints }).split('\n');
    const from = lines.indexOf('Fuatilia kwa namba na msimbo wa siri.');
    expect(lines.slice(from + 1, lines.indexOf('', from))).toEqual(places);
  });

  it('says each sentence of what happens next by a sign of its own', () => {
    const next = [
      'Jibu lisipotolewa kwa wakati, lalamiko lako litapelekwa ngazi ya juu.',
      'Hutatumiwa ujumbe.',
    ];
    expect(aSlip({ next })).toContain(
      [
        'Kinachofuata:',
        '- Jibu lisipotolewa kwa wakati, lalamiko',
        '  lako litapelekwa ngazi ya juu.',
        '- Hutatumiwa ujumbe.',
        '',
      ].join('\n'),
    );
  });

  it('never passes 40 columns and loses nothing, whatever the names', () => {
    checkProperty(
      fc.property(fc.string({ unit: 'grapheme-ascii' }), (text) => {
        const lines = wrapped(text);
        for (const line of lines) expect(line.length).toBeLessThanOrEqual(40);
        expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
      }),
    );
  });
});
