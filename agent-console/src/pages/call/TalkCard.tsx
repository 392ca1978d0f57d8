import type { Talk } from '#api';
import { hearFrom } from '../../app/listening';
import { language, words } from '../../app/look';
import { count, duration, percent, preciseSeconds, seconds } from '../../core/figures';
import { signed } from '../../core/mood';
import { cutsBy, lengthOf, median, momentsOf, naturalAnswers, sum, talkShare } from '../../core/talk';
import { Button } from '../../parts/Button';
import { Card } from '../../parts/Card';
import { Figure } from '../../parts/Figure';
import { Notice } from '../../parts/Notice';

interface Props {
  readonly call: string;
  /** Null: not measured. */
  readonly talk: Talk | null;
  /** Whether a second of it can be heard. */
  readonly audible: boolean;
}

/** How the call was talked: each figure with its definition and what it was made of, then the moments that show it. */
export function TalkCard({ call, talk, audible }: Props) {
  const w = words.value.talk;
  return (
    <Card title={w.title} name="call-talk">
      {talk === null ? <p class="empty">{w.unmeasured}</p> : <>{talk.noisy && <Notice kind="info">{w.noisy}</Notice>}<Figures talk={talk} /><Moments call={call} talk={talk} audible={audible} /></>}
      <p class="quiet-line">{w.noEmotion}</p>
    </Card>
  );
}

function Figures({ talk }: { readonly talk: Talk }) {
  const w = words.value.talk;
  const { limits } = talk;
  const tell = language.value;
  const precise = (ms: number | null): string | null => (ms === null ? null : preciseSeconds(ms, tell));
  const share = talkShare(talk);
  const spoken = talk.agentMs + talk.customerMs;
  const silent = talk.holds.filter(({ announced }) => !announced);
  const limit = (name: string): string => preciseSeconds(limits[name] ?? 0, tell);
  return (
    <div class="talk-figures">
      <Figure name="greeting" label={w.greeting} value={precise(talk.greetingDelayMs)} made={w.good(limit('promptGreetingMs'))} formula={w.how.greeting} />
      <Figure
        name="answers"
        label={w.answers}
        value={precise(median(talk.answeringGaps.map(lengthOf)))}
        made={talk.answeringGaps.length > 0 && w.natural(naturalAnswers(talk), talk.answeringGaps.length)}
        formula={w.how.answers(limit('earlyAnswerMs'), limit('lateAnswerMs'))}
      />
      <Figure
        name="cuts"
        label={w.cuts}
        value={count(cutsBy(talk, 'agent'), tell)}
        made={w.hisCuts(cutsBy(talk, 'customer'))}
        formula={w.how.cuts(limit('interruptionMs'), talk.backChannels)}
      />
      <Figure name="air" label={w.air} value={count(talk.deadAir.length, tell)} made={talk.deadAir.length > 0 && w.longest(seconds(Math.max(...talk.deadAir.map(lengthOf)), tell))} formula={w.how.air(limit('deadAirMs'), limit('faultyAirMs'))} />
      <Figure
        name="holds"
        label={w.holds}
        value={talk.holds.length === 0 ? w.none : duration(sum(talk.holds))}
        made={talk.holds.length > 0 && w.holdsMade(talk.holds.length, silent.length)}
        formula={w.how.holds(limit('announcedWithinMs'))}
      />
      <Figure name="share" label={w.share} value={share === null ? null : percent(Math.round(share * 100) / 100, tell)} made={spoken > 0 && w.shareMade(duration(talk.agentMs), duration(spoken))} formula={w.how.share} />
      <Figure name="longest" label={w.monologue} value={precise(talk.longestMonologueMs)} formula={w.how.monologue} />
      <Figure name="level" label={w.level} value={talk.agentDbfs === null ? null : w.dbfs(signed(talk.agentDbfs))} made={talk.customerDbfs !== null && w.hisLevel(w.dbfs(signed(talk.customerDbfs)))} formula={w.how.level} />
    </div>
  );
}

function Moments({ call, talk, audible }: { readonly call: string; readonly talk: Talk; readonly audible: boolean }) {
  const w = words.value.talk;
  const moments = momentsOf(talk);
  if (moments.length === 0) return <p class="quiet-line">{w.nothingSpecial}</p>;
  return (
    <ul class="marks" aria-label={w.moments}>
      {moments.map((moment) => {
        const text = w.moment[moment.kind](preciseSeconds(lengthOf(moment), language.value));
        const inside = <><span class="timer">{duration(moment.fromMs)}</span> {text}</>;
        return (
          <li key={`${moment.kind} ${moment.fromMs}`} data-moment={moment.kind}>
            {audible ? <Button label={words.value.archive.goTo(text, duration(moment.fromMs))} onClick={() => hearFrom(call, moment.fromMs)}>{inside}</Button> : inside}
          </li>
        );
      })}
    </ul>
  );
}
