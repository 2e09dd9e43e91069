import { InvalidCursor } from '../../domain/institutions/registry/registry.ts';
import { RequestRefused } from '../request-refused.ts';

/**
 * Cursor pagination of a listing. Throws the problem `invalid-request` for a cursor that was not given to this reader
 * for this listing, or not lately: the mistake of whoever asks.
 */
export async function readByCursor<Read>(read: () => Promise<Read>): Promise<Read> {
  try {
    return await read();
  } catch (error) {
    if (!(error instanceof InvalidCursor)) throw error;
    throw new RequestRefused({
      code: 'invalid-request',
      fields: [{ path: ['cursor'], code: 'not-a-cursor' }],
    });
  }
}
