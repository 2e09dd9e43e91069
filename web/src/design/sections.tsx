import type { Text } from '../../../domain/foundation/vocabulary/language.ts';
import type { PageName } from '../platform/addresses.ts';
import { useSay } from '../platform/language.ts';
import { PageLink } from './page-link.tsx';
import { designTexts } from './texts.ts';

/** A part of a page that is read: paragraphs, lists, and where more of it stands. */
export interface Section {
  /** Id of its heading, to which links lead. */
  readonly id: string;
  readonly title: Text;
  /** A text is a paragraph, several are a list. */
  readonly says: readonly (Text | readonly Text[])[];
  readonly more?: { readonly to: PageName; readonly text: Text };
}

const isList = (said: Text | readonly Text[]): said is readonly Text[] => Array.isArray(said);

/** The parts of a page, one after the other. */
export const Sections = ({ sections }: { readonly sections: readonly Section[] }) =>
  sections.map((section) => <OneSection key={section.id} {...section} />);

function OneSection({ id, title, says, more }: Section) {
  const say = useSay();
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{say(title)}</h2>
      {says.map((said, place) =>
        isList(said) ? (
          <ul key={place}>
            {said.map((point) => (
              <li key={point.en}>{say(point)}</li>
            ))}
          </ul>
        ) : (
          <p key={place}>{say(said)}</p>
        ),
      )}
      {more !== undefined && (
        <p>
          <PageLink to={more.to}>{say(more.text)}</PageLink>
        </p>
      )}
    </section>
  );
}

/** What stands on a long page, to go there at once. */
export function Contents({ sections }: { readonly sections: readonly Pick<Section, 'id' | 'title'>[] }) {
  const say = useSay();
  return (
    <nav class="contents" aria-label={say(designTexts.contents)}>
      <ul>
        {sections.map(({ id, title }) => (
          <li key={id}>
            <a href={`#${id}`}>{say(title)}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
