/** Something that is so or not, kept on the machine, since it is of its screen and keyboard and whoever sits there. */
interface KeptMark {
  /** Whether it is kept; of a browser that keeps nothing, no. */
  readonly isKept: () => boolean;
  /** Keeps it, or no more. Where the browser keeps nothing, nothing happens. */
  readonly keep: (on: boolean) => void;
}

/** Makes a setting of this machine under a name of its own. */
export const keptMark = (name: string): KeptMark => ({
  isKept: () => {
    try {
      return localStorage.getItem(name) !== null;
    } catch {
      return false;
    }
  },
  keep: (on) => {
    try {
      if (on) localStorage.setItem(name, 'yes');
      else localStorage.removeItem(name);
    } catch {
      // The browser keeps nothing.
    }
  },
});
