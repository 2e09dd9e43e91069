import { describe, expect, it } from 'vitest';
import { problemDetails, problemDetailsOf } from '../../../../contracts/http/problems/problem-details.ts';
import { problemCodes, problems } from '../../../../contracts/http/problems/problems.ts';
import { closingWords } from '../../../../words/closing-reasons.ts';
import { outcomeMeanings } from '../../../../words/findings.ts';
import { kindWords } from '../../../../words/kinds.ts';
import { opennessMeanings } from '../../../../words/openness.ts';
import { statusMeanings } from '../../../../words/statuses.ts';
import { roleMeanings } from '../../../../words/roles.ts';
import { languages, type Text } from '../../../../domain/foundation/vocabulary/language.ts';
import { problemFacts } from '../../../../operations/openapi/examples.ts';

/** What the vocabulary explains. */
const meanings: readonly Text[] = [
  ...Object.values(kindWords).map(({ meaning }) => meaning),
  ...Object.values(statusMeanings).flatMap(({ meaning, now }) => [meaning, now]),
  ...Object.values(closingWords).flatMap(({ name, meaning }) => [name, meaning]),
  ...Object.values(outcomeMeanings),
  ...Object.values(roleMeanings),
  ...Object.values(opennessMeanings).flat(),
];

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
