import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  citizenEmailRule,
  citizenEmailTemplateNames,
} from '../../../../domain/messaging/notices/citizen-email-templates.ts';
import { isToCitizen, noticeName, type CitizenNotice } from '../../../../domain/messaging/notices/notice.ts';
import { noticeRules, type CitizenRule } from '../../../../domain/messaging/notices/notice-rules.ts';
import { planNotices } from '../../../../domain/messaging/notices/plan-notices.ts';
import { smsTemplates } from '../../../../domain/messaging/notices/templates.ts';
import { actNames } from '../../../../domain/foundation/vocabulary/acts.ts';
import { noticeChannels } from '../../../../domain/foundation/vocabulary/notice-channels.ts';
import { checkProperty } from '../../../builders/chance.ts';
import { anEvent, aState } from '../../../builders/ticket-event.ts';
import { aContext } from './planned.ts';

const toCitizens = noticeRules.filter((rule): rule is CitizenRule => rule.to === 'citizen');

const anyEvent = fc
  .record({
    type: fc.constantFrom(...actNames),
    channels: fc.uniqueArray(fc.constantFrom(...noticeChannels)),
    sensitive: fc.boolean(),
    by: fc.constantFrom('citizen', 'system', 'head'),
  })
  .map(({ type, channels, sensitive, by }) => ({
    channels,
    event: anEvent({
      type,
      by: { actor: by },
      before: aState(),
      subject: sensitive ? { sensitive } : {},
      notify: channels.length > 0,
      ...(channels.length > 0 && { toldBy: channels }),
    }),
  }));

const toCitizen = (event: ReturnType<typeof anEvent>): readonly CitizenNotice[] =>
  planNotices(event, aContext()).notices.filter(isToCitizen);

describe('what a citizen is told of an event', () => {
  it('is one notice for each channel there is, and tells the same by each', () => {
    checkProperty(
      fc.property(anyEvent, ({ event, channels }) => {
        const notices = toCitizen(event);
        const isTold = notices.length > 0;
        expect(notices.map(({ channel }) => channel)).toEqual(isTold ? channels : []);
        expect(new Set(notices.map(noticeName)).size).toBe(notices.length);
        const facts = notices.map(({ about, date, until, secret, kind, language }) => ({
          ...{ about, date, until, secret, kind, language },
        }));
        for (const told of facts) expect(told).toEqual(facts[0]);
      }),
    );
  });

  it('has the secret with the submission alone, and no institution where the matter is sensitive', () => {
    checkProperty(
      fc.property(anyEvent, ({ event }) => {
        for (const notice of toCitizen(event)) {
          expect(notice.secret !== undefined).toBe(event.type === 'submit');
          if (event.subject.sensitive) expect(notice.institution).toBeUndefined();
        }
      }),
    );
  });

  it('has an e-mail for each rule, with the dates that the SMS states', () => {
    const said = (rule: CitizenRule) => smsTemplates[rule.tells].parameters as readonly string[];
    const wrong = toCitizens.filter((rule) => {
      const { date, until, names } = citizenEmailRule(rule.tells);
      return (
        (date !== undefined) !== said(rule).includes('date') ||
        (until === true) !== said(rule).includes('until') ||
        (names === true) !== said(rule).includes('institution')
      );
    });
    expect(wrong).toEqual([]);
    const told = new Set([...toCitizens.map(({ tells }) => tells), 'secret-replaced', 'gathered']);
    expect([...told].toSorted()).toEqual([...citizenEmailTemplateNames].toSorted());
  });
});
