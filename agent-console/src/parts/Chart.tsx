import { useEffect, useRef } from 'preact/hooks';
import type uPlot from 'uplot';
import { language, theme } from '../app/look';
import type { Curve } from '../core/curves';

export interface Line extends Curve {
  readonly label: string;
  /** The colour's token, as in talking-disc. */
  readonly colour: string;
  /** Filled down to nothing. */
  readonly filled?: boolean;
  /** On the right, with a scale of its own. */
  readonly right?: boolean;
}

interface Props {
  readonly label: string;
  readonly at: readonly number[];
  readonly lines: readonly Line[];
  /** How a value is written at the left and at the right axis. */
  readonly left: (value: number) => string;
  readonly right?: (value: number) => string;
  /** The least the left axis reaches up to. */
  readonly top?: number;
}

const HEIGHT = 170;

/** Curves over time. The chart's program is fetched when the first one is shown; what it says is said in words beside it too. */
export function Chart(props: Props) {
  const frame = useRef<HTMLDivElement>(null);
  const chart = useRef<uPlot | null>(null);
  const look = `${theme.value} ${language.value} ${props.lines.length}`;
  const latest = useRef(props);
  latest.current = props;
  useEffect(() => {
    let over = false;
    void import('uplot').then(({ default: Plot }) => {
      if (over || !frame.current) return;
      chart.current = new Plot(options(latest.current, frame.current), data(latest.current), frame.current);
    });
    const resized = new ResizeObserver(([entry]) => entry && chart.current?.setSize({ width: Math.floor(entry.contentRect.width), height: HEIGHT }));
    if (frame.current) resized.observe(frame.current);
    return () => {
      over = true;
      resized.disconnect();
      chart.current?.destroy();
      chart.current = null;
    };
  }, [look]);
  useEffect(() => chart.current?.setData(data(props)), [props.at, props.lines]);
  return <div class="chart" ref={frame} role="img" aria-label={props.label} />;
}

function data({ at, lines }: Props): uPlot.AlignedData {
  return [[...at], ...lines.map(({ values }) => [...values])] as uPlot.AlignedData;
}

/** A text that says what the one before it said is left out: two marks in one minute. */
function eachOnce(texts: readonly string[]): string[] {
  return texts.map((text, at) => (text === texts[at - 1] ? '' : text));
}

function options({ lines, left, right, top }: Props, element: HTMLElement): uPlot.Options {
  const colour = (token: string): string => colourOf(element, token);
  const axis = { stroke: colour('ink-soft'), grid: { stroke: colour('line'), width: 1 }, ticks: { stroke: colour('line'), width: 1 }, font: '12px sans-serif' };
  const write = (say: (value: number) => string) => (_: uPlot, values: number[]) => values.map(say);
  return {
    width: element.clientWidth,
    height: HEIGHT,
    cursor: { show: false },
    legend: { show: false },
    scales: { x: { time: true }, left: { range: (_, __, most) => [0, Math.max(top ?? 1, most) * 1.05] }, right: { range: (_, __, most) => [0, Math.max(1, most) * 1.05] } },
    axes: [
      { ...axis, values: (_, moments) => eachOnce(moments.map((moment) => new Date(moment * 1000).toLocaleTimeString('fr-BE', { hour: '2-digit', minute: '2-digit' }))) },
      { ...axis, scale: 'left', size: 52, values: write(left) },
      ...(right ? [{ ...axis, scale: 'right', side: 1 as const, size: 56, grid: { show: false }, values: write(right) }] : []),
    ],
    series: [
      {},
      ...lines.map(({ label, colour: token, filled, right: atRight }) => ({
        label,
        scale: atRight ? 'right' : 'left',
        stroke: colour(token),
        width: 2,
        points: { show: false },
        ...(filled ? { fill: `color-mix(in srgb, ${colour(token)} 18%, transparent)` } : {}),
      })),
    ],
  };
}

/** A token's colour as the page shows it now: a canvas knows no tokens. */
function colourOf(element: HTMLElement, token: string): string {
  const probe = document.createElement('span');
  probe.style.color = `var(--${token})`;
  element.append(probe);
  const { color } = getComputedStyle(probe);
  probe.remove();
  return color;
}
