/** Kept on the machine, since it is of its keyboard and whoever types on it: that keys are off. */
const name = 'mrejesho:keys-off';

/** Whether single keys do something. A browser that keeps nothing uses them. */
export function areKeysUsed(): boolean {
  try {
    return localStorage.getItem(name) === null;
  } catch {
    return true;
  }
}

/** Switches them on or off. */
export function setKeysUsed(on: boolean): void {
  try {
    if (on) localStorage.removeItem(name);
    else localStorage.setItem(name, 'off');
  } catch {
    // The browser keeps nothing: they stay as they are.
  }
}
