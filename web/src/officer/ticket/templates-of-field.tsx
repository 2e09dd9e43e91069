import { useEffect, useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { templateUseOf, type TemplateUse } from '../../../../domain/foundation/vocabulary/template-uses.ts';
import { languageAfter, type Language } from '../../../../domain/foundation/vocabulary/language.ts';
import { failureSentence } from '../../api/problem.ts';
import { Button } from '../../design/button.tsx';
import { Callout } from '../../design/callout.tsx';
import { Checkbox } from '../../design/choices.tsx';
import { Skeleton } from '../../design/skeleton.tsx';
import { useLanguage, useSay } from '../../platform/language.ts';
import { useResource } from '../../resource/use-resource.ts';
import { officerApi } from '../session/officer-api.ts';
import type { Answers } from '../../forms/question.ts';
import type { FormQuestion } from './act-form.ts';
import {
  leftOfTemplate,
  noteInserted,
  readBoxOf,
  sayRead,
  withTemplateAt,
  type FieldOfAct,
  type TemplateForTicket,
} from './inserted-templates.ts';
import { blanksLeft, keptBy, templateTexts as texts } from './template-texts.ts';
import './templates-of-field.css';

interface TemplatesOfFieldProps extends Omit<FieldOfAct, 'field'> {
  readonly question: FormQuestion;
  readonly typed: Answers;
  /** It was to be sent, and nobody said that they read what stands there: what is said of that. */
  readonly unread: string | undefined;
  readonly onChange: (changes: Answers) => void;
}

/** Below a field that the office may have templates for: to insert one, and what is to be done with it before it goes. */
export function TemplatesOfField({ question, ...props }: TemplatesOfFieldProps) {
  const say = useSay();
  const use = templateUseOf(props.act, question.name);
  if (use === undefined) return null;
  return <TemplatesForUse {...props} use={use} field={question.name} label={say(question.label)} />;
}

interface TemplatesForUseProps
  extends FieldOfAct, Pick<TemplatesOfFieldProps, 'typed' | 'unread' | 'onChange'> {
  readonly use: TemplateUse;
  /** Label of the field. */
  readonly label: string;
}

const fieldInPage = (id: string): HTMLTextAreaElement | undefined => {
  const found = document.getElementById(id);
  return found instanceof HTMLTextAreaElement ? found : undefined;
};

/** The eyes go where the text is: its first blank is selected, or else the field begins at its begin. */
function lookAt(id: string, blank: string | undefined): void {
  const area = fieldInPage(id);
  if (area === undefined) return;
  area.focus();
  const from = blank === undefined ? 0 : Math.max(area.value.indexOf(`{${blank}}`), 0);
  area.setSelectionRange(from, blank === undefined ? from : from + blank.length + 2);
  area.scrollIntoView({ block: 'center' });
}

function TemplatesForUse({ use, label, typed, unread, onChange, ...of }: TemplatesForUseProps) {
  const say = useSay();
  const [isOpen, setOpen] = useState(false);
  const [chosen, setChosen] = useState<TemplateForTicket>();
  const [toLookAt, setToLookAt] = useState<{ readonly blank: string | undefined }>();
  const opener = useRef<HTMLSpanElement>(null);
  const { field } = of;
  const written = typed[field] ?? '';

  // With what is drawn: whoever types at once types where they look.
  useLayoutEffect(() => {
    if (toLookAt !== undefined) lookAt(field, toLookAt.blank);
  }, [toLookAt, field]);

  const put = (template: TemplateForTicket, text: string): void => {
    onChange({ [field]: text });
    noteInserted(of, template);
    setChosen(undefined);
    setOpen(false);
    setToLookAt({ blank: template.blanks[0] });
  };
  const choose = (template: TemplateForTicket): void => {
    if (written.trim() === '') put(template, template.text);
    else setChosen(template);
  };
  const close = (): void => {
    setChosen(undefined);
    setOpen(false);
    opener.current?.querySelector('button')?.focus();
  };
  return (
    <div
      class="templates-of-field"
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !isOpen) return;
        event.preventDefault();
        close();
      }}
    >
      <LeftToDo of={of} typed={typed} unread={unread} />
      <span ref={opener}>
        <Button look="plain" aria-expanded={isOpen} onClick={() => (isOpen ? close() : setOpen(true))}>
          {say(isOpen ? texts.close : texts.insert)}
          <span class="unseen">: {label}</span>
        </Button>
      </span>
      {isOpen && chosen === undefined && (
        <ChoiceOfTemplates number={of.number} use={use} finding={typed['finding'] ?? ''} onChoose={choose} />
      )}
      {chosen !== undefined && (
        <WhereToPut
          onCursor={() => {
            const place = fieldInPage(field)?.selectionStart ?? written.length;
            put(chosen, withTemplateAt(written, chosen.text, place));
          }}
          onInstead={() => put(chosen, chosen.text)}
          onLeave={close}
        />
      )}
    </div>
  );
}

/** What its officer has to do with a template that stands in the field. */
function LeftToDo({
  of,
  typed,
  unread,
}: Pick<TemplatesOfFieldProps, 'typed' | 'unread'> & { readonly of: FieldOfAct }) {
  const say = useSay();
  const left = leftOfTemplate(of, typed);
  if (left === undefined) return null;
  if (left.blanks.length > 0)
    return (
      <p class="blanks-left" role="status">
        {say(blanksLeft(left.blanks))}
      </p>
    );
  if (!left.isUntouched) return null;
  return (
    <div class={unread === undefined || left.isRead ? undefined : 'field wrong'}>
      {unread !== undefined && !left.isRead && <span class="mistake">{unread}</span>}
      <Checkbox
        id={readBoxOf(of.field)}
        label={say(texts.haveRead)}
        hint={say(texts.haveReadHint)}
        checked={left.isRead}
        onChange={(isRead) => sayRead(of, isRead)}
      />
    </div>
  );
}

interface ChoiceProps {
  readonly number: string;
  readonly use: TemplateUse;
  /** Finding chosen for a response; empty: none yet. */
  readonly finding: string;
  readonly onChoose: (template: TemplateForTicket) => void;
}

/** Those that fit the field, by title; in the citizen's language unless the other is asked for. */
function ChoiceOfTemplates({ number, use, finding, onChoose }: ChoiceProps) {
  const id = useId();
  const say = useSay();
  const language = useLanguage();
  const [wanted, setWanted] = useState<Language>();
  const { data, failure, again } = useResource(
    (request) =>
      officerApi.GET('/v1/officer/tickets/{number}/templates', {
        ...request,
        params: { path: { number }, query: { ...(wanted !== undefined && { in: wanted }) } },
      }),
    [number, wanted],
  );
  const list = useRef<HTMLUListElement>(null);
  // As soon as they are drawn: a key that is pressed then is theirs.
  useLayoutEffect(() => list.current?.querySelector('button')?.focus(), [data]);
  if (failure !== undefined)
    return (
      <Callout look="warning" live>
        <p>{failureSentence(failure, language)}</p>
        <Button look="second" onClick={again}>
          {say(texts.insert)}
        </Button>
      </Callout>
    );
  if (data === undefined) return <Skeleton lines={3} />;
  const other = languageAfter(data.language);
  const fitting = data.templates.filter(
    ({ uses, finding: found }) =>
      uses.includes(use) && (found === undefined || finding === '' || found === finding),
  );
  return (
    <div class="choice-of-templates">
      <p id={id}>
        {say(texts.choose)}. <span class="quiet">{say(texts.citizenReads[data.citizenReads])}</span>
      </p>
      {fitting.length === 0 && <p>{say(texts.none)}</p>}
      {fitting.length > 0 && (
        <ul ref={list} aria-labelledby={id}>
          {fitting.map((template) => (
            <li key={`${template.office.id} ${template.id}`}>
              <Button look="second" onClick={() => onChoose(template)}>
                <span>
                  {say(template.title)}
                  {!template.own && <span class="quiet"> ({say(keptBy(template.office.shortName))})</span>}
                </span>
              </Button>
            </li>
          ))}
        </ul>
      )}
      <Button look="plain" onClick={() => setWanted(other)}>
        {say(texts.showIn[other])}
      </Button>
    </div>
  );
}

interface WhereToPutProps {
  readonly onCursor: () => void;
  readonly onInstead: () => void;
  readonly onLeave: () => void;
}

/** Something was typed before: nothing of it goes unasked. */
function WhereToPut({ onCursor, onInstead, onLeave }: WhereToPutProps) {
  const say = useSay();
  const buttons = useRef<HTMLDivElement>(null);
  useEffect(() => buttons.current?.querySelector('button')?.focus(), []);
  return (
    <Callout look="warning" live>
      <p>{say(texts.somethingTyped)}</p>
      <div class="buttons" ref={buttons}>
        <Button look="second" onClick={onCursor}>
          {say(texts.atCursor)}
        </Button>
        <Button look="second" onClick={onInstead}>
          {say(texts.instead)}
        </Button>
        <Button look="plain" onClick={onLeave}>
          {say(texts.leave)}
        </Button>
      </div>
    </Callout>
  );
}
