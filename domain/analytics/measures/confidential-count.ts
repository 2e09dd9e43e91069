import type { About } from '../../ticketing/tickets/event.ts';

/**
 * Whether a count of one would tell somebody who must not know: of a complaint about a person, and of a sensitive matter. What
 * only started elsewhere is about nobody.
 */
export function isConfidentialCount({
  subject,
  about,
}: {
  readonly subject: { readonly sensitive?: boolean };
  readonly about?: About | undefined;
}): boolean {
  const isAboutSomebody =
    about?.officer !== undefined || about?.headOf !== undefined || about?.unboundName === true;
  return subject.sensitive === true || isAboutSomebody;
}
