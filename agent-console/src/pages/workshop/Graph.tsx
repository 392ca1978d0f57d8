import { useId, useMemo } from 'preact/hooks';
import { say } from '../../app/workshopWords';
import { drawing, nodesOf, type Drawing, type Spot, type Way } from '../../core/graph';
import type { Draft } from '../../core/draft';
import { readable } from '../../core/signin';

const WIDE = 132;
const HIGH = 46;
/** Between the layers, which go down the page, and between the steps of one. */
const DOWN = 40;
const BESIDE = 24;
/** In a drawing, names of attributes are taken letter by letter. */
const REACHABLE = { tabindex: 0 };
/** Room at the sides for ways that skip steps or lead back. */
const SIDE = 40;
const EDGE = 6;

interface Props {
  readonly draft: Draft;
  readonly chosen: string;
  readonly onPick: (step: string) => void;
}

/** How a call can go: each step a button in a drawing, arrows between them; beside it the same as text. */
export function Graph({ draft, chosen, onPick }: Props) {
  const w = say.value;
  const id = useId().replace(/[^A-Za-z0-9-]/g, '');
  const drawn = useMemo(() => drawing(nodesOf(draft)), [draft]);
  const width = SIDE * 2 + drawn.places * (WIDE + BESIDE) - BESIDE;
  const height = EDGE * 2 + drawn.layers * (HIGH + DOWN) - DOWN;
  return (
    <div class="graph">
      <div class="graph-scroll" tabIndex={0} role="group" aria-label={w.way}>
        <svg viewBox={`0 0 ${width} ${height}`} width={width} height={height}>
          <defs>
            <marker id={id} viewBox="0 0 8 8" refX="7" refY="4" markerWidth="7" markerHeight="7" orient="auto-start-reverse">
              <path class="graph-head" d="M0 0 8 4 0 8z" />
            </marker>
          </defs>
          {drawn.ways.map((way, index) => (
            <Arrow key={index} way={way} drawn={drawn} head={id} lit={way.from === chosen} />
          ))}
          {drawn.spots.map((spot, index) => (
            <Box key={spot.node.id} spot={spot} first={index === 0} chosen={spot.node.id === chosen} onPick={onPick} />
          ))}
        </svg>
      </div>
      <details class="graph-text">
        <summary>{w.wayText}</summary>
        <ol>
          {drawn.spots.map(({ node }) => (
            <li key={node.id}>
              <strong>{readable(node.id)}</strong>: {w.says} {node.says.map(readable).join(', ')}
              {node.end ? `. ${w.end}` : node.ways.map((way) => `; ${wayText(way)} ${w.then} ${readable(way.to)}`).join('')}
            </li>
          ))}
        </ol>
      </details>
    </div>
  );
}

/** What makes him go this way, in words. */
export function wayText({ cue, length, share }: Way): string {
  const w = say.value;
  const often = share < 100 ? ` (${w.share(share)})` : '';
  return [w.cue[cue] ?? cue, length].filter(Boolean).join(' ') + often;
}

const left = ({ place }: Spot): number => SIDE + place * (WIDE + BESIDE);
const centre = (spot: Spot): number => left(spot) + WIDE / 2;
const top = ({ layer }: Spot): number => EDGE + layer * (HIGH + DOWN);

function Box({ spot, first, chosen, onPick }: { readonly spot: Spot; readonly first: boolean; readonly chosen: boolean; readonly onPick: (step: string) => void }) {
  const w = say.value;
  const { node } = spot;
  const note = [first && w.start, node.end && w.end, node.optional && w.optional].filter(Boolean).join(', ');
  return (
    <g
      class={`graph-box${node.end ? ' end' : ''}${first ? ' first' : ''}${node.optional ? ' optional' : ''}`}
      role="button"
      {...REACHABLE}
      aria-pressed={chosen}
      aria-label={[readable(node.id), `${w.says} ${node.says.map(readable).join(', ')}`, note].filter(Boolean).join('; ')}
      transform={`translate(${left(spot)} ${top(spot)})`}
      onClick={() => onPick(node.id)}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== ' ') return;
        event.preventDefault();
        onPick(node.id);
      }}
    >
      <rect width={WIDE} height={HIGH} rx="9" />
      <text x={WIDE / 2} y={note === '' ? HIGH / 2 + 5 : HIGH / 2 - 2}>{short(readable(node.id), 17)}</text>
      {note !== '' && <text class="small" x={WIDE / 2} y={HIGH / 2 + 14}>{short(note, 22)}</text>}
    </g>
  );
}

/** To the next layer straight down; past other layers along the left, back up along the right. */
function Arrow({ way, drawn, head, lit }: { readonly way: Way; readonly drawn: Drawing; readonly head: string; readonly lit: boolean }) {
  const from = drawn.spots.find(({ node }) => node.id === way.from);
  const to = drawn.spots.find(({ node }) => node.id === way.to);
  if (!from || !to) return null;
  const line = path(from, to);
  return (
    <g class={`graph-way${way.cue === 'then' ? '' : ' other'}${lit ? ' lit' : ''}`}>
      <path d={line} marker-end={`url(#${head})`} />
      <title>{`${readable(way.from)}: ${wayText(way)} ${readable(way.to)}`}</title>
    </g>
  );
}

function path(from: Spot, to: Spot): string {
  const layers = to.layer - from.layer;
  if (layers === 1) {
    const [y1, y2] = [top(from) + HIGH, top(to) - 2];
    return `M${centre(from)} ${y1}C${centre(from)} ${y1 + DOWN * 0.6} ${centre(to)} ${y2 - DOWN * 0.6} ${centre(to)} ${y2}`;
  }
  const [y1, y2] = [top(from) + HIGH / 2, top(to) + HIGH / 2];
  const reach = Math.min(SIDE - 6, 14 + Math.abs(layers) * 5);
  if (layers > 1) {
    const [x1, x2] = [left(from), left(to) - 2];
    const x = Math.min(x1, x2) - reach;
    return `M${x1} ${y1 + 6}C${x} ${y1 + 14} ${x} ${y1 + 20} ${x} ${y1 + DOWN}L${x} ${y2 - DOWN}C${x} ${y2 - 20} ${x} ${y2 - 8} ${x2} ${y2 - 6}`;
  }
  const [x1, x2] = [left(from) + WIDE, left(to) + WIDE + 2];
  const x = Math.max(x1, x2) + reach;
  return `M${x1} ${y1 - 6}C${x} ${y1 - 14} ${x} ${y2 + 14} ${x2} ${y2 + 6}`;
}

const short = (text: string, most: number): string => (text.length > most ? `${text.slice(0, most - 1)}…` : text);
