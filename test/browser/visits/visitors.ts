import type { Browser, BrowserContextOptions, Route } from 'playwright-core';
import type { Language } from '../../../domain/foundation/vocabulary/language.ts';
import { Noticed } from './noticed.ts';
import { Site } from '../site/site.ts';
import { Visit } from './visit.ts';

/** The smallest phone that many people have. */
export const smallPhone = { width: 360, height: 640 } as const;

/** Who visits, and with what. */
export interface Visitor {
  readonly language?: Language;
  /** What the browser is otherwise. */
  readonly browser?: BrowserContextOptions;
}

/** In milliseconds: what a page does at once may take a busy machine so long. */
export const patience = 20_000;

/** Runs in a page before anything else: from its beginning it goes by the clock of the server, on which it is `now`. */
function goByTheClockOf(now: string): void {
  const ahead = Date.parse(now) - Date.now();
  const RealDate = Date;
  globalThis.Date = class extends RealDate {
    constructor(...given: [] | [number | string | Date]) {
      super(...((given.length === 0 ? [RealDate.now() + ahead] : given) as [number]));
    }
    static override now = (): number => RealDate.now() + ahead;
  } as DateConstructor;
}

const cutOff = (route: Route): Promise<void> => route.abort('internetdisconnected');

/** A visit with what is noticed meanwhile. It ends with its browser's window and its site. */
export class WatchedVisit extends Visit implements AsyncDisposable {
  readonly noticed: Noticed;
  /** It goes with the visit. */
  readonly #ownSite: Site | undefined;
  /** By what new pages go. */
  #toldTime: string;

  private constructor(
    noticed: Noticed,
    ownSite: Site | undefined,
    ...visit: ConstructorParameters<typeof Visit>
  ) {
    super(...visit);
    this.noticed = noticed;
    this.#toldTime = this.site.system.now;
    this.#ownSite = ownSite;
  }

  /** Somebody with a small phone, and nothing kept on it, comes to a site of their own. */
  static async begun(browser: Browser, folder: string, visitor?: Visitor): Promise<WatchedVisit> {
    const site = await Site.serving(folder);
    return WatchedVisit.#in(browser, site, visitor, site);
  }

  /** Somebody else comes to a site that others visit, with a browser of their own. */
  static joining({ site }: Visit, browser: Browser, visitor?: Visitor): Promise<WatchedVisit> {
    return WatchedVisit.#in(browser, site, visitor);
  }

  static async #in(
    browser: Browser,
    site: Site,
    { language = 'sw', browser: options = {} }: Visitor = {},
    ownSite?: Site,
  ): Promise<WatchedVisit> {
    const context = await browser.newContext({
      viewport: smallPhone,
      locale: { sw: 'sw-TZ', en: 'en-GB' }[language],
      timezoneId: 'Africa/Dar_es_Salaam',
      reducedMotion: 'reduce',
      serviceWorkers: 'block',
      ...options,
    });
    context.setDefaultTimeout(patience);
    await context.addInitScript(goByTheClockOf, site.system.now);
    const noticed = await Noticed.in(context, site.origin);
    return new WatchedVisit(noticed, ownSite, await context.newPage(), site, language);
  }

  /** Days may have gone by for the server since the page before: what it tells of is past, not to come. */
  override async opens(...[page, place]: Parameters<Visit['opens']>): Promise<void> {
    const { now } = this.site.system;
    if (this.#toldTime !== now) await this.context.addInitScript(goByTheClockOf, now);
    this.#toldTime = now;
    await super.opens(page, place);
  }

  /** Stops what is asked from here on first: Chromium says that the line is cut a moment before it is, and what is asked at once would pass. */
  override async goesOffline(): Promise<void> {
    await this.context.route('**/*', cutOff);
    await super.goesOffline();
  }

  override async goesOnline(): Promise<void> {
    await this.context.unroute('**/*', cutOff);
    await super.goesOnline();
  }

  /** Nobody is logged in, nothing was noticed, sent or kept, and the API does nothing out of the ordinary. */
  async beginsAnew(): Promise<void> {
    await this.page.goto('about:blank');
    await this.page.emulateMedia({ media: null });
    const session = await this.context.newCDPSession(this.page);
    await session.send('Network.clearBrowserCache');
    await session.detach();
    await this.goesOnline();
    await this.context.clearCookies();
    await this.context.unrouteAll();
    this.site.beginsAnew();
    this.noticed.forget();
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.context.close();
    await this.#ownSite?.close();
  }
}
