const columns = (): readonly HTMLElement[] => [...document.querySelectorAll<HTMLElement>('.board .column')];

/** Goes to the first ticket of the column before or after the one that has the focus, past those without tickets. */
export function focusColumn(step: 1 | -1): void {
  const withCards = columns().filter((column) => column.querySelector('.card') !== null);
  const here = withCards.findIndex((column) => column.contains(document.activeElement));
  const next = here === -1 ? withCards[0] : withCards[here + step];
  next?.querySelector<HTMLElement>('.card .whole')?.focus();
}
