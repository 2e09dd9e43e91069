import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { failureSentence } from '../../api/problem.ts';
import { TextField } from '../../design/text-field.tsx';
import { useLanguage, useSay } from '../../platform/language.ts';
import { useResource } from '../../resource/use-resource.ts';
import { RegistryAnswer } from '../administration/registry-answer.tsx';
import { Children } from '../administration/children.tsx';
import { useFoundUnder } from '../administration/find-institutions.ts';
import { InstitutionLink, InstitutionRows } from '../administration/institution-rows.tsx';
import { RecordLink } from '../administration/path-of-record.tsx';
import { useProposals, WaitingProposals } from '../administration/waiting-proposals.tsx';
import { administrationTexts, foundHowMany } from '../administration/texts.ts';
import { WorkFrame } from '../frame/work-frame.tsx';
import { WorkLink } from '../frame/work-link.tsx';
import { officerApi } from '../session/officer-api.ts';
import type { WorkPageProps } from '../pages.tsx';
import { registryTexts as texts } from './texts.ts';

const searchField = 'search-institution';
const focusSearch = (): void => document.getElementById(searchField)?.focus();

/** Where an administrator begins: finds an institution, or goes down the tree from the own one. */
export default function RegistryPage({ me }: WorkPageProps) {
  const say = useSay();
  const registry = useResource((request) => officerApi.GET('/v1/officer/registry', request), []);
  const waiting = useProposals();
  // Both stand there at once, so that nothing is pushed down.
  const isAwaited = waiting.data === undefined && waiting.failure === undefined;
  const shortcuts = [{ keys: ['f'], says: administrationTexts.search, does: focusSearch }];
  return (
    <WorkFrame title={texts.title} description={texts.description} me={me} shortcuts={shortcuts}>
      <h1 tabIndex={-1}>{say(texts.title)}</h1>
      <RegistryAnswer asked={isAwaited ? { ...registry, data: undefined } : registry}>
        {({ institution, nationWide, peers }) => (
          <Search under={institution.id}>
            {nationWide && (
              <>
                <h2>{say(texts.forEverybody)}</h2>
                <ul class="rows-of-registry">
                  <li>
                    <WorkLink to="rules">{say(texts.rules)}</WorkLink>
                  </li>
                  <li>
                    <WorkLink to="suggestions">{say(texts.suggestions)}</WorkLink>
                  </li>
                </ul>
              </>
            )}
            <WaitingProposals reading={waiting} />
            {peers.length > 0 && (
              <>
                <h2>{say(texts.peers)}</h2>
                <p>{say(texts.peersHint)}</p>
                <ul class="rows-of-registry">
                  {peers.map(({ id, name, institution: { shortName }, suspended }) => (
                    <li key={id}>
                      <RecordLink of={{ officer: id }}>{`${name}, ${say(shortName)}`}</RecordLink>
                      {suspended && ` (${say(texts.suspended)})`}
                    </li>
                  ))}
                </ul>
              </>
            )}
            <h2>{say(texts.yours)}</h2>
            <ul class="rows-of-registry">
              <li>
                <InstitutionLink of={institution} />
              </li>
            </ul>
            <p>
              <WorkLink to="sheet">{say(texts.fromSheet)}</WorkLink>
            </p>
            <h3>{say(texts.below)}</h3>
            <Children of={institution.id} />
          </Search>
        )}
      </RegistryAnswer>
    </WorkFrame>
  );
}

interface SearchProps {
  readonly under: string;
  /** What stands there while nothing is searched for. */
  readonly children: ComponentChildren;
}

function Search({ under, children }: SearchProps) {
  const say = useSay();
  const language = useLanguage();
  const [words, setWords] = useState('');
  const { data, failure } = useFoundUnder(words, under);
  return (
    <>
      <TextField
        id={searchField}
        label={say(administrationTexts.search)}
        hint={say(administrationTexts.searchHint)}
        keys="search"
        value={words}
        onChange={setWords}
      />
      <p role="status" class="small">
        {failure !== undefined && failureSentence(failure, language)}
        {data?.institutions.length === 0 && say(administrationTexts.foundNothing)}
        {data !== undefined && data.institutions.length > 0 && say(foundHowMany(data.institutions.length))}
      </p>
      {words.trim() === '' ? children : <InstitutionRows institutions={data?.institutions ?? []} withPath />}
    </>
  );
}
