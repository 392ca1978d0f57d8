/** Stands where data will be, in its very size, so that nothing jumps when it comes. */
export function Skeleton({ shape }: { readonly shape: 'tile' | 'figure' | 'row' | 'panel' }) {
  return <div class={`skeleton ${shape}`} aria-hidden="true" />;
}

export function Skeletons({ shape, count }: { readonly shape: 'tile' | 'figure' | 'row' | 'panel'; readonly count: number }) {
  return <>{Array.from({ length: count }, (_, index) => <Skeleton key={index} shape={shape} />)}</>;
}
