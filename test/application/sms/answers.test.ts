import { describe, expect, it } from 'vitest';
import { accessPointLimits } from '../../../domain/vocabulary/access-points.ts';
import { actsOfferedToCitizens, isByPhone } from '../../../domain/acts/citizen/possible-acts.ts';
import { smsAnswers } from '../../../domain/sms/sms-inbox.ts';
import { outsideGsm7, partsOf } from '../../../domain/vocabulary/gsm7.ts';
import { languages } from '../../../domain/vocabulary/language.ts';
import { smsActNames } from '../../../words/sms/act-names.ts';
import { smsAnswerText } from '../../../words/sms/answer-text.ts';
import { smsKeywords } from '../../../words/sms/keywords.ts';

const webAddress = 'w'.repeat(accessPointLimits.webAddress);
const ussdCode = '*'.repeat(accessPointLimits.ussdCode);
const everywhere = [{ webAddress, ussdCode }, { webAddress }, { ussdCode }, {}];
const number = '9'.repeat(12);

const all = smsAnswers.flatMap((answer) =>
  languages.flatMap((language) =>
    everywhere.flatMap((accessPoints) =>
      Object.values(smsActNames).map((act) => ({
        answer,
        accessPoints,
        text: smsAnswerText(answer, { language, accessPoints, number, act }),
      })),
    ),
  ),
);

describe('an answer to an SMS', () => {
  it('fits one message of GSM-7, in both languages, at its longest', () => {
    expect(all.filter(({ text }) => outsideGsm7(text).length > 0 || partsOf(text) > 1)).toEqual([]);
  });

  it('names no place that the stage has not, and has no gap', () => {
    for (const { text, accessPoints } of all) {
      expect(text).not.toMatch(/[{}]/);
      expect(text.includes(ussdCode)).toBe('ussdCode' in accessPoints && text.includes(ussdCode));
      if (Object.keys(accessPoints).length === 0)
        expect(text).not.toMatch(/piga |fungua |dial |open (?!ticket)/);
    }
  });

  it('says where to go on, where there is a place', () => {
    const text = smsAnswerText('how-to-send', {
      language: 'sw',
      accessPoints: { webAddress: 'mrejesho.go.tz', ussdCode: '*152*00#' },
    });
    expect(text).toBe(
      'Simu hii haina hoja inayosubiri jibu. Kutuma hoja mpya au kufuatilia, piga *152*00# au fungua mrejesho.go.tz.',
    );
  });
});

describe('the words that an SMS begins with', () => {
  it('are capitals of the alphabet, and each act that is offered often has one in each language', () => {
    for (const word of smsKeywords.keys()) expect(word).toMatch(/^[A-Z]+( [A-Z]+)?$/);
    const named = [...smsKeywords.values()].flatMap((keyword) => (keyword.means === 'act' ? [keyword] : []));
    for (const act of ['appeal', 'accept', 'withdraw', 'rate', 'object'] as const)
      expect(new Set(named.filter((keyword) => keyword.act === act).map(({ language }) => language))).toEqual(
        new Set(languages),
      );
  });

  it('name each act that a simple phone offers but the reply itself', () => {
    expect(Object.keys(smsActNames).toSorted()).toEqual(
      actsOfferedToCitizens.filter((act) => act !== 'reply' && isByPhone(act)).toSorted(),
    );
  });
});
