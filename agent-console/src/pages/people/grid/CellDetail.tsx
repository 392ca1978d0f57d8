import type { Competence, GridIndicator, GridProof, PersonGrid } from '#api';
import { say } from '../../../app/gridWords';
import { inUnit } from '../../../app/inUnit';
import { language } from '../../../app/look';
import { dayAndMonth, duration, timeOfDay } from '../../../core/figures';
import { cellOf } from '../../../core/grid';
import { JudgeForm } from './JudgeForm';
import { Signing } from './Signing';
import { Taking } from './Taking';
import { withdrawJudgement } from '../../../app/grid';

interface Props {
  readonly of: PersonGrid;
  readonly competence: Competence;
  readonly cycle: number;
  readonly signing: boolean;
  readonly onChange: () => void;
}

/** What proves one competence in one cycle, and who signed. */
export function CellDetail({ of, competence, cycle, signing, onChange }: Props) {
  const cell = cellOf(of, competence.id, cycle);
  if (!cell) return null;
  return (
    <div class="cell-detail">
      <p class="quiet-line references">{references(competence)}</p>
      {competence.indicators.map((indicator) => {
        const proof = cell.proofs.find((one) => one.indicator === indicator.id);
        return proof && <Indicator key={indicator.id} of={of} indicator={indicator} proof={proof} signing={signing} onChange={onChange} />;
      })}
      <Signing of={of} cell={cell} signing={signing} onChange={onChange} />
    </div>
  );
}

/** One line: each frame once, then what it calls it. */
function references({ references: all }: Competence): string {
  const frames = [...new Set(all.map(({ frame }) => frame))];
  return frames.map((frame) => `${frame} : ${all.filter((one) => one.frame === frame).map(({ code }) => code).join(', ')}`).join(' · ');
}

interface IndicatorProps {
  readonly of: PersonGrid;
  readonly indicator: GridIndicator;
  readonly proof: GridProof;
  readonly signing: boolean;
  readonly onChange: () => void;
}

function Indicator({ of, indicator, proof, signing, onChange }: IndicatorProps) {
  const w = say.value;
  const machine = indicator.judge === 'machine';
  return (
    <div class="indicator" data-indicator={indicator.id} data-judge={indicator.judge}>
      <p><abbr class="judge-tag" title={machine ? w.machineFull : w.personFull}>{machine ? w.machine : w.person1}</abbr> {indicator.text[language.value]}</p>
      <p class="quiet-line">{ruleText(indicator)}</p>
      <p>
        <b>{proof.level === null ? w.showsNone : w.shows(proof.level)}</b>{' '}
        <span class="quiet-line">{proof.looked === 0 ? w.noCalls : (machine ? w.measuredCalls : w.judgedCalls)(proof.showing, proof.looked)}</span>
      </p>
      <Calls of={of} indicator={indicator} proof={proof} signing={signing} onChange={onChange} />
      {signing && !machine && <JudgeForm of={of} indicator={indicator} onDone={onChange} />}
    </div>
  );
}

function ruleText({ rule, only, calls, criterion }: GridIndicator): string {
  const w = say.value;
  const limits = (rule?.limits ?? []).map(({ level, limit }) => (rule?.lessIsBetter ? w.atMost : w.atLeast)(level, inUnit(rule?.measured ?? 'cuts', limit)));
  return [...limits, ...(only === null ? [] : [w.only[only]]), w.wanted(calls), ...(criterion === null ? [] : [w.byCard])].join(' · ');
}

function Calls({ of, indicator, proof, signing, onChange }: IndicatorProps) {
  const w = say.value;
  if (proof.calls.length === 0) return null;
  const hidden = proof.showing - proof.calls.length;
  return (
    <ul class="proof-calls">
      {proof.calls.map((one) => (
        <li key={`${one.call} ${one.judgement ?? ''}`}>
          <a href={`#/call/${one.call}`}>{dayAndMonth(one.at, language.value)} {timeOfDay(one.at, language.value)}</a> <span class="level-chip">{w.levelShort(one.level)}</span>{' '}
          {one.value !== null && indicator.rule && <span class="quiet-line">{inUnit(indicator.rule.measured, one.value)}</span>}
          {one.by !== null && <span class="quiet-line">{of.names[one.by] ?? one.by}{one.atMs === null ? '' : ` · ${duration(one.atMs)}`}{one.words === null ? '' : ` · ${one.words}`}</span>}
          {signing && one.judgement !== null && <Taking onTake={(why) => withdrawJudgement(of.person, one.judgement ?? '', why)} onDone={onChange} />}
        </li>
      ))}
      {hidden > 0 && <li class="quiet-line">{w.more(hidden)}</li>}
    </ul>
  );
}
