const depthOf = (state: unknown): number =>
  typeof state === 'object' && state !== null && 'depth' in state && typeof state.depth === 'number'
    ? state.depth
    : 0;

/** How many steps lie before this one in the history of the tab, since the page was opened: a number, and nothing else. */
export const depthInHistory = (): number => depthOf(history.state);
