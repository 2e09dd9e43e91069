import type { RegistryActRoute } from '../../contracts/http/registry-acts/registry-act.ts';
import type { Inputs } from '../../contracts/http/route.ts';
import type { Decided, Doing } from '../../domain/administration/change.ts';
import type { Records } from '../../domain/administration/records.ts';

/** What an administrator asks for, and why. */
export interface AskedChange {
  readonly why: string;
  /** Decided on the registry as it is now, anew for each try. Throws ChangeRefused. */
  readonly decide: (records: Records, doing: Doing) => Promise<Decided>;
}

/** How a route of administrators is answered. */
export interface RegistryActOf {
  readonly route: RegistryActRoute;
  readonly ask: (parts: { readonly params: unknown; readonly body: unknown }) => AskedChange;
}

/** The answer to a route: what a request to it asks for. */
export const answering = <R extends RegistryActRoute>(
  route: R,
  ask: (parts: Pick<Inputs<R>, 'params' | 'body'>) => AskedChange,
): RegistryActOf => ({
  route,
  // The API hands over what the schemas of this very route made of the request.
  ask: (parts) => ask(parts as Pick<Inputs<R>, 'params' | 'body'>),
});
