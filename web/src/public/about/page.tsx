import { TextPage } from '../text-page.tsx';
import { aboutPage, aboutSections } from './texts.ts';

/** What this is, and what it is not. */
export default function AboutPage() {
  return <TextPage {...aboutPage} sections={aboutSections} />;
}
