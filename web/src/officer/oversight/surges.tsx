import { Callout } from '../../design/callout.tsx';
import { useSay } from '../../platform/language.ts';
import { WorkLink } from '../frame/work-link.tsx';
import type { ShownSurges } from './use-figures.ts';
import { oversightTexts as texts, surgeTitle } from './texts.ts';

type Surge = ShownSurges['surges'][number];

/** Surges of the last days that are not over. */
export const surgesGoingOn = ({ surges }: ShownSurges): readonly Surge[] =>
  surges.filter(({ isOver }) => !isOver);

/** One surge has a category, a place, an office and a beginning. */
export const keyOfSurge = ({ office, category, place, since }: Surge): string =>
  [office.id, category.id, place?.id, since].join(' ');

/** Far more tickets than usual: those that go on, with whose matter each is. */
export function SurgeCallouts({ shown }: { readonly shown: ShownSurges }) {
  const say = useSay();
  return surgesGoingOn(shown).map((surge) => (
    <Callout key={keyOfSurge(surge)} look="warning" word={say(surgeTitle(surge.office.shortName))}>
      <p>
        {surge.explained}{' '}
        <WorkLink to="queue" query={`?${new URLSearchParams({ institution: surge.office.id }).toString()}`}>
          {say(texts.toQueue)}
        </WorkLink>
      </p>
    </Callout>
  ));
}
