import { signal } from '@preact/signals';

/** Kept on the machine, since it is of its screen and whoever looks at it: that rows of tickets are higher. */
const name = 'mrejesho:comfortable-rows';

function isKept(): boolean {
  try {
    return localStorage.getItem(name) !== null;
  } catch {
    return false;
  }
}

/** Whether rows of tickets are as high as a finger wants them: 40 px rather than 30. A browser that keeps nothing begins with 30. */
export const areRowsComfortable = signal(isKept());

/** Makes rows high or low, from now on. */
export function setRowsComfortable(on: boolean): void {
  areRowsComfortable.value = on;
  try {
    if (on) localStorage.setItem(name, 'yes');
    else localStorage.removeItem(name);
  } catch {
    // The browser keeps nothing: it holds until the page is left.
  }
}
