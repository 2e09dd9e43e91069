import { apiClient } from '../api/client.ts';
import { outcomeOf } from '../api/problem.ts';

/**
 * Has this device known at a ticket no more: its cookie is taken back. Also while the page is being left. Whether that
 * was done: without a line it is not.
 */
export async function forgetDevice(number: string): Promise<boolean> {
  const { failure } = await outcomeOf((signal) =>
    apiClient.DELETE('/v1/tickets/{number}/device', {
      params: { path: { number } },
      keepalive: true,
      signal,
    }),
  );
  return failure === undefined;
}

/** At all these tickets. */
export const forgetDeviceAt = async (numbers: readonly string[]): Promise<boolean> =>
  (await Promise.all(numbers.map(forgetDevice))).every((isForgotten) => isForgotten);
