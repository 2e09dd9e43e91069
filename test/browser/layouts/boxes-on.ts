import type { Page } from 'playwright-core';
import type { Box } from './box.ts';

/** Runs in the page: the boxes of what can be seen of it, from its top. */
async function boxesInPage(hasFrame: boolean): Promise<readonly Box[]> {
  /** Taken whatever they hold; of other elements, those that have text of their own or hold no element. */
  const taken =
    'header, nav, main, footer, section, article, aside, form, fieldset, dialog, h1, h2, h3, h4, p, ul, ol, li, dl, dt, dd, ' +
    'table, caption, tr, td, th, figure, img, svg, canvas, a, button, input, select, textarea, summary, details, label, legend, [role]';
  const frame = ':is(header, footer):not(main *)';
  /** Taken without what they hold. */
  const whole = `svg, canvas, select${hasFrame ? '' : `, ${frame}`}`;
  const firstLetters = 24;

  const words = (text: string | null): string =>
    (text ?? '').replaceAll(/\s+/g, ' ').replaceAll('"', "'").replaceAll(/\d/g, '0').trim();
  const ownText = ({ childNodes }: Element): string =>
    words(Array.from(childNodes, (node) => (node instanceof Text ? node.data : ' ')).join(''));
  const isTaken = (element: Element, display: string): boolean =>
    element.matches(taken) ||
    (display !== 'inline' && (element.childElementCount === 0 || ownText(element) !== ''));
  const textOf = (element: Element, holds: readonly Box[]): string => {
    if (element.matches(whole)) return '';
    return holds.length === 0 ? words(element.textContent) : ownText(element);
  };

  function boxesIn(holder: Element, left: number, top: number): readonly Box[] {
    const boxes: Box[] = [];
    let bottom = top;
    const lookInto = (element: Element): void => {
      for (const child of element.children) look(child);
    };
    const look = (element: Element): void => {
      const { display, clipPath } = getComputedStyle(element);
      const isHidden = display !== 'contents' && !element.checkVisibility();
      if (isHidden || clipPath === 'inset(50%)') return;
      const rect = element.getBoundingClientRect();
      const x = Math.round(rect.left);
      const y = Math.round(rect.top + scrollY);
      const right = Math.round(rect.right);
      const end = Math.round(rect.bottom + scrollY);
      const hasArea = rect.width > 1 && rect.height > 1 && right > 0 && end > 0;
      if (!hasArea || !isTaken(element, display)) {
        lookInto(element);
        return;
      }
      const holds = element.matches(whole) ? [] : boxesIn(element, x, y);
      const [firstClass] = element.classList;
      boxes.push({
        kind: `${element.getAttribute('role') ?? element.localName}${firstClass === undefined ? '' : `.${firstClass}`}`,
        says: words(element.getAttribute('aria-label') ?? textOf(element, holds))
          .slice(0, firstLetters)
          .trim(),
        x: x - left,
        gap: y - bottom,
        width: right - x,
        height: end - y,
        holds,
      });
      bottom = end;
    };
    lookInto(holder);
    return boxes;
  }

  /** Leaves the minutes out of the time at which a page was read: at a full hour it has none. Gives what stood there. */
  function writeTimesAlike(): readonly (readonly [Text, string])[] {
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const said: (readonly [Text, string])[] = [];
    while (texts.nextNode()) {
      const text = texts.currentNode as Text;
      const alike = text.data.replace(/(?<=kufikia saa \d{1,2}):\d\d/, '');
      if (alike === text.data) continue;
      said.push([text, text.data]);
      text.data = alike;
    }
    return said;
  }

  const nextFrame = () => new Promise(requestAnimationFrame);
  // A page that shows something else in a small window learns of the window in the first frame, and shows it in the next.
  await nextFrame();
  await nextFrame();
  scrollTo({ left: 0, top: 0, behavior: 'instant' });
  const said = writeTimesAlike();
  const boxes = boxesIn(document.body, 0, 0);
  for (const [text, data] of said) text.data = data;
  return boxes;
}

/** Takes the boxes of what can be seen of a page in its window as it is; header and footer without what they hold, unless `hasFrame`. */
export const boxesOn = (page: Page, hasFrame: boolean): Promise<readonly Box[]> =>
  page.evaluate(boxesInPage, hasFrame);
