import { Details } from '../../design/details.tsx';
import { useSay } from '../../platform/language.ts';
import type { ChangeName } from './change-command.ts';
import { ChangeLink } from './change-link.tsx';
import { administrationTexts as texts, changeNames } from './texts.ts';
import './administration.css';

interface OfferedChangesProps {
  readonly of: { readonly institution: string } | { readonly officer: string };
  readonly acts: readonly ChangeName[];
  readonly notNow: readonly { readonly act: ChangeName; readonly whyNot: { readonly text: string } }[];
}

/** What may be done now, as the API says; of the rest why not, for who asks. */
export function OfferedChanges({ of, acts, notNow }: OfferedChangesProps) {
  const say = useSay();
  return (
    <section aria-labelledby="acts">
      <h2 id="acts">{say(texts.acts)}</h2>
      {acts.length === 0 && <p>{say(texts.nothingToChange)}</p>}
      <ul class="changes-offered">
        {acts.map((act) => (
          <li key={act}>
            <ChangeLink act={act} of={of}>
              {say(changeNames[act])}
            </ChangeLink>
          </li>
        ))}
      </ul>
      {notNow.length > 0 && (
        <Details title={say(texts.notNow)}>
          <ul>
            {notNow.map(({ act, whyNot }) => (
              <li key={act}>
                <strong>{say(changeNames[act])}</strong>: {whyNot.text}
              </li>
            ))}
          </ul>
        </Details>
      )}
    </section>
  );
}
