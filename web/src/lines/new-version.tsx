import { useSay } from '../platform/language.ts';
import { changeVersion } from '../service-worker/install.ts';
import { newVersionTexts } from './new-version-texts.ts';

/** A newer version of the site waits. Nothing is loaded anew before somebody says so. */
export default function NewVersionLine() {
  const say = useSay();
  return (
    <div role="status">
      <div class="width">
        <span>{say(newVersionTexts.newVersion)}</span>
        <button type="button" class="button plain" onClick={() => void changeVersion()}>
          {say(newVersionTexts.reload)}
        </button>
      </div>
    </div>
  );
}
