import { TextPage } from '../text-page.tsx';
import { rightsPage, rightsSections } from './texts.ts';

/** What somebody can claim here. */
export default function RightsPage() {
  return <TextPage {...rightsPage} sections={rightsSections} />;
}
