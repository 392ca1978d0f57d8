import { useMemo } from 'preact/hooks';
import type { FigurePoint } from '#api';
import { points } from '../../app/figures';
import { language, words } from '../../app/look';
import { columns, perCent } from '../../core/curves';
import { count, duration } from '../../core/figures';
import { Card } from '../../parts/Card';
import { Chart, type Line } from '../../parts/Chart';
import { Skeletons } from '../../parts/Skeleton';

/** How the session went so far, in three pictures. */
export function Curves() {
  const w = words.value.wall;
  const read = points.value;
  if (read === null) return <div class="curves"><Skeletons shape="panel" count={3} /></div>;
  if (read.length < 2) return <p class="empty">{w.noPoints}</p>;
  return (
    <div class="curves">
      <QueueCurves of={read} />
      <ServiceCurves of={read} />
      <SeatCurves of={read} />
    </div>
  );
}

interface Props {
  readonly of: readonly FigurePoint[];
}

type Style = Pick<Line, 'label' | 'colour' | 'filled' | 'right'>;

/** One chart: what is drawn, in which colours, and what it says at this moment in words. */
function Picture({ title, of, wanted, styles, left, right, top }: Props & {
  readonly title: string;
  readonly wanted: Readonly<Record<string, (point: FigurePoint) => number | null>>;
  readonly styles: Readonly<Record<string, Style>>;
  readonly left: (value: number) => string;
  readonly right?: (value: number) => string;
  readonly top?: number;
}) {
  const w = words.value.wall;
  const { at, curves } = useMemo(() => columns(of, wanted), [of]);
  const lines = curves.map((curve) => ({ ...curve, ...(styles[curve.name] as Style) }));
  const said = lines.map(({ label, values, right: atRight }) => {
    const last = values.at(-1) ?? null;
    return w.now(label, last === null ? words.value.notMeasured : (atRight && right ? right : left)(last));
  });
  return (
    <Card title={title}>
      <ul class="legend">
        {lines.map(({ name, colour }, index) => (
          <li key={name} data-colour={colour}>{said[index]}</li>
        ))}
      </ul>
      <Chart label={`${title}. ${said.join('. ')}`} at={at} lines={lines} left={left} {...(right ? { right } : {})} {...(top === undefined ? {} : { top })} />
    </Card>
  );
}

function QueueCurves({ of }: Props) {
  const w = words.value.wall;
  return (
    <Picture title={w.queue} of={of} left={whole} right={(value) => duration(value * 1000)}
      wanted={{ waiting: ({ waiting }) => waiting, longest: ({ longestWaitMs }) => (longestWaitMs ?? 0) / 1000 }}
      styles={{ waiting: { label: w.waiting, colour: 'talking-disc', filled: true }, longest: { label: w.longest, colour: 'on-hold-disc', right: true } }} />
  );
}

function ServiceCurves({ of }: Props) {
  const w = words.value.wall;
  return (
    <Picture title={w.service} of={of} top={100} left={(value) => `${count(value, language.value)}\u00a0%`}
      wanted={{ serviceLevel: ({ serviceLevel }) => perCent(serviceLevel), abandonment: ({ abandonment }) => perCent(abandonment) }}
      styles={{ serviceLevel: { label: w.serviceLevel, colour: 'ready-disc' }, abandonment: { label: w.abandonment, colour: 'phone-lost-fill' } }} />
  );
}

function SeatCurves({ of }: Props) {
  const w = words.value.wall;
  return (
    <Picture title={w.people} of={of} left={whole}
      wanted={{ busy: ({ busy }) => busy, ready: ({ ready }) => ready }}
      styles={{ busy: { label: w.busy, colour: 'wrapping-up-disc', filled: true }, ready: { label: w.ready, colour: 'ready-disc' } }} />
  );
}

/** Axes of what is counted show whole numbers only. */
function whole(value: number): string {
  return Number.isInteger(value) ? count(value, language.value) : '';
}
