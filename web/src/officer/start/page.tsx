import { useEffect } from 'preact/hooks';
import { useLocation } from 'preact-iso';
import { useLanguage, useSay } from '../../platform/language.ts';
import { workAddress } from '../platform/addresses.ts';
import { waysOf } from '../frame/navigation.ts';
import { WorkFrame } from '../frame/work-frame.tsx';
import { accessTexts } from '../access/texts.ts';
import type { WorkPageProps } from '../pages.tsx';
import { startTexts as texts } from './texts.ts';

/** Leads each officer to where their work begins. */
export default function StartPage({ me }: WorkPageProps) {
  const say = useSay();
  const language = useLanguage();
  const { route } = useLocation();
  const [first] = waysOf(me)[0] ?? [];
  useEffect(() => {
    if (first !== undefined) route(workAddress(first, language), true);
  }, [first, language, route]);
  return (
    <WorkFrame title={accessTexts.work} description={accessTexts.description} me={me}>
      <h1 tabIndex={-1}>{say(accessTexts.work)}</h1>
      {first === undefined && <p>{say(texts.noPages)}</p>}
    </WorkFrame>
  );
}
