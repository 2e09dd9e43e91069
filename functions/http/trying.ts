import type { Trying } from '../../application/access/rate-limits.ts';
import { deviceCookie } from '../../contracts/http/follow-up/device.ts';

/** A request to a route that takes tries at a ticket. */
interface TryingRequest {
  readonly source: string;
  readonly headers: {
    readonly 'mrejesho-proof'?: string | undefined;
    readonly 'mrejesho-code'?: string | undefined;
  };
  readonly device: { readonly [deviceCookie]?: string | undefined };
}

/** What comes with a try: where from, what was solved for it, which code, and what its device shows. */
export const tryingIn = ({ source, headers, device }: TryingRequest): Trying => ({
  source,
  proof: headers['mrejesho-proof'],
  code: headers['mrejesho-code'],
  device: device[deviceCookie],
});
