import { useCallback, useState } from 'preact/hooks';
import type { ReplyOf } from '../../api/routes.ts';
import { failureSentence, outcomeOf, type Failure } from '../../api/problem.ts';
import { momentInFull } from '../../platform/dates.ts';
import { Button } from '../../design/button.tsx';
import { Callout } from '../../design/callout.tsx';
import { inEach, useLanguage, useSay } from '../../platform/language.ts';
import { upperFirst } from '../../platform/upper-first.ts';
import { administrationTexts, changedBy } from '../administration/texts.ts';
import { officerApi } from '../session/officer-api.ts';
import { TemplateContentShown } from './template-content.tsx';
import { officeTemplateTexts as texts } from './template-texts.ts';
import { officerName } from '../../../../words/unlisted.ts';

type TemplateChange = ReplyOf<'template-history'>['changes'][number];

interface ReadHistory {
  readonly changes?: readonly TemplateChange[];
  readonly next?: string | undefined;
  readonly failure?: Failure | undefined;
}

/** Who changed which template, and when: asked for when somebody wants it. */
export function TemplateHistory({ institution }: { readonly institution: string }) {
  const say = useSay();
  const language = useLanguage();
  const [{ changes, next, failure }, setRead] = useState<ReadHistory>({});
  const read = useCallback(
    async (cursor?: string) => {
      const { data, failure: why } = await outcomeOf((signal) =>
        officerApi.GET('/v1/officer/institutions/{institution}/template-history', {
          params: { path: { institution }, query: { ...(cursor !== undefined && { cursor }) } },
          signal,
        }),
      );
      setRead((before) =>
        data === undefined
          ? { ...before, failure: why }
          : { changes: [...(before.changes ?? []), ...data.changes], next: data.next },
      );
    },
    [institution],
  );
  const isUnread = changes === undefined;
  return (
    <section class="history-of-templates" aria-label={say(texts.history)}>
      {changes?.length === 0 && <p>{say(administrationTexts.noHistory)}</p>}
      {changes !== undefined && changes.length > 0 && (
        <ol class="history-of-changes">
          {changes.map((change) => (
            <li key={change.version}>
              <OneChangeOfTemplate change={change} />
            </li>
          ))}
        </ol>
      )}
      {failure !== undefined && (
        <Callout look="warning" live>
          <p>{failureSentence(failure, language)}</p>
        </Callout>
      )}
      {(isUnread || next !== undefined) && (
        <Button look="plain" onClick={() => void read(next)}>
          {say(isUnread ? texts.showHistory : administrationTexts.older)}
        </Button>
      )}
    </section>
  );
}

function OneChangeOfTemplate({ change }: { readonly change: TemplateChange }) {
  const say = useSay();
  const { word, at, by, before, after } = change;
  const title = (after ?? before)?.title;
  return (
    <>
      <h4>
        {upperFirst(word)}
        {title !== undefined && `: ${say(title)}`}
      </h4>
      <p class="quiet">
        {say(
          changedBy(
            say(officerName(by.name)),
            inEach((language) => momentInFull(at, language)),
          ),
        )}
      </p>
      {before !== undefined && after !== undefined && <h5>{say(texts.before)}</h5>}
      {before !== undefined && <TemplateContentShown content={before} />}
      {before !== undefined && after !== undefined && <h5>{say(texts.after)}</h5>}
      {after !== undefined && <TemplateContentShown content={after} />}
    </>
  );
}
