import { StoreUnavailable } from '../../domain/foundation/vocabulary/store-unavailable.ts';

/** Asks again, as people do, where the store met one conflict after the other and gave up. */
export async function untilAvailable<Value>(ask: () => Promise<Value>): Promise<Value> {
  try {
    return await ask();
  } catch (error) {
    if (error instanceof StoreUnavailable && error.message === 'conflict') return untilAvailable(ask);
    throw error;
  }
}
