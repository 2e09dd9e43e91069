import { describe, expect, it } from 'vitest';
import { letterOf, type AnswerOnPaper } from '../../../web/src/letter/letter-of.ts';

const answered: AnswerOnPaper = {
  number: '261104312802',
  kind: 'complaint',
  answer: {
    date: '2026-12-01',
    institution: { name: { sw: 'Mamlaka ya Maji Dar es Salaam', en: 'Dar es Salaam Water Authority' } },
    outcome: { word: 'upheld' },
    reason: 'The motor had burnt out.\nIt was replaced.',
    promisedByDate: '2026-12-18',
  },
};

describe('the letter of an answer', () => {
  it('has letterhead, number, date, addressee, words and signatures', () => {
    expect(letterOf({ ...answered, signer: 'Musa Mollel' }, 'en')).toEqual({
      letterhead: 'Dar es Salaam Water Authority',
      reference: 'Ref: 2611 0431 2802/20261201',
      date: 'Tuesday, 1 December 2026',
      addressee: 'The sender of complaint 2611 0431 2802',
      subject: 'Answer to complaint 2611 0431 2802',
      greeting: 'Dear Sir or Madam,',
      parts: [
        { part: 'outcome', name: 'Outcome', says: 'Upheld' },
        { part: 'reason', name: 'Reasons', says: 'The motor had burnt out.\nIt was replaced.' },
        { part: 'promisedByDate', name: 'To be done by', says: 'Friday, 18 December 2026' },
      ],
      signatures: ['Musa Mollel', 'For Dar es Salaam Water Authority'],
    });
  });

  it('is in Swahili too, and names no officer to who gets it', () => {
    const letter = letterOf(answered, 'sw');
    expect(letter).toMatchObject({
      letterhead: 'Mamlaka ya Maji Dar es Salaam',
      reference: 'Kumb. Na.: 2611 0431 2802/20261201',
      addressee: 'Mwandishi wa lalamiko 2611 0431 2802',
      subject: 'Jibu la lalamiko 2611 0431 2802',
      signatures: ['Kwa niaba ya Mamlaka ya Maji Dar es Salaam'],
    });
  });

  it('goes by name to who chose to be known', () => {
    expect(letterOf({ ...answered, sender: 'Neema Mushi' }, 'sw').addressee).toBe('Neema Mushi');
  });
});
