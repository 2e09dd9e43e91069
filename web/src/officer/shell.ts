import type { Language } from '../../../domain/foundation/vocabulary/language.ts';
import { productName } from '../platform/product.ts';
import { accessTexts } from './access/texts.ts';

/** What the file of each page of officers says in a language before its script runs, and where none does. */
export const shellIn = (language: Language) => ({
  title: `${accessTexts.work[language]} – ${productName}`,
  description: accessTexts.description[language],
  html: [
    '<div class="frame work">',
    `<header><div class="masthead"><div class="width"><span class="name">${productName}</span></div></div></header>`,
    '<main class="width">',
    `<noscript><h1>${accessTexts.work[language]}</h1>`,
    `<div class="callout warning"><p>${accessTexts.noScript[language]}</p></div></noscript>`,
    '</main></div>',
  ].join(''),
});
