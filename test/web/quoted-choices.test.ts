import { expect, it } from 'vitest';
import { languages } from '../../domain/foundation/vocabulary/language.ts';
import { helpSections } from '../../web/src/public/help/texts.ts';
import { keyWords } from '../../words/ussd/screens.ts';
import { ticketQuestionTexts } from '../../web/src/ticket-form/question-texts.ts';

const path = { sw: '*152*00# kisha 9, kisha 2', en: '*152*00#, then 9, then 2' };
const said = helpSections(path).flatMap(({ says }) => says.flat());

it.each(languages)('the page of help names choices as they are named where one chooses: %s', (language) => {
  const quoted = said.flatMap((text) => [...text[language].matchAll(/“([^”]+)”/g)].map(([, name]) => name));
  expect(quoted).toContain(ticketQuestionTexts.safeNo[language]);
  expect(quoted).toContain(keyWords['of-this-phone'][language]);
});

it.each(languages)(
  'the page of help says the whole way that is dialled, or nothing of dialling: %s',
  (language) => {
    expect(said.some((text) => text[language].includes(path[language]))).toBe(true);
    const without = helpSections(undefined).flatMap(({ says }) => says.flat());
    expect(without.filter((text) => /\bpiga\b|\bdial\b/i.test(text[language]))).toEqual([]);
  },
);
