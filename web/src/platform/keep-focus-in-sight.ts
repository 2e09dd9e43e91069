/** Whether all of an element is in the window. */
function isInSight(element: Element): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  return top >= 0 && bottom <= innerHeight;
}

/**
 * What has the focus stays in the window when something that came late pushes it down: browsers move it out, and whoever
 * types or goes by keys no longer sees where. Who scrolled away from it stays where they are.
 */
export function keepFocusInSight(): void {
  let wasInSight = false;
  const look = (): void => {
    wasInSight = document.activeElement !== null && isInSight(document.activeElement);
  };
  addEventListener('focusin', look);
  addEventListener('scroll', look, { passive: true });
  new ResizeObserver(() => {
    const focused = document.activeElement;
    if (wasInSight && focused !== null && focused !== document.body && !isInSight(focused))
      focused.scrollIntoView({ block: 'nearest' });
  }).observe(document.body);
}
