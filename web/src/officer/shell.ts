import type { Language } from '../../../domain/foundation/vocabulary/language.ts';
import { designTexts, frameTexts } from '../design/texts.ts';
import { productName } from '../platform/product.ts';
import { linesAwaited } from './access/lines-awaited.ts';
import { accessTexts } from './access/texts.ts';
import { isOpenPage, type WorkPageName } from './platform/addresses.ts';

/** What the file of a page of officers says in a language before its script runs, and where none does: the frame of a page that is awaited. */
export function shellIn(language: Language, page: WorkPageName) {
  const isAwaited = !isOpenPage(page);
  return {
    title: `${accessTexts.work[language]} – ${productName}`,
    description: accessTexts.description[language],
    html: [
      `<div class="frame work${isAwaited ? ' awaited' : ''}">`,
      '<header class="screen-only">',
      `<div class="masthead"><div class="width"><span class="name">${productName}</span></div></div>`,
      ...(isAwaited ? ['<div class="who unknown"></div>'] : []),
      '</header><main class="width">',
      `<noscript><h1>${accessTexts.work[language]}</h1>`,
      `<div class="callout warning"><p>${accessTexts.noScript[language]}</p></div></noscript>`,
      `<div role="status" class="with-script"><span class="unseen">${designTexts.waiting[language]}</span>`,
      '<span class="skeleton" aria-hidden="true"></span>'.repeat(linesAwaited),
      '</div></main>',
      `<footer class="colophon screen-only"><p class="width quiet">${frameTexts.unofficial[language]}</p></footer>`,
      '</div>',
    ].join(''),
  };
}
