import { setTimeout as wait } from 'node:timers/promises';

const betweenLooks = 1_000;

/** Limits are said for a machine that has nothing else to do; a slow or busy one gets so many times as long. */
const patience = 10;

/** What there is by now: nothing yet is undefined or false. */
export type Look<Found> = () => Promise<Found | undefined> | Found | undefined;

/**
 * Looks again and again until `look` finds something, and answers it.
 * Throws, with what was waited for, when it has not come within `seconds`,
 * several times over on a slow machine.
 */
export async function until<Found>(what: string, seconds: number, look: Look<Found>): Promise<Found> {
  const ends = Date.now() + patience * seconds * 1000;
  for (;;) {
    const found = await look();
    if (found !== undefined && found !== false) return found;
    if (Date.now() > ends) throw new Error(`Waited ${patience * seconds} s in vain: ${what}.`);
    await wait(betweenLooks);
  }
}
