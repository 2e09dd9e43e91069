import { describe, expect, it } from 'vitest';
import { fieldErrors } from '../../../../words/field-errors.ts';
import { problemDetails, problemDetailsOf } from '../../../../contracts/http/problems/problem-details.ts';
import { problemCodes, problems } from '../../../../contracts/http/problems/problems.ts';
import { attachmentWords, fileRefusalWords } from '../../../../words/attachments.ts';
import { closingWords } from '../../../../words/closing-reasons.ts';
import { outcomeMeanings, outcomeWords, settingAsideWords } from '../../../../words/findings.ts';
import { elsewhereWords, nextWords } from '../../../../words/next.ts';
import { offeredActWords } from '../../../../words/offered-acts.ts';
import { openedWords } from '../../../../words/opened.ts';
import { refusalWords } from '../../../../words/act-refusals.ts';
import { institutionKindWords } from '../../../../words/institution-kinds.ts';
import { kindWords } from '../../../../words/kinds.ts';
import { opennessMeanings } from '../../../../words/openness.ts';
import { statusMeanings } from '../../../../words/statuses.ts';
import { roleMeanings, roleWords } from '../../../../words/roles.ts';
import { exactWords, stepWords, timelineWords } from '../../../../words/timeline.ts';
import { languages, type Text } from '../../../../domain/foundation/vocabulary/language.ts';
import { problemFacts } from '../../../../operations/openapi/examples.ts';

const gaps = (text: string): readonly string[] =>
  [...text.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name);

/** Swahili agrees with the kind by `{li}`, and a sentence of one language may begin with the ticket. */
const meant = (text: string): readonly string[] =>
  [
    ...new Set(
      gaps(text)
        .filter((name) => name !== 'li')
        .map((name) => name.toLowerCase()),
    ),
  ].toSorted();

/** What the vocabulary explains. */
const meanings: readonly Text[] = [
  ...Object.values(kindWords).map(({ meaning }) => meaning),
  ...Object.values(statusMeanings).flatMap(({ meaning, now }) => [meaning, now]),
  ...Object.values(closingWords).flatMap(({ name, meaning }) => [name, meaning]),
  ...Object.values(outcomeMeanings),
  ...Object.values(roleMeanings),
  ...Object.values(opennessMeanings).flatMap(({ sw, en }) =>
    sw.map((sentence, place): Text => ({ sw: sentence, en: en[place] ?? '' })),
  ),
];

const texts: readonly (readonly [string, Text])[] = [
  ...Object.entries(problems).flatMap(([code, { title, detail }]): [string, Text][] => [
    [`${code}, title`, title],
    [`${code}, detail`, detail],
  ]),
  ...Object.entries({
    ...fieldErrors,
    ...nextWords,
    ...elsewhereWords,
    ...stepWords,
    ...roleWords,
    ...refusalWords,
    ...outcomeWords,
    ...settingAsideWords,
    ...offeredActWords,
    ...openedWords,
    ...attachmentWords,
    ...fileRefusalWords,
    ...institutionKindWords,
    ...Object.fromEntries(meanings.map((meaning, place) => [`meaning ${place + 1}`, meaning])),
  }),
  ...Object.entries(timelineWords).flatMap(([act, text]) =>
    text === undefined ? [] : [[act, text] as const],
  ),
  ...Object.entries(exactWords),
];

/** Nothing but what is filled in, which says it all: `{reason}`. */
const isOneGap = (text: string): boolean => /^\{\w+\}$/.test(text);

describe('every text', () => {
  it.each(texts)('%s is there in both languages and says the same', (_, text) => {
    for (const language of languages) expect(text[language].trim()).not.toBe('');
    expect(text.sw === text.en).toBe(isOneGap(text.sw));
    expect(meant(text.sw)).toEqual(meant(text.en));
  });

  it.each(texts)('%s has no dash, no curly quote and no double space', (_, text) => {
    expect(text.sw + text.en).not.toMatch(/[–—‘’“”]| {2}/);
  });
});

describe('what the vocabulary explains', () => {
  const sentences = meanings.flatMap(({ sw, en }) => [sw, en].flatMap((text) => text.split(/(?<=[.!?]) /)));

  it.each(sentences)('is said in short sentences: %s', (sentence) => {
    expect(sentence.split(' ').length).toBeLessThanOrEqual(20);
  });
});

describe('problem details', () => {
  it.each(problemCodes)('of %s follow RFC 9457 in both languages, with every gap filled', (code) => {
    for (const language of languages) {
      const details = problemDetails.parse(problemDetailsOf({ code, ...problemFacts[code] }, language));
      expect(details).toMatchObject({ type: `urn:mrejesho:problem:${code}`, status: problems[code].status });
      expect(JSON.stringify(details)).not.toMatch(/\{\w+\}/);
    }
  });

  it.each([
    ['too-long', { limit: 200 }, 200],
    ['too-short', { limit: 20 }, 20],
    ['too-big', { maximum: 5 }, 5],
    ['too-small', { minimum: 1 }, 1],
    ['wrong-type', { expected: 'text' }, undefined],
  ] as const)('put the number of the limit beside the sentence of %s', (code, parameters, limit) => {
    const fields = [{ in: 'body', path: ['subject'], code, parameters }] as const;
    const { errors } = problemDetailsOf({ code: 'invalid-request', fields }, 'sw');
    expect(errors?.[0]?.limit).toBe(limit);
  });

  it('point into the request as RFC 6901 says', () => {
    const { errors } = problemDetailsOf(
      { code: 'invalid-request', fields: [{ in: 'body', path: ['a/b', 'c~d', 0], code: 'invalid' }] },
      'en',
    );
    expect(errors?.[0]?.pointer).toBe('/a~1b/c~0d/0');
  });

  it('never repeat more of a field name than serves to find it', () => {
    const { errors } = problemDetailsOf(
      { code: 'invalid-request', fields: [{ in: 'body', path: ['x'.repeat(5000)], code: 'unknown-field' }] },
      'sw',
    );
    expect(errors?.[0]?.pointer).toHaveLength(101);
  });
});
