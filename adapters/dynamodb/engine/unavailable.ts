import { StoreUnavailable } from '../../../domain/foundation/vocabulary/store-unavailable.ts';
import { isPassing } from '../../aws/passing.ts';

/** Runs a call to the store. What passes by itself becomes `StoreUnavailable`; a defect stays what it is. */
export async function reachingStore<Answer>(call: () => Promise<Answer>): Promise<Answer> {
  try {
    return await call();
  } catch (error) {
    if (isPassing(error)) throw new StoreUnavailable('The store did not answer.', { cause: error });
    throw error;
  }
}
