import type { ComponentChildren } from 'preact';

export interface FormProps {
  /** What was sent is still on its way: sending it again does nothing. */
  readonly busy?: boolean;
  readonly onSubmit: () => void;
  readonly children: ComponentChildren;
}

/** Questions that the page itself checks and sends. */
export const Form = ({ busy = false, onSubmit, children }: FormProps) => (
  <form
    noValidate
    onSubmit={(event) => {
      event.preventDefault();
      if (!busy) onSubmit();
    }}
  >
    {children}
  </form>
);
