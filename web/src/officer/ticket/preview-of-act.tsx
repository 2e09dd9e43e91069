import { Button } from '../../design/button.tsx';
import { useSay } from '../../platform/language.ts';
import { fileTexts } from '../../files/texts.ts';
import { partsOfAnswer } from '../../platform/parts-of-answer.ts';
import { upperFirst } from '../../platform/upper-first.ts';
import type { PreviewOfAct } from './opened.ts';
import { fileForCitizen, previewTexts as texts } from './preview-texts.ts';
import type { PreviewNow } from './use-preview-of-act.ts';
import './preview-of-act.css';

/**
 * What becomes of the ticket by an act, and what its citizen will read, in their language. It stands below the button,
 * so that nothing moves under the hand while it comes.
 */
export function PreviewOfActPart({ preview }: { readonly preview: PreviewNow }) {
  const say = useSay();
  const { is, shown, mistakes: errors, again } = preview;
  return (
    <section class="preview" aria-labelledby="preview" aria-busy={is === 'asked'}>
      <h3 id="preview">{say(texts.title)}</h3>
      <p class="preview-state quiet" role="status">
        {say(texts[is])}
      </p>
      {is === 'failed' && (
        <Button look="second" onClick={again}>
          {say(texts.again)}
        </Button>
      )}
      {errors.map(({ text }) => (
        <p key={text} class="refused">
          {text}
        </p>
      ))}
      {shown !== undefined && <Shown preview={shown} />}
    </section>
  );
}

function Shown({ preview }: { readonly preview: PreviewOfAct }) {
  const say = useSay();
  const { status, institution, clocks, citizen } = preview;
  const { language, timeline, messages, responses, notices } = citizen;
  // The entry of an answer or a message in the timeline names their files again.
  const files = [...responses, ...messages, ...timeline].find(({ attachments }) => attachments)?.attachments;
  const readsNothing = timeline.length + messages.length + responses.length + notices.length === 0;
  return (
    <div class="previewed">
      <dl class="becomes">
        <div>
          <dt>{say(texts.status)}</dt>
          <dd>
            {status.now.code === status.then.code
              ? upperFirst(status.then.word)
              : `${upperFirst(status.now.word)} → ${status.then.word}`}
          </dd>
        </div>
        {institution.now.id !== institution.then.id && (
          <div>
            <dt>{say(texts.holder)}</dt>
            <dd>{`${say(institution.now.shortName)} → ${say(institution.then.shortName)}`}</dd>
          </div>
        )}
        <div>
          <dt>{say(texts.times)}</dt>
          <dd>
            {clocks.length === 0
              ? say(texts.noTimes)
              : clocks.map(({ of, text }) => (
                  <span key={of} class="becoming">
                    {text}
                  </span>
                ))}
          </dd>
        </div>
      </dl>
      {readsNothing && <p>{say(texts.readsNothing)}</p>}
      {!readsNothing && notices.length === 0 && <p>{say(texts.toldNothing)}</p>}
      {(timeline.length > 0 || messages.length > 0 || responses.length > 0) && (
        <figure>
          <figcaption>{say(texts.followUp)}</figcaption>
          <div class="as-citizen" lang={language} dir="auto">
            {timeline.map(({ text, reason }) => (
              <Paragraphs key={text} texts={[text, reason]} />
            ))}
            {responses.map((answer) => (
              <dl key={answer.at} class="parts-of-answer">
                {partsOfAnswer(answer, language).map(({ part, name, says }) => (
                  <div key={part}>
                    <dt>{name}</dt>
                    <dd dir="auto">{says}</dd>
                  </div>
                ))}
              </dl>
            ))}
            {messages.map(({ at, text }) => (
              <Paragraphs key={at} texts={[text]} />
            ))}
            {files !== undefined && (
              <ul class="files-with-it">
                {files.map(({ place, type }) => {
                  const kind = type === 'application/pdf' ? fileTexts.document : fileTexts.picture;
                  return <li key={place}>{fileForCitizen(place, kind[language])[language]}</li>;
                })}
              </ul>
            )}
          </div>
        </figure>
      )}
      {notices.map((notice) => (
        <figure key={notice.channel}>
          <figcaption>{say(texts[notice.channel])}</figcaption>
          <div class="as-citizen" lang={language} dir="auto">
            {notice.channel === 'email' && (
              <p>
                <strong>{notice.subject}</strong>
              </p>
            )}
            <Paragraphs texts={notice.text.split('\n').map((line) => line.trim() || undefined)} />
          </div>
        </figure>
      ))}
    </div>
  );
}

/** Each that there is, in a paragraph. Two may say the same. */
const Paragraphs = ({ texts: all }: { readonly texts: readonly (string | undefined)[] }) =>
  all.map((text, place) =>
    text === undefined ? null : (
      <p key={place} dir="auto">
        {text}
      </p>
    ),
  );
