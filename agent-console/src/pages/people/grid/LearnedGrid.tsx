import { useState } from 'preact/hooks';
import type { Competence, GridBlock, PersonGrid } from '#api';
import { say } from '../../../app/gridWords';
import { language } from '../../../app/look';
import { day } from '../../../core/figures';
import { cellOf, currentCycle, signedIn, standing } from '../../../core/grid';
import { hours } from '../../../core/hours';
import { Notice } from '../../../parts/Notice';
import { CellDetail } from './CellDetail';
import { LevelMark } from './LevelMark';

interface Props {
  readonly of: PersonGrid;
  /** Whether whoever looks may sign. */
  readonly signing: boolean;
  readonly onChange: () => void;
}

/** Somebody's grid: two cycles above, the blocks below, and under a competence what proves it. */
export function LearnedGrid({ of, signing, onChange }: Props) {
  const w = say.value;
  const [cycle, setCycle] = useState(currentCycle(of));
  const [open, setOpen] = useState<string | null>(null);
  return (
    <div class="learned-grid">
      <div class="cycles" role="group" aria-label={w.cycles}>
        {of.cycles.map(({ number }) => <CycleButton key={number} of={of} number={number} chosen={number === cycle} onPick={() => setCycle(number)} />)}
      </div>
      <p class="quiet-line">{w.why} {w.legend}</p>
      <p class="grid-heads" aria-hidden="true"><span>{w.competence}</span>{of.cycles.map(({ number }) => <span key={number}>{w.cycle(number)}</span>)}</p>
      {of.grid.blocks.map((block) => <Block key={block.id} block={block} of={of} cycle={cycle} open={open} onOpen={setOpen} signing={signing} onChange={onChange} />)}
      {!of.complete && <Notice kind="info">{w.incomplete}</Notice>}
    </div>
  );
}

interface CycleProps {
  readonly of: PersonGrid;
  readonly number: number;
  readonly chosen: boolean;
  readonly onPick: () => void;
}

function CycleButton({ of, number, chosen, onPick }: CycleProps) {
  const w = say.value;
  const cycle = of.cycles.find((one) => one.number === number);
  if (!cycle) return null;
  const all = of.grid.blocks.flatMap(({ competences }) => competences).length;
  const signed = signedIn(of, number);
  return (
    <button type="button" class="cycle" aria-pressed={chosen} onClick={onPick}>
      <span class="cycle-name">{w.cycle(number)} <small>{cycle.begun ? w.dates(dayText(cycle.from), dayText(cycle.until)) : w.notBegun}</small></span>
      <span class="cycle-bar" aria-hidden="true"><span style={{ inlineSize: `${all === 0 ? 0 : (100 * signed) / all}%` }} /></span>
      <span>{w.signedOf(signed, all)}</span>
      <span class="quiet-line">{w.atSeat} {hours(cycle.minutes * 60_000)} · {w.days(cycle.days)} · {w.calls(cycle.calls)}</span>
      <span class="quiet-line">{w.onPlacement} {hours(cycle.placementMinutes * 60_000)}</span>
    </button>
  );
}

interface BlockProps extends Props {
  readonly block: GridBlock;
  readonly cycle: number;
  readonly open: string | null;
  readonly onOpen: (competence: string | null) => void;
}

function Block({ block, ...props }: BlockProps) {
  return (
    <section class="grid-block" data-block={block.id}>
      <h3><span class="block-id">{block.id}</span> {block.title[language.value]}</h3>
      <ul>{block.competences.map((competence) => <Row key={competence.id} competence={competence} {...props} />)}</ul>
    </section>
  );
}

function Row({ competence, of, cycle, open, onOpen, signing, onChange }: Omit<BlockProps, 'block'> & { readonly competence: Competence }) {
  const isOpen = open === competence.id;
  return (
    <li class="grid-row" data-competence={competence.id}>
      <button type="button" class="grid-open" aria-expanded={isOpen} onClick={() => onOpen(isOpen ? null : competence.id)}>
        <span>{competence.title[language.value]}</span>
        {of.cycles.map(({ number }) => <LevelMark key={number} levels={of.grid.levels} level={standing(cellOf(of, competence.id, number))?.level ?? 0} cell={cellOf(of, competence.id, number)} cycle={number} current={number === cycle} />)}
      </button>
      {isOpen && <CellDetail key={cycle} of={of} competence={competence} cycle={cycle} signing={signing} onChange={onChange} />}
    </li>
  );
}

function dayText(iso: string): string {
  return day(`${iso}T12:00:00`, language.value);
}
