import type { Grid, GridCell } from '#api';
import { say } from '../../../app/gridWords';
import { language } from '../../../app/look';
import { shownBy } from '../../../core/grid';

interface Props {
  readonly levels: Grid['levels'];
  /** 0: nothing is signed. */
  readonly level: number;
  readonly cell: GridCell | undefined;
  readonly cycle: number;
  readonly current: boolean;
}

/** The level that stands signed as filled dots, and beneath it what calls show: by machine and by people, apart. */
export function LevelMark({ levels, level, cell, cycle, current }: Props) {
  const w = say.value;
  const name = levels.find((one) => one.level === level)?.name[language.value];
  const machine = shownBy('machine', cell);
  const person = shownBy('person', cell);
  return (
    <span class="level-mark" data-current={current} data-level={level}>
      <span class="dots" aria-hidden="true">{levels.map((one) => <span key={one.level} class="dot" data-full={one.level <= level} />)}</span>
      <span class="level-text"><span class="out-of-sight">{w.cycle(cycle)} : </span>{name ? w.level(level, name) : w.noLevel}</span>
      {(machine > 0 || person > 0) && (
        <small class="level-shown">
          {machine > 0 && <span><abbr title={w.machineFull}>{w.machine}</abbr> {w.levelShort(machine)}</span>}
          {person > 0 && <span><abbr title={w.personFull}>{w.person1}</abbr> {w.levelShort(person)}</span>}
        </small>
      )}
    </span>
  );
}
