import { language, words } from '../../app/look';
import type { Day, Finding } from '../../core/day';
import { count, mean, seconds } from '../../core/figures';
import { Icon } from '../../parts/Icon';

/** One thing to keep and one to change, each with the figure behind it. */
export function Findings({ day }: { readonly day: Day }) {
  const w = words.value.day;
  return (
    <div class="findings">
      <section class="finding keep">
        <h2><Icon name="right" /> {w.keep}</h2>
        <p>{day.keep ? said(day.keep, w.kept) : w.keepNone}</p>
      </section>
      <section class="finding change">
        <h2><Icon name="wrapping-up" /> {w.change}</h2>
        <p>{day.change ? said(day.change, w.toChange) : w.changeNone}</p>
      </section>
    </div>
  );
}

type Sentences = Readonly<Record<Finding['matter'], (figure: string, against: string) => string>>;

function said({ matter, figure, against }: Finding, sentences: Sentences): string {
  const text = (value: number): string => (matter === 'outcome' ? count(value, language.value) : value < 60_000 ? seconds(value, language.value) : mean(value));
  return sentences[matter](text(figure), text(against));
}
