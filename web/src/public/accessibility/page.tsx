import { TextPage } from '../text-page.tsx';
import { accessibilityPage, accessibilitySections } from './texts.ts';

/** Who can use the site how, what was tested and what was not. */
export default function AccessibilityPage() {
  return <TextPage {...accessibilityPage} sections={accessibilitySections} />;
}
