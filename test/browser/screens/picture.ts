import { join } from 'node:path';
import type { Language } from '../../../domain/foundation/vocabulary/language.ts';
import type { PageState } from '../visits/page-state.ts';

export const widths = [360, 768, 1280] as const;
export const themes = ['light', 'dark'] as const;

/** One look at a page in one state. */
export interface Picture {
  readonly state: PageState;
  readonly language: Language;
  readonly theme: (typeof themes)[number];
  /** Of the window, in CSS pixels. */
  readonly width: (typeof widths)[number];
}

/** What all pictures of one sheet have in common, as its name. */
export const sheetOf = ({ language, theme, width }: Picture): string => [language, theme, width].join('-');

/** Where a picture lies, in the folder of all. */
export const fileOf = ({ state, language, theme, width }: Picture): string =>
  join(state.page, state.name, `${language}-${theme}-${width}.png`);
