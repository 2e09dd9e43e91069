import type { Language } from '../../../domain/vocabulary/language.ts';
import { productName } from '../design/product.ts';
import { guardTexts } from './guard/texts.ts';

/** What the file of each page of officers says in a language before its script runs, and where none does. */
export const shellIn = (language: Language) => ({
  title: `${guardTexts.work[language]} – ${productName}`,
  description: guardTexts.description[language],
  html: [
    '<div class="frame work">',
    `<header><div class="masthead"><div class="width"><span class="name">${productName}</span></div></div></header>`,
    '<main class="width">',
    `<noscript><h1>${guardTexts.work[language]}</h1>`,
    `<div class="callout warning"><p>${guardTexts.noScript[language]}</p></div></noscript>`,
    '</main></div>',
  ].join(''),
});
