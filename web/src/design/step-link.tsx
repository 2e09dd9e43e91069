import type { ComponentChildren } from 'preact';
import { goToStep } from '../platform/step.ts';

export interface StepLinkProps {
  /** What stands in the address behind `#`. */
  readonly step: string;
  readonly children: ComponentChildren;
  readonly class?: string;
}

/** Leads to another step of the same page. */
export const StepLink = ({ step, ...rest }: StepLinkProps) => (
  <a
    href={`#${step}`}
    onClick={(event) => {
      event.preventDefault();
      goToStep(step);
    }}
    {...rest}
  />
);
