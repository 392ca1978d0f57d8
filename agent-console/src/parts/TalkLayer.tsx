import type { Talk } from '#api';
import { words } from '../app/look';

interface Props {
  readonly talk: Talk;
  /** Where a moment lies in the picture. */
  readonly x: (ms: number) => number;
  readonly height: number;
}

/** How thick the spurts are drawn, in parts of the picture's height. */
const THICK = 4;

/** Who spoke when, laid on the picture of a recording: each side along its edge, between them what is worth seeing. */
export function TalkLayer({ talk, x, height }: Props) {
  const band = (name: string, y: number, tall: number) => ({ fromMs, toMs }: { readonly fromMs: number; readonly toMs: number }) => (
    <rect key={`${name} ${fromMs}`} class={name} x={x(fromMs)} y={y} width={x(toMs) - x(fromMs)} height={tall} />
  );
  return (
    <>
      {talk.unheard.map(band('unheard', 0, height))}
      {talk.deadAir.map(band('air', 0, height))}
      {talk.interruptions.map(band('together', 0, height))}
      <g data-side="agent">{talk.agent.map(band('spurt', 0, THICK))}</g>
      <g data-side="customer">{talk.customer.map(band('spurt', height - THICK, THICK))}</g>
    </>
  );
}

/** What the colours stand for; only those that are in the picture. */
export function TalkKey({ talk }: { readonly talk: Talk }) {
  const w = words.value.talk.key;
  const shown = [
    ['held', talk.holds],
    ['together', talk.interruptions],
    ['air', talk.deadAir],
    ['unheard', talk.unheard],
  ] as const;
  return (
    <p class="waveform-key">
      <span>{w.spurts}</span>
      {shown.filter(([, spans]) => spans.length > 0).map(([key]) => <span key={key}><i data-key={key} />{w[key]}</span>)}
    </p>
  );
}
