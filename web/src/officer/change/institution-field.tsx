import { useState } from 'preact/hooks';
import type { Text } from '../../../../domain/foundation/vocabulary/language.ts';
import { failureSentence } from '../../api/problem.ts';
import { ChoiceField, type Question } from '../../design/field.tsx';
import { keepEnterFromForm } from '../../design/submit-keys.ts';
import { useLanguage, useSay } from '../../platform/language.ts';
import { useFoundUnder, type FoundInstitution } from '../administration/find-institutions.ts';
import { administrationTexts, foundHowMany } from '../administration/texts.ts';
import { changeTexts as texts } from './texts.ts';

type Chosen = Pick<FoundInstitution, 'id' | 'name'>;

interface InstitutionFieldProps extends Question {
  /** It is looked for at and under this one. */
  readonly under: string;
  readonly chosen: string;
  /** The one that stands there at first, by name. */
  readonly first?: Chosen | undefined;
  readonly onChange: (id: string, name: Text) => void;
}

/** An institution that is found by its name, and chosen among those found. */
export function InstitutionField({ under, chosen, first, onChange, ...question }: InstitutionFieldProps) {
  const say = useSay();
  const language = useLanguage();
  const [words, setWords] = useState('');
  const [known, setKnown] = useState<Chosen | undefined>(first);
  const { data, failure } = useFoundUnder(words, under);
  const { id } = question;
  const found = data?.institutions ?? [];
  const stays = known?.id === chosen && !found.some((one) => one.id === chosen);
  const offered: readonly (Chosen & Partial<Pick<FoundInstitution, 'path'>>)[] = [
    ...(stays ? [known] : []),
    ...found,
  ];
  return (
    <ChoiceField {...question}>
      <label class="hint" for={id}>
        {say(administrationTexts.searchHint)}
      </label>
      <input
        class="input"
        id={id}
        type="text"
        inputMode="search"
        autoComplete="off"
        value={words}
        aria-invalid={question.mistake === undefined ? undefined : true}
        onInput={({ currentTarget }) => setWords(currentTarget.value)}
        onKeyDown={keepEnterFromForm}
      />
      <p role="status" class="small">
        {failure !== undefined && failureSentence(failure, language)}
        {data?.institutions.length === 0 && say(administrationTexts.foundNothing)}
        {found.length > 0 && say(foundHowMany(found.length))}
      </p>
      <div class="choices">
        {offered.map((institution) => {
          const place = `${id}-${institution.id}`;
          return (
            <div class="choice" key={institution.id}>
              <input
                type="radio"
                id={place}
                name={id}
                value={institution.id}
                checked={institution.id === chosen}
                aria-describedby={institution.path === undefined ? undefined : `${place}-path`}
                onChange={() => {
                  setKnown({ id: institution.id, name: institution.name });
                  onChange(institution.id, institution.name);
                }}
              />
              <label for={place}>{say(institution.name)}</label>
              {institution.path !== undefined && (
                <span class="hint small" id={`${place}-path`}>
                  {institution.path.map(({ shortName }) => say(shortName)).join(' › ')}
                </span>
              )}
            </div>
          );
        })}
      </div>
      {known?.id === chosen && (
        <p class="small">
          {say(texts.chosen)}: <strong>{say(known.name)}</strong>
        </p>
      )}
    </ChoiceField>
  );
}
