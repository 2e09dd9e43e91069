import { useSay } from '../../platform/language.ts';
import { WorkLink } from '../frame/work-link.tsx';
import './layout-choice.css';
import { layoutTexts as texts } from './texts.ts';

interface LayoutChoiceProps {
  readonly shown: 'queue' | 'board';
  /** Which office it is of, as the address says it. */
  readonly query: string;
}

/** The tickets of an office as a list, or by officer. */
export function LayoutChoice({ shown, query }: LayoutChoiceProps) {
  const say = useSay();
  const choices = [
    ['queue', texts.list],
    ['board', texts.byOfficer],
  ] as const;
  return (
    <nav class="segments layout-choice" aria-label={say(texts.name)}>
      {choices.map(([to, text]) => (
        <WorkLink key={to} to={to} query={query} aria-current={to === shown ? 'page' : undefined}>
          {say(text)}
        </WorkLink>
      ))}
    </nav>
  );
}
