import type { BrowserContext, ConsoleMessage } from 'playwright-core';
import { neutralPage } from '../site/neutral-page.ts';

/** What a page tells of itself, besides what is asked of it. */
type Told = 'violation' | 'shift';

/** Where the page tells it. */
const ear = 'tellWhoTests';

/** Runs in the page before anything else: tells what it may not load, and what moves before anybody does anything. */
function tellWhatHappens(name: string): void {
  const tell = (told: Told, what: string): void =>
    (Reflect.get(globalThis, name) as (told: Told, what: string) => void)(told, what);
  document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sourceFile }) =>
    tell('violation', `${violatedDirective} does not allow ${blockedURI} (${sourceFile})`),
  );
  let isTouched = false;
  for (const touch of ['pointerdown', 'keydown', 'input'])
    addEventListener(touch, () => (isTouched = true), { capture: true, once: true });
  type Shift = PerformanceEntry & {
    readonly value: number;
    readonly sources: readonly {
      readonly node: Node | null;
      readonly previousRect: DOMRectReadOnly;
      readonly currentRect: DOMRectReadOnly;
    }[];
  };
  const described = (node: Node | null): string =>
    node instanceof Element ? node.outerHTML.slice(0, 120) : (node?.textContent ?? '');
  new PerformanceObserver((list) => {
    for (const { value, sources } of list.getEntries() as Shift[])
      if (!isTouched)
        tell(
          'shift',
          `${value.toFixed(4)}, scrolled ${Math.round(scrollY)}: ${sources
            .map(
              ({ node, previousRect: { x, y }, currentRect }) =>
                `from ${x}, ${y} to ${currentRect.x}, ${currentRect.y}: ${described(node)}`,
            )
            .join(' | ')}`,
        );
  }).observe({ type: 'layout-shift', buffered: true });
}

/** Where what is read is the page's own: nothing was asked for. */
const ownSchemes = new Set(['blob:', 'data:']);

/**
 * What is on the console and is no mistake of a page. A reply with an error is the API's, and so is a line that breaks:
 * the page says what follows from it. Most visitors of tests come without a service worker, so that nothing is kept.
 */
const noMistakes = [/^Failed to load resource/, /^Service Worker registration blocked/];

const isMistake = (message: ConsoleMessage): boolean =>
  ['error', 'warning'].includes(message.type()) && !noMistakes.some((known) => known.test(message.text()));

/** What an error says: one that comes from no line of a script has an empty stack. */
const wordsOf = ({ stack = '', name, message }: Error): string =>
  stack === '' ? `${name}: ${message}` : stack;

/** What was noticed while somebody used the pages of one origin. */
export class Noticed {
  /** Addresses of other origins that were asked. */
  readonly foreign: string[] = [];
  /** What pages tried against their own policy. */
  readonly violations: string[] = [];
  /** What moved before anybody had pressed or typed anything: how far, and what. */
  readonly shifts: string[] = [];
  /** Errors and warnings on the console, and errors that nobody caught. */
  readonly errors: string[] = [];

  /** What was noticed until now is forgotten. */
  forget(): void {
    for (const noticed of [this.foreign, this.violations, this.shifts, this.errors]) noticed.length = 0;
  }

  /** Begins to look: before the first page is opened. */
  static async in(context: BrowserContext, origin: string): Promise<Noticed> {
    const noticed = new Noticed();
    const { foreign, violations, shifts, errors } = noticed;
    context.on('request', (request) => {
      const url = new URL(request.url());
      if (url.href === neutralPage) return; // whoever leaves quickly asks for it, and nothing else does
      if (url.origin !== origin && !ownSchemes.has(url.protocol)) foreign.push(request.url());
    });
    context.on('console', (message) => {
      if (isMistake(message)) errors.push(message.text());
    });
    context.on('response', (response) => {
      const { pathname } = new URL(response.url());
      const isOfPage = !pathname.startsWith('/v1/') && !response.request().isNavigationRequest();
      if (isOfPage && response.status() >= 400) errors.push(`${response.status()} ${pathname}`);
    });
    context.on('weberror', (error) => errors.push(wordsOf(error.error())));
    await context.exposeFunction(ear, (told: Told, what: string) =>
      ({ violation: violations, shift: shifts })[told].push(what),
    );
    await context.addInitScript(tellWhatHappens, ear);
    return noticed;
  }
}
