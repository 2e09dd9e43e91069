/** Finds the form that a key is for: the one around it, else the only one of the dialog or page. */
function formFor(target: EventTarget | null): Element | undefined {
  const around = target instanceof Element ? target.closest('form') : null;
  if (around !== null) return around;
  const forms = (document.querySelector('dialog[open]') ?? document).querySelectorAll(
    'main form, dialog form',
  );
  return forms.length === 1 ? forms[0] : undefined;
}

/** Submits the form of the page by Ctrl+Enter, or Cmd+Enter, wherever the focus is. */
export function submitFormsByKeys(): void {
  addEventListener('keydown', (event) => {
    if (event.defaultPrevented || event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    const button = formFor(event.target)?.querySelector<HTMLElement>('[type=submit]');
    if (button === null || button === undefined) return;
    event.preventDefault();
    button.click();
  });
}
