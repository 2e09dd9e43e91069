import { describe, expect, it } from 'vitest';
import {
  actSentences,
  appealSentences,
  receivedSentences,
  secretLaterSentences,
  statusSentences,
  type ExplainedTicket,
} from '../../../application/sms/explain-to-sender.ts';
import { accessPointLimits } from '../../../domain/foundation/vocabulary/access-points.ts';
import { actsOfferedToCitizens, isByPhone } from '../../../domain/foundation/vocabulary/acts.ts';
import { readRequest } from '../../../domain/messaging/sms/read-request.ts';
import { plainAnswers } from '../../../domain/messaging/sms/sms-inbox.ts';
import type { SmsActRequest, SmsRequest } from '../../../domain/messaging/sms/sms-requests.ts';
import type { SmsTicketState } from '../../../domain/messaging/sms/ticket-state.ts';
import { outsideGsm7, partsOf } from '../../../domain/foundation/vocabulary/gsm7.ts';
import { languages } from '../../../domain/foundation/vocabulary/language.ts';
import { kinds } from '../../../domain/foundation/vocabulary/kinds.ts';
import { kindWords } from '../../../words/kinds.ts';
import { smsActNames } from '../../../words/sms/act-names.ts';
import { smsAnswerText, smsSentences, type Sentence } from '../../../words/sms/answer-text.ts';
import { smsExplanations, smsStateTexts } from '../../../words/sms/explained.ts';
import { aTicket } from '../../builders/ticket.ts';
import { phoneQuestionText } from '../../../words/sms/phone-question.ts';
import { shortNameLimit } from '../../../domain/institutions/registry/institution.ts';

const webAddress = 'w'.repeat(accessPointLimits.webAddress);
const ussdCode = '*'.repeat(accessPointLimits.ussdCode);
const shared = { ussdCode: '*152*00#', ussdPrefix: '9*2' };
const everywhere = [
  { webAddress, ussdCode },
  { webAddress },
  { ussdCode },
  {},
  shared,
  { ...shared, webAddress },
];
const number = '9'.repeat(12);

const acts = Object.keys(smsActNames) as SmsActRequest[];
const requests: readonly SmsRequest[] = ['status', 'help', 'secret', 'stop', 'start', ...acts];
const states = Object.keys(smsStateTexts) as SmsTicketState['state'][];

/** A ticket of each kind in each state. */
const explained: readonly ExplainedTicket[] = states.flatMap((state) =>
  kinds.map((kind) => ({
    ticket: aTicket({ kind }).build(),
    state: { state, date: '2026-12-21T12:30:00Z' },
    parameters: { number, date: '21/12/2026', li: kindWords[kind].concord },
  })),
);

/** Everything that is said in one SMS about what somebody asks for. */
const onePart: readonly (readonly Sentence[])[] = [
  ...explained.flatMap((ticket) => [
    statusSentences([ticket], 0),
    appealSentences(ticket),
    receivedSentences(ticket, undefined),
    receivedSentences(ticket, 'status'),
    receivedSentences(ticket, 'appeal'),
  ]),
  ...explained
    .filter(({ state: { state } }) => state !== 'appealable' && state !== 'final')
    .flatMap((ticket) => requests.map((request) => receivedSentences(ticket, request))),
  ...acts.flatMap((act) => [actSentences(act, true), actSentences(act, false)]),
  secretLaterSentences(number, 'masaa 24 ya kazi'),
];

/** What is said of two things, or of several tickets. */
const twoParts: readonly (readonly Sentence[])[] = [
  ...explained.flatMap((ticket) => [
    statusSentences([ticket, ticket, ticket], 47),
    ...requests.map((request) => receivedSentences(ticket, request)),
  ]),
];

const inAllPlaces = (said: readonly (readonly Sentence[])[]) =>
  said.flatMap((sentences) =>
    languages.flatMap((language) =>
      everywhere.map((accessPoints) => ({
        accessPoints,
        text: smsSentences(sentences, { language, accessPoints }),
      })),
    ),
  );

const plain = plainAnswers.flatMap((answer) =>
  languages.flatMap((language) =>
    everywhere.map((accessPoints) => ({
      accessPoints,
      text: smsAnswerText(answer, { language, accessPoints, number }),
    })),
  ),
);
const all = [...plain, ...inAllPlaces(onePart), ...inAllPlaces(twoParts)];

describe('an answer to an SMS', () => {
  it('fits one message, in both languages, at its longest, and two where it says two things', () => {
    expect([...plain, ...inAllPlaces(onePart)].filter(({ text }) => partsOf(text) > 1)).toEqual([]);
    expect(inAllPlaces(twoParts).filter(({ text }) => partsOf(text) > 2)).toEqual([]);
  });

  it('is GSM-7', () => {
    expect(all.filter(({ text }) => outsideGsm7(text).length > 0)).toEqual([]);
  });

  it('names no place that the stage has not, and has no gap', () => {
    for (const { text, accessPoints } of all) {
      expect(text).not.toMatch(/[{}]/);
      if (!('ussdCode' in accessPoints)) expect(text).not.toContain(ussdCode);
      if (!('webAddress' in accessPoints)) expect(text).not.toContain(webAddress);
      if (Object.keys(accessPoints).length === 0)
        expect(text).not.toMatch(/piga |fungua |dial |open (?!ticket)/);
    }
  });

  it('says the whole way by a simple phone where the code is shared', () => {
    const dialled = /piga \*152\*00# kisha 9, kisha 2|dial \*152\*00#, then 9, then 2/;
    const saying = all.filter(({ text }) => /\b(piga|dial)\b/.test(text));
    const there = saying.filter(({ accessPoints }) => 'ussdPrefix' in accessPoints);
    expect(there.length).toBeGreaterThan(10);
    expect(there.filter(({ text }) => !dialled.test(text))).toEqual([]);
  });

  it('says where to go on, where there is a place', () => {
    const text = smsAnswerText('how-to-send', {
      language: 'sw',
      accessPoints: { webAddress: 'mrejesho.go.tz', ussdCode: '*152*00#' },
    });
    expect(text).toBe(
      'Simu hii haina kinachosubiri jibu. Kutuma jipya au kufuatilia, piga *152*00# au fungua mrejesho.go.tz.',
    );
  });

  it('names words that are read as what they are said to do', () => {
    const said = [...Object.values(smsExplanations), ...Object.values(smsStateTexts)];
    const commands = languages.flatMap((language) =>
      said.flatMap((text) =>
        [...text[language].matchAll(/(?:tuma|send|send): ([A-Z ]+[A-Z])/gu)].map(([, word = '']) => word),
      ),
    );
    expect(new Set(commands)).toEqual(
      new Set(['NIMEPOTEZA MSIMBO', 'MSAADA', 'ACHA', 'ANZA', 'LOST CODE', 'HELP', 'STOP', 'START']),
    );
    for (const word of [...commands, 'HALI', 'RUFAA', 'STATUS', 'APPEAL'])
      expect(readRequest(word, { hasNumber: false }), word).toMatchObject({ alone: true });
  });
});

describe('the question to the owner of a phone', () => {
  const ticket = { number, day: '31/12' };

  it.each([
    ['of one', [{ ...ticket, institution: 'W'.repeat(shortNameLimit) }]],
    ['of one that is sensitive', [ticket]],
    ['of three', [ticket, ticket, ticket]],
    ['of many', []],
  ])('fits one message of GSM-7, in both languages: %s', (_, named) => {
    for (const language of languages) {
      const text =
        phoneQuestionText(named, {
          count: 1_000,
          language,
          accessPoints: { ussdCode, ussdPrefix: '9*2*3' },
        }) ?? '';
      expect([outsideGsm7(text), partsOf(text)]).toEqual([[], 1]);
    }
  });
});

describe('the acts that are asked for by SMS', () => {
  it('are each that a simple phone offers but the reply itself', () => {
    expect(acts.toSorted()).toEqual(
      actsOfferedToCitizens.filter((act) => act !== 'reply' && isByPhone(act)).toSorted(),
    );
  });

  it.each(['appeal', 'accept', 'withdraw', 'rate', 'object'])('%s is asked for in each language', (act) => {
    const words = {
      appeal: 'RUFAA',
      accept: 'NAKUBALI',
      withdraw: 'FUTA',
      rate: 'TATHMINI',
      object: 'PINGA',
    };
    const sw = words[act as keyof typeof words];
    expect(readRequest(sw, { hasNumber: false })).toEqual({ request: act, language: 'sw', alone: true });
    expect(readRequest(act.toUpperCase(), { hasNumber: false })).toEqual({
      request: act,
      language: 'en',
      alone: true,
    });
  });
});
