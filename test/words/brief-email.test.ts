import { describe, expect, it } from 'vitest';
import { omit } from '../../domain/foundation/vocabulary/omit.ts';
import { briefEmail, type FiguresOfBrief } from '../../words/notices/brief-email.ts';
import { todayWords } from '../../words/measures/today.ts';
import { noticeTexts } from '../../words/notices/notice-texts.ts';

const office = (name: string): FiguresOfBrief['institution'] => ({
  id: 'mahakama',
  name: { sw: name, en: name },
  shortName: { sw: name, en: name },
});
const priority = (what: string): FiguresOfBrief['priorities'][number] => ({
  rule: 'overdue',
  figure: '118',
  what,
  why: 'doubled since Monday',
  institution: { id: 'mahakama' },
});
const figures: FiguresOfBrief = {
  institution: office('Mahakama'),
  asOf: '2026-12-08T03:58:00Z',
  without: ['about-people'],
  priorities: [],
  standing: { waiting: 1_204, overdueToAnswer: 0, unacknowledged: 3 },
  answeredInTime: { count: 980, of: 1_380 },
};
const accessPoints = { webAddress: 'mrejesho.example' };
const said = (changed: Partial<FiguresOfBrief> = {}) =>
  briefEmail(
    { ...figures, ...changed },
    { day: '2026-12-08', language: 'en', timeZone: 'Africa/Dar_es_Salaam', accessPoints },
    noticeTexts,
  );

describe('the e-mail of a weekly brief', () => {
  it('names the week where nothing needs its reader, and says so', () => {
    const { subject, text } = said();
    expect(subject).toBe('Mahakama: brief of 08/12/2026');
    expect(text).toContain(todayWords.nothingNeedsYou.en);
    expect(text).toContain('Answered on time: 71% (980 of 1,380 in 30 days)');
    expect(text).toContain('Counted up to 08/12/2026 06:58.');
  });

  it('has a second priority in its subject only where both have room', () => {
    const first = priority('Water: overdue to answer');
    expect(said({ priorities: [first, priority('Not acknowledged')] }).subject).toBe(
      'Mahakama: 118 – Water: overdue to answer; 118 – Not acknowledged',
    );
    expect(said({ priorities: [first, priority('W'.repeat(100))] }).subject).toBe(
      'Mahakama: 118 – Water: overdue to answer',
    );
  });

  it('has of an independent body what stands alone: no share, no priority and no list', () => {
    const { text } = said({
      without: ['about-people', 'independent-details'],
      answeredInTime: { count: 0, of: 0 },
    });
    expect(text).toContain(todayWords.independentDetails.en);
    expect(text).toContain('Waiting: 1,204');
    expect(text).not.toContain('Answered on time');
    expect(text).not.toContain(todayWords.nothingNeedsYou.en);
    expect(text).not.toContain('/en/work/queue');
  });

  it('says where nothing was counted, and has no links in a stage without pages', () => {
    const { text } = briefEmail(
      omit(figures, 'asOf'),
      { day: '2026-12-08', language: 'sw', timeZone: 'Africa/Dar_es_Salaam', accessPoints: {} },
      noticeTexts,
    );
    expect(text).toContain(todayWords.nothingCounted.sw);
    expect(text).not.toContain('https://');
  });
});
