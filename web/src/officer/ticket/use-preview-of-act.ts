import { useEffect, useState } from 'preact/hooks';
import { errorsOf, outcomeOf, type ApiOutcome, type Failure } from '../../api/problem.ts';
import type { RequestTo } from '../../api/routes.ts';
import type { FormError } from '../../design/error-summary.tsx';
import { useLanguage } from '../../platform/language.ts';
import { officerApi } from '../session/officer-api.ts';
import { onlyAt } from './moved-on.ts';
import type { PreviewOfAct } from './opened.ts';

/** For so long nothing is typed before it is asked what the act would do, in ms. */
export const pauseBeforePreview = 1_200;

/** What would be asked for, as it is typed by now. */
export interface WantedAct {
  readonly number: string;
  /** The name of its route. */
  readonly act: string;
  readonly details: Readonly<Record<string, unknown>>;
  /** At which version of the ticket. */
  readonly version: number;
}

/** What is known by now of what the act would do. */
export interface PreviewNow {
  /** `incomplete`: the form asks for more first. `failed`: nobody could be asked. */
  readonly is: 'incomplete' | 'asked' | 'shown' | 'refused' | 'failed';
  /** The newest, also while it is asked anew. */
  readonly shown?: PreviewOfAct | undefined;
  /** Why it would be refused, each at its question where it has one. */
  readonly mistakes: readonly FormError[];
  readonly again: () => void;
}

type BodyOfPreview = RequestTo<'preview-officer-act'>;

function ask({ number, version, ...asked }: WantedAct): Promise<ApiOutcome<PreviewOfAct>> {
  // A form says what its route takes (test/web/ticket/act-forms.test.ts), and the API refuses anything else.
  const body = asked as BodyOfPreview;
  return outcomeOf((signal) =>
    officerApi.POST('/v1/officer/tickets/{number}/preview', {
      params: { path: { number }, header: { 'If-Match': onlyAt(version) } },
      body,
      signal,
    }),
  );
}

interface Answered {
  readonly to: string;
  readonly failure?: Failure | undefined;
}

const nothingToSay: readonly FormError[] = [];

/**
 * What the act would do, asked for whenever the form is complete and pauses. Undefined is wanted while it is not
 * complete. Nothing is asked twice, nor while the act is on its way: what it did would speak against it. `fields`: where
 * what is refused belongs.
 */
export function usePreviewOfAct(
  wanted: WantedAct | undefined,
  fields: Readonly<Record<string, string>>,
  isOnItsWay: boolean,
): PreviewNow {
  const language = useLanguage();
  const [shown, setShown] = useState<PreviewOfAct>();
  const [answered, setAnswered] = useState<Answered>();
  const [tries, setTries] = useState(0);
  const asked = wanted === undefined ? undefined : JSON.stringify(wanted);
  const isAnswered = asked !== undefined && answered?.to === asked;
  const hasFailed = isAnswered && answered.failure !== undefined && answered.failure.because !== 'refused';
  const again = (): void => {
    setAnswered(undefined);
    setTries((before) => before + 1);
  };

  useEffect(() => {
    if (wanted === undefined || asked === undefined || isAnswered || isOnItsWay) return undefined;
    let over = false;
    const look = async (): Promise<void> => {
      const { data, failure } = await ask(wanted);
      if (over) return;
      if (data !== undefined) setShown(data);
      setAnswered({ to: asked, failure });
    };
    const timer = setTimeout(() => void look(), pauseBeforePreview);
    return () => {
      over = true;
      clearTimeout(timer);
    };
  }, [asked, tries, isOnItsWay]);

  useEffect(() => {
    if (!hasFailed) return undefined;
    addEventListener('online', again);
    return () => removeEventListener('online', again);
  }, [hasFailed]);

  if (asked === undefined) return { is: 'incomplete', mistakes: nothingToSay, again };
  if (!isAnswered) return { is: 'asked', shown, mistakes: nothingToSay, again };
  if (answered.failure === undefined) return { is: 'shown', shown, mistakes: nothingToSay, again };
  if (hasFailed) return { is: 'failed', mistakes: nothingToSay, again };
  return { is: 'refused', mistakes: errorsOf(answered.failure, language, fields), again };
}
