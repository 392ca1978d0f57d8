export interface Piece {
  readonly name: string;
  readonly value: number;
  readonly text: string;
}

interface Props {
  readonly label: string;
  readonly pieces: readonly Piece[];
}

const WIDTH = 100;

/** What a whole is made of, side by side in one small bar; said in words to who does not see it. */
export function SplitBar({ label, pieces }: Props) {
  const all = pieces.reduce((sum, { value }) => sum + value, 0);
  if (all === 0) return null;
  let x = 0;
  return (
    <svg class="split-bar" viewBox={`0 0 ${WIDTH} 10`} preserveAspectRatio="none" role="img" aria-label={`${label}: ${pieces.map(({ text }) => text).join(', ')}`}>
      {pieces.map(({ name, value, text }) => {
        const width = (value / all) * WIDTH;
        const from = x;
        x += width;
        return <rect key={name} data-piece={name} x={from} y={0} width={width} height={10}><title>{text}</title></rect>;
      })}
    </svg>
  );
}
