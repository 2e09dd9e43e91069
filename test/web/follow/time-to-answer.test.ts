import { describe, expect, it } from 'vitest';
import { timeToAnswer } from '../../../web/src/citizen/follow/time-to-answer.ts';
import { omit } from '../../../domain/foundation/vocabulary/omit.ts';
import { aFollowedTicket } from './a-followed-ticket.ts';

const before = Date.parse('2026-12-12T08:00:00Z');
const afterwards = Date.parse('2026-12-18T08:00:00Z');

describe('the time to answer', () => {
  it('is a date by which the citizen is answered as long as that is to come', () => {
    expect(timeToAnswer(aFollowedTicket(), before)).toEqual({
      label: { sw: 'Utajibiwa ifikapo', en: 'You will be answered by' },
      answer: {
        sw: 'Jumanne, 15 Desemba 2026 (baada ya siku 3)',
        en: 'Tuesday, 15 December 2026 (in 3 days)',
      },
    });
  });

  it('promises nothing once it passed', () => {
    expect(timeToAnswer(aFollowedTicket({ overdue: true }), afterwards)).toEqual({
      label: { sw: 'Muda wa kujibu', en: 'Time to answer' },
      answer: {
        sw: 'Ulipita Jumanne, 15 Desemba 2026 (siku 3 zilizopita)',
        en: 'Passed on Tuesday, 15 December 2026 (3 days ago)',
      },
    });
  });

  it('is paused while the citizen is asked', () => {
    const status = {
      code: 'awaiting-citizen',
      word: 'waiting for you',
      group: { code: 'in-progress', word: 'in progress' },
    } as const;
    expect(timeToAnswer(omit(aFollowedTicket({ status }), 'respondBy', 'respondByDate'), before)).toEqual({
      label: { sw: 'Muda wa kujibu', en: 'Time to answer' },
      answer: { sw: 'Umesimama hadi ujibu', en: 'Paused until you reply' },
    });
  });

  it('is nothing where no answer is due, and of what was answered', () => {
    expect(timeToAnswer(omit(aFollowedTicket(), 'respondBy', 'respondByDate'), before)).toBeUndefined();
    const status = {
      code: 'closed',
      word: 'closed',
      group: { code: 'completed', word: 'completed' },
    } as const;
    expect(timeToAnswer(aFollowedTicket({ status }), before)).toBeUndefined();
  });
});
