import { useMemo } from 'preact/hooks';
import type { Talk, Waveform } from '#api';
import { words } from '../app/look';
import { duration } from '../core/figures';
import { lane, type Hold, type Mark } from '../core/recording';
import { TalkLayer } from './TalkLayer';

interface Props {
  /** Null where no recording is kept: who spoke when can be drawn without. */
  readonly seen: Waveform | null;
  readonly talk: Talk | null;
  readonly lengthMs: number;
  readonly holds: readonly Hold[];
  readonly marks: readonly Mark[];
  /** Where one listens now. */
  readonly ms: number;
  readonly onSeek: (ms: number) => void;
}

const HEIGHT = 100;
const STEP_MS = 5_000;
/** Columns of a picture without a recording. */
const COLUMNS = 700;

/** Two voices over time, the seat above, the customer below; a click or an arrow key goes to a moment. */
export function WaveformView({ seen, talk, lengthMs, holds, marks, ms, onSeek }: Props) {
  const w = words.value.archive;
  const columns = seen?.agent.length ?? COLUMNS;
  const x = (moment: number): number => (moment / Math.max(1, lengthMs)) * columns;
  const lanes = useMemo(() => seen && [lane(seen.agent, HEIGHT / 4, HEIGHT / 4 - 6), lane(seen.customer, (3 * HEIGHT) / 4, HEIGHT / 4 - 6)], [seen]);
  const click = (event: MouseEvent & { readonly currentTarget: Element }): void => {
    const { left, width } = event.currentTarget.getBoundingClientRect();
    onSeek(((event.clientX - left) / width) * lengthMs);
  };
  const key = (event: KeyboardEvent): void => {
    const to = { ArrowLeft: ms - STEP_MS, ArrowRight: ms + STEP_MS, Home: 0, End: lengthMs }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    onSeek(to);
  };
  return (
    <div class="waveform">
      <span class="waveform-side" data-side="agent">{w.agent}</span>
      <span class="waveform-side" data-side="customer">{w.customer}</span>
      <div class="waveform-picture" role="slider" tabIndex={0} aria-label={w.waveform} title={w.waveformHelp} aria-valuemin={0} aria-valuemax={Math.round(lengthMs / 1000)} aria-valuenow={Math.round(ms / 1000)} aria-valuetext={w.at(duration(ms), duration(lengthMs))} onClick={click} onKeyDown={key}>
        <svg viewBox={`0 0 ${columns} ${HEIGHT}`} preserveAspectRatio="none" aria-hidden="true" focusable="false">
          {holds.map(({ fromMs, toMs }) => <rect key={fromMs} class="held" x={x(fromMs)} y={0} width={x(toMs - fromMs)} height={HEIGHT} />)}
          {talk && <TalkLayer talk={talk} x={x} height={HEIGHT} />}
          <path class="voice" data-side="agent" d={lanes?.[0]} />
          <path class="voice" data-side="customer" d={lanes?.[1]} />
          {marks.map((mark) => <path key={`${mark.type} ${mark.ms}`} class="mark" data-mark={mark.type} d={`M${x(mark.ms)} 0V${HEIGHT}`} />)}
          <path class="playhead" d={`M${x(ms)} 0V${HEIGHT}`} />
        </svg>
      </div>
    </div>
  );
}
