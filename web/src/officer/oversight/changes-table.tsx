import { inEach } from '../../../../domain/foundation/vocabulary/language.ts';
import { useLanguage, useSay } from '../../platform/language.ts';
import { WorkLink } from '../frame/work-link.tsx';
import { measuresPartOf } from './measures-query.ts';
import { counted, toTenth } from '../platform/numbers.ts';
import { changesComparedText, oversightTexts as texts } from './texts.ts';
import type { TodayReply } from './use-figures.ts';

type Changes = NonNullable<TodayReply['changes']>;

/** So many are shown: the table stands beside what needs the reader. */
const mostShown = 6;

/** What rises and falls against the usual beyond chance, by category, region and institution, with what chance is. */
export function ChangesTable({ changes: { compared, changes } }: { readonly changes: Changes }) {
  const say = useSay();
  const language = useLanguage();
  return (
    <section aria-labelledby="changes">
      <h2 id="changes" tabIndex={-1}>
        {say(texts.whatRises)} <span class="beside-title">{say(texts.againstUsual)}</span>
      </h2>
      {changes.length > 0 && (
        <div class="scroll-sideways">
          <table class="units-today changes-table">
            <caption class="unseen">{say(texts.whatRises)}</caption>
            <thead>
              <tr>
                <th scope="col">{say(texts.matter)}</th>
                <th scope="col">{say(texts.region)}</th>
                <th scope="col" class="less">
                  {say(texts.mostlyAt)}
                </th>
                <th scope="col" class="number">
                  {say(texts.inFourWeeks)}
                </th>
                <th scope="col" class="number less">
                  {say(texts.usually)}
                </th>
                <th scope="col" class="number">
                  {say(texts.times)}
                </th>
              </tr>
            </thead>
            <tbody>
              {changes.slice(0, mostShown).map(({ category, region, institution, most, ...change }) => (
                <tr key={`${category.id} ${region?.id ?? ''} ${institution.id}`}>
                  <th scope="row">{say(category.name)}</th>
                  <td>{say(region?.name ?? texts.allRegions)}</td>
                  <td class="less">
                    <WorkLink
                      to="oversight"
                      query={measuresPartOf({ institution: most?.id ?? institution.id })}
                    >
                      {say((most ?? institution).shortName)}
                    </WorkLink>
                  </td>
                  <td class="number">{counted(change.count, language)}</td>
                  <td class="number less">{counted(change.usual, language)}</td>
                  <td class={`number change ${change.direction}`}>
                    <span aria-hidden="true">{change.direction === 'rises' ? '▲' : '▼'} </span>
                    <strong>×{toTenth(change.times, language)}</strong>
                    <span class="unseen"> {say(texts[change.direction])}</span>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      <p class="small">
        {changes.length === 0
          ? say(texts.nothingChanges)
          : say(changesComparedText(inEach((one) => counted(compared, one))))}
      </p>
    </section>
  );
}
