import { WorkLink } from '../frame/work-link.tsx';
import type { WorkPageName } from '../platform/addresses.ts';

/** A way to something else of a list. */
export interface WayOfList {
  readonly key: string;
  readonly text: string;
  /** What the page is asked then. */
  readonly query: string;
  readonly isHere: boolean;
}

interface WaysProps {
  readonly to: WorkPageName;
  readonly label: string;
  readonly ways: readonly WayOfList[];
}

/** The ways to whatever else a page can list. */
export const Ways = ({ to, label, ways }: WaysProps) => (
  <nav aria-label={label}>
    <ul>
      {ways.map(({ key, text, query, isHere }) => (
        <li key={key}>
          <WorkLink to={to} query={query} aria-current={isHere ? 'true' : undefined}>
            {text}
          </WorkLink>
        </li>
      ))}
    </ul>
  </nav>
);
