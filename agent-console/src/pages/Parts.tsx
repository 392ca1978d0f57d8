export function Parts() {
  return <main id="content" />;
}
