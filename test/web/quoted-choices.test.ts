import { expect, it } from 'vitest';
import { languages } from '../../domain/vocabulary/language.ts';
import { sendTexts } from '../../web/src/citizen/send/texts.ts';
import { helpSections } from '../../web/src/public/help/texts.ts';
import { keyWords } from '../../words/ussd/screens.ts';

const said = helpSections.flatMap(({ says }) => says.flat());

it.each(languages)('the page of help names choices as they are named where one chooses: %s', (language) => {
  const quoted = said.flatMap((text) => [...text[language].matchAll(/“([^”]+)”/g)].map(([, name]) => name));
  expect(quoted).toContain(sendTexts.safeNo[language]);
  expect(quoted).toContain(keyWords['of-this-phone'][language]);
});
