import { useSay } from '../../platform/language.ts';
import { climbLevels, howItWorksPage } from './texts.ts';

const width = 328;
const step = { rise: 40, indent: 28, height: 34 } as const;
const height = step.rise * climbLevels.length + 4;

/** Stairs of offices, the lowest at the foot. Who does not see it hears the example in one sentence. */
export function Climb() {
  const say = useSay();
  return (
    <figure class="climb">
      <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-label={say(howItWorksPage.climbCaption)}>
        {climbLevels.map((level, place) => {
          const x = place * step.indent;
          const y = height - (place + 1) * step.rise + 2;
          return (
            <g key={level.en}>
              <rect class="step" x={x + 1} y={y} width={width - x - 2} height={step.height} rx="5" />
              <text x={x + 12} y={y + 22}>
                {say(level)}
              </text>
              {place > 0 && <path class="arrow" d={`M${x - 16} ${y + 34}v-16m-5 5l5 -5l5 5`} />}
            </g>
          );
        })}
      </svg>
      <figcaption>{say(howItWorksPage.climbCaption)}</figcaption>
    </figure>
  );
}
