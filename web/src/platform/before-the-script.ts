type TextControl = HTMLInputElement | HTMLTextAreaElement;

/** What a page hears of something on it that is not as the build wrote it: the name of the event. */
function heardOf(done: Element): 'input' | 'change' | 'toggle' | undefined {
  if (done instanceof HTMLDetailsElement) return done.open ? 'toggle' : undefined;
  if (!(done instanceof HTMLInputElement)) return isTyped(done as HTMLTextAreaElement) ? 'input' : undefined;
  switch (done.type) {
    case 'radio':
      return done.checked && !done.defaultChecked ? 'change' : undefined;
    case 'checkbox':
      return done.checked === done.defaultChecked ? undefined : 'change';
    case 'file':
      return done.files?.length === 0 ? undefined : 'change';
    default:
      return isTyped(done) ? 'input' : undefined;
  }
}

const isTyped = ({ value, defaultValue }: TextControl): boolean => value !== defaultValue;

/** What stands there is what the build wrote: no page's script has shown anything yet. */
let isAsBuilt = typeof document !== 'undefined';

/**
 * What somebody did with a page before its script came: typed, chose, unfolded. What it returns tells the page of it, as
 * if it were done now, and lets buttons be pressed, which the build wrote as disabled. Nothing, for a page that a script shows.
 */
export function doneBeforeTheScript(): () => void {
  if (!isAsBuilt) return () => undefined;
  isAsBuilt = false;
  const done = [...document.querySelectorAll('input, textarea, details')].flatMap((element) => {
    const event = heardOf(element);
    return event === undefined
      ? []
      : [{ element, event, ...(event === 'input' && { value: (element as TextControl).value }) }];
  });
  return () => {
    for (const { element, event, value } of done) {
      // Preact empties a text area that it takes over.
      if (value !== undefined) (element as TextControl).value = value;
      element.dispatchEvent(new Event(event, { bubbles: true }));
    }
    for (const button of document.querySelectorAll('button')) button.disabled = false;
  };
}

/** The page as the build writes it: what only a script can do can't be pressed yet, and Enter sends no form anywhere. */
export const waitsForTheScript = (html: string): string => html.replaceAll('<button ', '<button disabled ');
