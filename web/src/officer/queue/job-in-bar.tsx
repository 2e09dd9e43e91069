import { useEffect, useRef } from 'preact/hooks';
import { failureSentence } from '../../api/problem.ts';
import { Button } from '../../design/button.tsx';
import { inGroups } from '../../platform/digits.ts';
import { useLanguage, useSay } from '../../platform/language.ts';
import { WorkLink } from '../frame/work-link.tsx';
import { officerActTexts } from '../ticket/officer-act-texts.ts';
import { jobOnSeveral, tallyOf, type SeveralJob } from './several-job.ts';
import { progressText, severalTexts as texts, tallyTexts } from './several-texts.ts';

/** How far an act on several tickets is, what was refused and what to do about it. */
export function JobInBar({ job, onClose }: { readonly job: SeveralJob; readonly onClose: () => void }) {
  const say = useSay();
  const language = useLanguage();
  const { done, refused, toCome } = tallyOf(job);
  const total = done + refused + toCome;
  const isStill = job.state === 'still';
  const bar = useRef<HTMLDivElement>(null);
  // What was pressed may be gone with what was done.
  useEffect(() => {
    if (isStill && document.activeElement === document.body)
      bar.current?.querySelector<HTMLElement>('button')?.focus();
  }, [isStill]);
  return (
    <div class="job-in-bar" ref={bar}>
      <div class="head-of-job">
        <strong>{say(officerActTexts[job.asked.act].title)}</strong>
        <span role="status">
          {say(progressText(done + refused, total))} {say(tallyTexts.done(done))}{' '}
          {refused > 0 && say(tallyTexts.refused(refused))}{' '}
          {job.failure !== undefined && (
            <span class="refused">
              {failureSentence(job.failure, language)}{' '}
              {job.failure.because !== 'refused' && say(texts.goesOnUnderKey)}
            </span>
          )}
        </span>
        {isStill ? (
          <>
            {toCome > 0 && <Button onClick={() => void jobOnSeveral.goOn()}>{say(texts.goOn)}</Button>}
            <Button
              look="plain"
              onClick={() => {
                jobOnSeveral.close();
                if (refused === 0 && toCome === 0) onClose();
              }}
            >
              {say(texts.close)}
            </Button>
          </>
        ) : (
          <Button look="second" busy={job.state === 'stopping'} onClick={() => jobOnSeveral.stop()}>
            {say(texts.stop)}
          </Button>
        )}
      </div>
      <progress value={done + refused} max={total} aria-label={say(progressText(done + refused, total))} />
      <Refusals of={job} />
    </div>
  );
}

/** What officers do about a refusal, by its code. */
const whatToDo: Readonly<Record<string, keyof typeof texts.toDo>> = {
  'not-read': 'read',
  'no-such-ticket': 'leave',
  'not-allowed': 'leave',
};

function Refusals({ of: { results } }: { readonly of: SeveralJob }) {
  const say = useSay();
  const refusals = [...results].flatMap(([number, result]) =>
    'refused' in result ? [[number, result] as const] : [],
  );
  if (refusals.length === 0) return null;
  return (
    <ul class="refusals" tabIndex={0} aria-label={say(texts.refusals)}>
      {refusals.map(([number, { refused, code }]) => {
        const toDo = whatToDo[code] ?? 'see';
        return (
          <li key={number}>
            {inGroups(number)}: {refused}{' '}
            {toDo === 'leave' ? (
              say(texts.toDo.leave)
            ) : (
              <WorkLink to="ticket" number={number}>
                {say(texts.toDo[toDo])} <span class="unseen">{inGroups(number)}</span>
              </WorkLink>
            )}
          </li>
        );
      })}
    </ul>
  );
}
