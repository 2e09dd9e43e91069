import { useState } from 'preact/hooks';
import { inEach } from '../../../../domain/foundation/vocabulary/language.ts';
import { failureSentence, outcomeOf, type Failure } from '../../api/problem.ts';
import type { ReplyOf, RequestTo } from '../../api/routes.ts';
import { Button } from '../../design/button.tsx';
import { Skeleton } from '../../design/skeleton.tsx';
import { dateInFull } from '../../platform/dates.ts';
import { useLanguage, useSay } from '../../platform/language.ts';
import { useResource } from '../../resource/use-resource.ts';
import { Unanswered } from '../access/unanswered.tsx';
import { officerApi } from '../session/officer-api.ts';
import { briefIsSentText, briefTexts as texts } from './brief-texts.ts';
import { languageTexts } from './texts.ts';

type ShownBrief = ReplyOf<'show-brief'>;
type ChangeOfBrief = RequestTo<'change-brief'>['does'];

interface BriefByEmailProps {
  readonly institution: string;
}

/** Whether the brief of an institution is sent to its reader each week: turned on and off here. */
export function BriefByEmail({ institution }: BriefByEmailProps) {
  const say = useSay();
  const params = { path: { institution } };
  const { data, failure, again } = useResource(
    (request) => officerApi.GET('/v1/officer/measures/{institution}/brief', { ...request, params }),
    [institution],
  );
  const [changed, setChanged] = useState<ShownBrief>();
  const [refused, setRefused] = useState<Failure>();
  const [isBusy, setIsBusy] = useState(false);
  const change = async (does: ChangeOfBrief): Promise<void> => {
    setIsBusy(true);
    const { data: brief, failure: why } = await outcomeOf((signal) =>
      officerApi.POST('/v1/officer/measures/{institution}/brief', { params, body: { does }, signal }),
    );
    setIsBusy(false);
    setRefused(why);
    if (brief !== undefined) setChanged(brief);
  };
  const brief = changed ?? data;
  return (
    <section aria-labelledby="brief-by-email">
      <h2 id="brief-by-email">{say(texts.byEmail)}</h2>
      {brief === undefined ? (
        failure === undefined ? (
          <Skeleton lines={3} />
        ) : (
          <Unanswered failure={failure} again={again} />
        )
      ) : (
        <SentByEmail brief={brief} failure={refused} isBusy={isBusy} change={(does) => void change(does)} />
      )}
    </section>
  );
}

interface SentByEmailProps {
  readonly brief: ShownBrief;
  /** Why the last change was not made. */
  readonly failure: Failure | undefined;
  readonly isBusy: boolean;
  readonly change: (does: ChangeOfBrief) => void;
}

function SentByEmail({ brief: { subscription }, failure, isBusy, change }: SentByEmailProps) {
  const say = useSay();
  const language = useLanguage();
  const isSent = subscription !== undefined;
  return (
    <>
      <p class="small" role="status">
        {isSent
          ? say(
              briefIsSentText(
                languageTexts[subscription.language],
                inEach((one) => dateInFull(subscription.nextDate, one)),
              ),
            )
          : say(texts.notSent)}
      </p>
      {subscription?.withoutMailbox && <p class="small">{say(texts.withoutMailbox)}</p>}
      {failure !== undefined && <p role="alert">{failureSentence(failure, language)}</p>}
      <Button look="second" busy={isBusy} onClick={() => change(isSent ? 'unsubscribe' : 'subscribe')}>
        {say(isSent ? texts.stop : texts.send)}
      </Button>
    </>
  );
}
