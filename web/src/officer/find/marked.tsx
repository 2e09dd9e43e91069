import type { Hit } from './use-found.ts';

/** A subject with what was searched for marked in it. */
export const Marked = ({ pieces }: { readonly pieces: NonNullable<Hit['subject']> }) =>
  pieces.map(({ text, hit }) => (hit === true ? <mark>{text}</mark> : text));
