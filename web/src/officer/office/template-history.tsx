import { inEach } from '../../../../domain/foundation/vocabulary/language.ts';
import { useState } from 'preact/hooks';
import type { ReplyOf } from '../../api/routes.ts';
import { momentInFull } from '../../platform/dates.ts';
import { Button } from '../../design/button.tsx';
import { useSay } from '../../platform/language.ts';
import { upperFirst } from '../../platform/upper-first.ts';
import { administrationTexts, changedBy } from '../administration/texts.ts';
import { usePages } from '../../resource/use-pages.ts';
import { MorePages } from '../lists/more-pages.tsx';
import { officerApi } from '../session/officer-api.ts';
import { TemplateContentShown } from './template-content.tsx';
import { officeTemplateTexts as texts } from './template-texts.ts';
import { officerName } from '../../../../words/unlisted.ts';

type TemplateChange = ReplyOf<'template-history'>['changes'][number];

/** Who changed which template, and when: asked for when somebody wants it. */
export function TemplateHistory({ institution }: { readonly institution: string }) {
  const say = useSay();
  const [isWanted, want] = useState(false);
  return (
    <section class="history-of-templates" aria-label={say(texts.history)}>
      {isWanted ? (
        <Changes institution={institution} />
      ) : (
        <Button look="plain" onClick={() => want(true)}>
          {say(texts.showHistory)}
        </Button>
      )}
    </section>
  );
}

function Changes({ institution }: { readonly institution: string }) {
  const say = useSay();
  const reading = usePages(
    (request, query) =>
      officerApi.GET('/v1/officer/institutions/{institution}/template-history', {
        ...request,
        params: { path: { institution }, query },
      }),
    ({ changes }) => changes,
    [institution],
  );
  const changes = reading.data?.lines;
  return (
    <>
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
      <MorePages reading={reading} more={administrationTexts.older} look="plain" />
    </>
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
