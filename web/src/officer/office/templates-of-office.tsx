import { useEffect, useRef, useState } from 'preact/hooks';
import type { Text } from '../../../../domain/foundation/vocabulary/language.ts';
import { newKey } from '../../api/new-key.ts';
import { failureSentence, type Failure } from '../../api/problem.ts';
import { Button } from '../../design/button.tsx';
import { Callout } from '../../design/callout.tsx';
import { Details } from '../../design/details.tsx';
import { useLanguage, useSay } from '../../platform/language.ts';
import { withdrawTemplate, type OfficeTemplate, type TemplatesOfOffice } from './office-template.ts';
import { TemplateContentShown } from './template-content.tsx';
import { TemplateForm } from './template-form.tsx';
import { TemplateHistory } from './template-history.tsx';
import { officeTemplateTexts as texts, ofTemplate, templatesLeft } from './template-texts.ts';

interface TemplatesOfOfficeProps {
  readonly kept: TemplatesOfOffice;
  /** What was done before they were read anew. */
  readonly done: Text | undefined;
  readonly onDone: (what: Text) => void;
}

/** What is being done: a new one is written, or one of them is changed or withdrawn. */
type Doing =
  { readonly what: 'add' } | { readonly what: 'change' | 'withdraw'; readonly template: OfficeTemplate };

/** The texts that an office keeps ready, for its head to look after. */
export function TemplatesOfOfficeSection({ kept, done, onDone }: TemplatesOfOfficeProps) {
  const say = useSay();
  const [doing, setDoing] = useState<Doing>();
  const heading = useRef<HTMLHeadingElement>(null);
  const { institution, own, fromAbove, left, mayChange } = kept;
  useEffect(() => {
    if (done !== undefined) heading.current?.focus();
  }, [done]);
  const stop = (): void => {
    setDoing(undefined);
    heading.current?.focus();
  };
  return (
    <>
      <h3 tabIndex={-1} ref={heading}>
        {say(texts.templates)}
      </h3>
      <p>{say(texts.means)}</p>
      {done !== undefined && (
        <Callout look="success" live>
          <p>{say(done)}</p>
        </Callout>
      )}
      {own.length === 0 && <p>{say(texts.none)}</p>}
      <ul class="kept-templates">
        {own.map((template) => (
          <li key={template.id}>
            {doing?.what === 'change' && doing.template.id === template.id ? (
              <TemplateForm office={institution} template={template} onSaved={onDone} onCancel={stop} />
            ) : (
              <OneTemplate
                template={template}
                mayChange={mayChange && doing === undefined}
                onChange={() => setDoing({ what: 'change', template })}
                onWithdraw={() => setDoing({ what: 'withdraw', template })}
              />
            )}
            {doing?.what === 'withdraw' && doing.template.id === template.id && (
              <Withdrawal
                institution={institution.id}
                template={template}
                onWithdrawn={() => onDone(texts.withdrawn)}
                onLeave={stop}
              />
            )}
          </li>
        ))}
      </ul>
      {doing?.what === 'add' && <TemplateForm office={institution} onSaved={onDone} onCancel={stop} />}
      {mayChange && doing === undefined && (
        <>
          {left > 0 ? (
            <p class="buttons">
              <Button look="second" onClick={() => setDoing({ what: 'add' })}>
                {say(texts.add)}
              </Button>
            </p>
          ) : (
            <p>{say(texts.full)}</p>
          )}
          <p class="quiet">{say(templatesLeft(left))}</p>
        </>
      )}
      {fromAbove.length > 0 && (
        <Details title={say(texts.fromAbove)}>
          <p>{say(texts.fromAboveMeans)}</p>
          <ul class="kept-templates">
            {fromAbove.map((template) => (
              <li key={`${template.office.id} ${template.id}`}>
                <OneTemplate template={template} mayChange={false} ofOffice />
              </li>
            ))}
          </ul>
        </Details>
      )}
      <TemplateHistory institution={institution.id} />
    </>
  );
}

interface OneTemplateProps {
  readonly template: OfficeTemplate;
  readonly mayChange: boolean;
  /** Says whose it is. */
  readonly ofOffice?: true;
  readonly onChange?: () => void;
  readonly onWithdraw?: () => void;
}

function OneTemplate({ template, mayChange, ofOffice, onChange, onWithdraw }: OneTemplateProps) {
  const say = useSay();
  const { title, office } = template;
  return (
    <>
      <Details title={ofOffice ? `${say(title)} (${say(office.shortName)})` : say(title)}>
        <TemplateContentShown content={template} />
      </Details>
      {mayChange && (
        <p class="buttons">
          <Button look="second" aria-label={say(ofTemplate(texts.change, title))} onClick={onChange}>
            {say(texts.change)}
          </Button>
          <Button look="plain" aria-label={say(ofTemplate(texts.withdraw, title))} onClick={onWithdraw}>
            {say(texts.withdraw)}
          </Button>
        </p>
      )}
    </>
  );
}

interface WithdrawalProps {
  readonly institution: string;
  readonly template: OfficeTemplate;
  readonly onWithdrawn: () => void;
  readonly onLeave: () => void;
}

/** Asked once more before it is done. */
function Withdrawal({ institution, template: { id, version }, onWithdrawn, onLeave }: WithdrawalProps) {
  const say = useSay();
  const language = useLanguage();
  const [key] = useState(newKey);
  const [isBusy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Failure>();
  const buttons = useRef<HTMLDivElement>(null);
  useEffect(() => buttons.current?.querySelector('button')?.focus(), []);
  const withdraw = async (): Promise<void> => {
    setBusy(true);
    const { data, failure: why } = await withdrawTemplate({ institution, id, version }, key);
    setBusy(false);
    if (data === undefined) setFailure(why);
    else onWithdrawn();
  };
  return (
    <Callout look="warning" live>
      <p>{say(texts.withdrawMeans)}</p>
      {failure !== undefined && <p>{failureSentence(failure, language)}</p>}
      <div class="buttons" ref={buttons}>
        <Button look="grave" busy={isBusy} onClick={() => void withdraw()}>
          {say(texts.withdrawIt)}
        </Button>
        <Button look="plain" onClick={onLeave}>
          {say(texts.leave)}
        </Button>
      </div>
    </Callout>
  );
}
