import type { ComponentChildren, ButtonHTMLAttributes } from 'preact';

export interface ButtonProps extends Omit<ButtonHTMLAttributes, 'disabled' | 'class' | 'style'> {
  readonly children: ComponentChildren;
  /** `second`: beside a first one. `grave`: what can't be taken back. `plain`: like a link. */
  readonly look?: 'first' | 'second' | 'grave' | 'plain' | undefined;
  readonly wide?: boolean;
  /** At work: it stays where it is and can be reached, but does nothing. */
  readonly busy?: boolean;
}

export function Button({ look = 'first', wide = false, busy = false, onClick, ...rest }: ButtonProps) {
  return (
    <button
      type="button"
      class={['button', look, wide ? 'wide' : ''].join(' ').trim()}
      aria-disabled={busy}
      onClick={busy ? (event) => event.preventDefault() : onClick}
      {...rest}
    />
  );
}
