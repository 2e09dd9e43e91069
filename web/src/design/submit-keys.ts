/** Finds the form that a key is for: the one around it, else the only one of the dialog or page. */
function formFor(target: EventTarget | null): Element | undefined {
  const around = target instanceof Element ? target.closest('form') : null;
  if (around !== null) return around;
  const forms = (document.querySelector('dialog[open]') ?? document).querySelectorAll(
    'main form, dialog form',
  );
  return forms.length === 1 ? forms[0] : undefined;
}

const isWithSubmitKey = ({ ctrlKey, metaKey }: KeyboardEvent): boolean => ctrlKey || metaKey;

/** Keeps Enter in a search field from submitting the form around it; Ctrl+Enter and Cmd+Enter still do. */
export function keepEnterFromForm(event: KeyboardEvent): void {
  if (event.key === 'Enter' && !isWithSubmitKey(event)) event.preventDefault();
}

/** Submits the form of the page by Ctrl+Enter, or Cmd+Enter, wherever the focus is: once for each press, however long it is held. */
export function submitFormsByKeys(): void {
  addEventListener('keydown', (event) => {
    if (event.defaultPrevented || event.key !== 'Enter' || !isWithSubmitKey(event)) return;
    const button = formFor(event.target)?.querySelector<HTMLElement>('[type=submit]');
    if (button === null || button === undefined) return;
    event.preventDefault();
    if (!event.repeat) button.click();
  });
}
