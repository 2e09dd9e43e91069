import { reachingStore } from './unavailable.ts';

/** Makes a conditional write. False: its condition no longer holds, and nothing was written. */
export async function ifStill(write: () => Promise<unknown>): Promise<boolean> {
  try {
    await reachingStore(write);
    return true;
  } catch (error) {
    if (error instanceof Error && error.name === 'ConditionalCheckFailedException') return false;
    throw error;
  }
}
