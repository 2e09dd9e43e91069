import type { Text } from '../../../domain/foundation/vocabulary/language.ts';
import type { ShownPage } from './shown-page.ts';
import { logsIn } from './issuer-of-site.ts';
import type { Visit } from './visit.ts';

/** A page as somebody may find it. */
export interface PageState {
  readonly page: ShownPage;
  /** Among those of its page: `empty`, `with-mistakes`, `offline`. */
  readonly name: string;
  /** What stands there, and tells it from others: it is waited for. */
  readonly shows: Text;
  /** Brings somebody there. Without it: the page is opened. */
  readonly reach?: (visit: Visit) => Promise<void>;
  /** The officer who is logged in; absent: nobody. */
  readonly officer?: string;
  /** It shows what citizens wrote, as long as they wrote it. */
  readonly longTexts?: true;
  /** Brings somebody there who stands in the state before it in the table: cheaper than to begin anew. */
  readonly onwards?: (visit: Visit) => Promise<void>;
  /** It needs what the service worker does: in others there is none. */
  readonly serviceWorker?: true;
  /** What it says hangs on how fast the machine is: its layout is not compared. */
  readonly byMachine?: true;
  /** How it is printed: nobody hears paper, nor goes by its headings. */
  readonly onPaper?: true;
}

/** Brings somebody there, and waits until it shows. */
export async function reach(
  { page, shows, officer, onPaper, reach: bring = (visit) => visit.opens(page) }: PageState,
  visit: Visit,
): Promise<void> {
  if (officer !== undefined) await logsIn(visit, officer);
  await bring(visit);
  if (onPaper === true) await visit.page.emulateMedia({ media: 'print' });
  await visit.sees(shows);
}
