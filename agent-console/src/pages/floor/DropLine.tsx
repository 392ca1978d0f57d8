import type { Dialling } from '#api';
import { language, words } from '../../app/look';
import { duration, percent as inPercent } from '../../core/figures';
import { dropRate, meanReading, MODES } from '../../core/dialling';

/** How the exercise dials, and how many of those who answered were let go, with the formula written out. */
export function DropLine({ dialling }: { readonly dialling: Dialling }) {
  const w = words.value.dialling;
  const percent = (share: number): string => inPercent(share, language.value);
  const mode = MODES.find((one) => one === dialling.mode);
  const rate = dropRate(dialling);
  const counts = dialling.mode === 'progressive' || dialling.mode === 'predictive';
  const over = dialling.mode === 'predictive' && rate !== null && rate > dialling.dropLimit;
  return (
    <>
      {mode !== undefined && <p class="quiet-line">{w.running(w.modes[mode], dialling.list ?? w.noList)}</p>}
      {dialling.stand && <p class="quiet-line" data-list>{standText(dialling.stand)}</p>}
      {dialling.preview && <p class="quiet-line">{readLine(dialling.preview)}</p>}
      {counts && (
        <p class="drop-rate" data-over={over}>
          {rate === null ? w.noRate : w.rate(percent(rate), dialling.dropped, dialling.connected)}
          {dialling.mode === 'predictive' && <small> · {w.limit(percent(dialling.dropLimit))}</small>}
          {over && <strong> {w.over}</strong>}
        </p>
      )}
    </>
  );
}

/** How its list stands; what is zero is left out, but for those who are left. */
function standText(stand: NonNullable<Dialling['stand']>): string {
  const w = words.value.dialling.stand;
  const others = (['done', 'refused', 'doNotCall', 'tooOften'] as const).filter((one) => stand[one] > 0);
  return [w.left(stand.left), ...others.map((one) => w[one](stand[one]))].join(' · ');
}

/** How seats prepared their calls so far. */
function readLine(preview: NonNullable<Dialling['preview']>): string {
  const w = words.value.dialling;
  const mean = meanReading(preview);
  return mean === null ? w.noneRead : w.read(preview.called, preview.passed, duration(mean));
}
