import type { ReplyOf } from '../../api/routes.ts';
import { useSay } from '../../platform/language.ts';
import { officeTexts as texts } from './texts.ts';

/** Who sees what the head sees, and who can name them. */
export function ComplaintsOfficers({
  officers,
}: {
  readonly officers: readonly ReplyOf<'list-staff'>['officers'][number][];
}) {
  const say = useSay();
  const named = officers.filter(({ roles }) => roles.some(({ code }) => code === 'complaints-officer'));
  return (
    <>
      <h3>{say(texts.complaintsOfficers)}</h3>
      <p>{say(texts.complaintsOfficersMeans)}</p>
      {named.length === 0 ? (
        <p>{say(texts.noComplaintsOfficer)}</p>
      ) : (
        <ul>
          {named.map(({ id, name }) => (
            <li key={id}>{name}</li>
          ))}
        </ul>
      )}
      <p class="quiet">{say(texts.whoNamesThem)}</p>
    </>
  );
}
