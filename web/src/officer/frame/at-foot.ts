import { signal } from '@preact/signals';
import type { FunctionComponent } from 'preact';
import type { Shortcut } from './shortcuts.ts';

/** What stands at the foot of every page of whoever is in for a while, with its keys, which come before those of the page. */
export interface PartAtFoot {
  readonly Part: FunctionComponent;
  readonly shortcuts: readonly Shortcut[];
}

/** Undefined: nothing. */
export const atFoot = signal<PartAtFoot | undefined>(undefined);
