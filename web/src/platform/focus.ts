/** Who reads by ear hears the new page from its heading on, as after the loading of a document. */
export function showFromTheTop(): void {
  document.querySelector<HTMLElement>('h1')?.focus({ preventScroll: true });
}
