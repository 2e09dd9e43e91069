import { inGroups } from '../../digits.ts';
import { WorkFrame } from '../frame/work-frame.tsx';
import { guardTexts } from '../guard/texts.ts';
import type { WorkPageProps } from '../pages.tsx';

/** One ticket. */
export default function TicketPage({ me, number = '' }: WorkPageProps) {
  return (
    <WorkFrame title={guardTexts.work} description={guardTexts.description} me={me}>
      <h1 tabIndex={-1}>{inGroups(number)}</h1>
    </WorkFrame>
  );
}
