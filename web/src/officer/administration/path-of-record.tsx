import type { Text } from '../../../../domain/foundation/vocabulary/language.ts';
import { useSay } from '../../platform/language.ts';
import { WorkLink } from '../frame/work-link.tsx';
import { administrationTexts } from './texts.ts';
import './administration.css';

/** What lies above a record or a form: with `of` it leads to the record of that institution. */
export interface StepOfPath {
  readonly name: Text;
  readonly of?: RecordAt;
}

/** A record of the registry, by whose it is; `everybody`: what holds for all. */
export type RecordAt = { readonly institution: string } | { readonly officer: string } | 'everybody';

/** The way back to the registry, and to what lies between. */
export function PathOfRecord({ steps }: { readonly steps: readonly StepOfPath[] }) {
  const say = useSay();
  return (
    <p class="path-of-institution small">
      <WorkLink to="registry">{say(administrationTexts.registry)}</WorkLink>
      {steps.map(({ name, of }) => (
        <span key={name.sw}>
          › {of === undefined ? say(name) : <RecordLink of={of}>{say(name)}</RecordLink>}
        </span>
      ))}
    </p>
  );
}

/** Leads to a record. */
export function RecordLink({ of, children }: { readonly of: RecordAt; readonly children: string }) {
  if (of === 'everybody') return <WorkLink to="rules">{children}</WorkLink>;
  return (
    <WorkLink
      to={'officer' in of ? 'person' : 'institution'}
      query={`?${String(new URLSearchParams({ ...of }))}`}
    >
      {children}
    </WorkLink>
  );
}
