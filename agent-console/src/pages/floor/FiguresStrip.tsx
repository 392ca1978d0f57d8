import { useMemo } from 'preact/hooks';
import { language, words } from '../../app/look';
import { count, mean, percent, seconds } from '../../core/figures';
import type { Floor } from '../../core/floor';
import type { Language } from '../../core/preferences';
import type { Figures } from '../../core/wire';
import { Figure, StackedBar } from '../../parts/Figure';
import { Skeletons } from '../../parts/Skeleton';
import type { Words } from '../../words';

/** Today's figures, each with what it was made of and its formula. */
export function FiguresStrip({ floor }: { readonly floor: Floor | null }) {
  const w = words.value;
  const l = language.value;
  const figures = floor?.figures;
  const shown = useMemo(() => figures && <All figures={figures} w={w} l={l} />, [figures, w, l]);
  return (
    <section class="figures" aria-label={w.figures.title} aria-busy={!figures}>
      {shown ?? <Skeletons shape="figure" count={6} />}
    </section>
  );
}

export function All({ figures: f, w, l }: { readonly figures: Figures; readonly w: Words; readonly l: Language }) {
  const { figures: t } = w;
  const within = seconds(f.serviceLevel.thresholdMs, l);
  return (
    <>
      <Figure name="calls" label={t.calls} value={count(f.offered, l)} formula={t.formula.calls}
        made={<Counts texts={[t.handled(count(f.handled, l), f.handled), t.abandoned(count(f.abandoned, l), f.abandoned), ...(f.missedRings > 0 ? [t.missed(count(f.missedRings, l), f.missedRings)] : [])]} />} />
      <Figure name="service-level" label={`${t.serviceLevel} ${f.serviceLevel.formula}`} value={share(f.serviceLevel.value, l)} formula={serviceLevelFormula(f.serviceLevel.formula, within, w)}
        made={t.ofInTime(count(f.serviceLevel.numerator, l), count(f.serviceLevel.denominator, l), within)} />
      <Figure name="abandonment" label={t.abandonment} value={share(f.abandonment.value, l)} formula={t.formula.abandonment(seconds(f.abandonment.shortMs, l))}
        made={t.of(count(f.abandonment.numerator, l), count(f.abandonment.denominator, l))} />
      <Figure name="asa" label={t.asa} value={f.asaMs === null ? null : mean(f.asaMs)} formula={t.formula.asa} made={t.answered} />
      <Figure name="aht" label={t.aht} value={f.ahtMs === null ? null : mean(f.ahtMs)} formula={t.formula.aht}
        made={f.ahtMs === null ? t.perCall : <StackedBar parts={[part('talk', t.talk, f.talkMs), part('hold', t.hold, f.holdMs), part('wrap', t.wrap, f.wrapMs)]} />} />
      <Figure name="occupancy" label={t.occupancy} value={share(f.occupancy.value, l)} formula={t.formula.occupancy}
        made={<Counts texts={[`${t.work} ${mean(f.occupancy.workMs)}`, `${t.idle} ${mean(f.occupancy.idleMs)}`]} />} />
    </>
  );
}

function Counts({ texts }: { readonly texts: readonly string[] }) {
  return (
    <ul class="made-list">
      {texts.map((text) => (
        <li key={text}>{text}</li>
      ))}
    </ul>
  );
}

function share(value: number | null, l: Language): string | null {
  return value === null ? null : percent(value, l);
}

function part(name: string, label: string, ms: number | null) {
  return { name, label, ms: ms ?? 0, text: mean(ms ?? 0) };
}

function serviceLevelFormula(formula: 'A' | 'B' | 'C', within: string, { figures: { formula: t } }: Words): string {
  return { A: t.serviceLevelA, B: t.serviceLevelB, C: t.serviceLevelC }[formula](within);
}
