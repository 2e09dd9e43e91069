import { TextPage } from '../text-page.tsx';
import { privacyPage, privacySections } from './texts.ts';

/** What is kept, where, for how long, and who sees it: as it is, and not as one would wish. */
export default function PrivacyPage() {
  return <TextPage {...privacyPage} sections={privacySections} />;
}
