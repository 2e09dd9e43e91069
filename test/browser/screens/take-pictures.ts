import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { languages } from '../../../domain/foundation/vocabulary/language.ts';
import { reach, type PageState } from '../visits/page-state.ts';
import { smallPhone, WatchedVisit } from '../visits/visitors.ts';
import { fileOf, themes, widths, type Picture } from './picture.ts';

/** Pictures of a state in both languages, both themes and on both widths, taken into `folder`. */
export async function takePictures(
  { browser, site }: { readonly browser: Browser; readonly site: string },
  state: PageState,
  folder: string,
): Promise<readonly Picture[]> {
  const taken: Picture[] = [];
  for (const language of languages)
    for (const width of widths) {
      const height = width === smallPhone.width ? smallPhone.height : 800;
      await using visit = await WatchedVisit.begun(browser, site, {
        language,
        browser: {
          viewport: { width, height },
          serviceWorkers: state.serviceWorker === true ? 'allow' : 'block',
        },
      });
      await reach(state, visit);
      for (const theme of themes) {
        const picture = { state, language, theme, width };
        await visit.page.emulateMedia({ colorScheme: theme });
        await visit.page.screenshot({ path: join(folder, fileOf(picture)), fullPage: true });
        taken.push(picture);
      }
    }
  return taken;
}
