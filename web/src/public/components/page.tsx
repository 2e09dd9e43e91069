import { useState } from 'preact/hooks';
import { Button } from '../../design/button.tsx';
import { Callout } from '../../design/callout.tsx';
import { Checkbox, Radios } from '../../design/choices.tsx';
import { Details } from '../../design/details.tsx';
import { Frame } from '../../design/frame.tsx';
import { ErrorSummary } from '../../design/error-summary.tsx';
import { Skeleton } from '../../design/skeleton.tsx';
import { Summary } from '../../design/summary.tsx';
import { Tag } from '../../design/tag.tsx';
import { TextArea } from '../../design/text-area.tsx';
import { TextField } from '../../design/text-field.tsx';
import { useSay } from '../../platform/language.ts';
import { componentsTexts as texts } from './texts.ts';
import './components.css';

const themes = ['light', 'dark'] as const;

/** Every component, once in each theme: for who builds pages, and for who judges how they look. */
export default function ComponentsPage() {
  const say = useSay();
  return (
    <Frame title={texts.title} description={texts.description}>
      <h1 tabIndex={-1}>{say(texts.title)}</h1>
      <p>{say(texts.description)}</p>
      {themes.map((theme) => (
        <section key={theme} class="swatch" data-theme={theme} aria-label={say(texts[theme])}>
          <h2>{say(texts[theme])}</h2>
          <Forms theme={theme} />
          <Content />
        </section>
      ))}
    </Frame>
  );
}

function Forms({ theme }: { readonly theme: string }) {
  const say = useSay();
  const [subject, setSubject] = useState('');
  const [number, setNumber] = useState('2611');
  const [description, setDescription] = useState('');
  const [kind, setKind] = useState<'complaint' | 'question'>('complaint');
  const [remember, setRemember] = useState(false);
  const id = (name: string): string => `${theme}-${name}`;
  return (
    <>
      <ErrorSummary errors={[{ field: id('number'), text: say(texts.numberMistake) }]} tries={0} quiet />
      <TextField
        id={id('subject')}
        label={say(texts.subject)}
        hint={say(texts.subjectHint)}
        optional
        value={subject}
        onChange={setSubject}
      />
      <TextField
        id={id('number')}
        label={say(texts.number)}
        mistake={say(texts.numberMistake)}
        keys="numeric"
        look={['digits', 'short']}
        value={number}
        onChange={setNumber}
      />
      <TextArea
        id={id('description')}
        label={say(texts.description2)}
        atMost={4000}
        value={description}
        onChange={setDescription}
      />
      <Radios
        id={id('kind')}
        label={say(texts.kind)}
        cards
        chosen={kind}
        onChange={setKind}
        choices={[
          { value: 'complaint', label: say(texts.complaint), hint: say(texts.complaintHint) },
          { value: 'question', label: say(texts.question) },
        ]}
      />
      <Checkbox id={id('remember')} label={say(texts.remember)} checked={remember} onChange={setRemember} />
      <div class="buttons">
        <Button>{say(texts.next)}</Button>
        <Button look="second">{say(texts.save)}</Button>
        <Button look="grave">{say(texts.remove)}</Button>
        <Button busy>{say(texts.busy)}</Button>
        <Button look="plain">{say(texts.skip)}</Button>
      </div>
    </>
  );
}

function Content() {
  const say = useSay();
  return (
    <>
      <Callout>{say(texts.notice)}</Callout>
      <Callout look="success">{say(texts.received)}</Callout>
      <Callout look="warning">{say(texts.shared)}</Callout>
      <Callout look="danger">{say(texts.lost)}</Callout>
      <p>
        <Tag group="open">{say(texts.waiting)}</Tag> <Tag group="in-progress">{say(texts.worked)}</Tag>{' '}
        <Tag group="completed">{say(texts.done)}</Tag>
      </p>
      <div class="panel">
        <h3>{say(texts.number)}</h3>
        <span class="figure">2611 0000 0012</span>
      </div>
      <Summary
        rows={[
          { label: say(texts.kind), answer: say(texts.complaint), onChange: () => undefined },
          { label: say(texts.subject), answer: say(texts.subjectHint) },
        ]}
      />
      <Details title={say(texts.more)}>{say(texts.moreText)}</Details>
      <Skeleton />
    </>
  );
}
