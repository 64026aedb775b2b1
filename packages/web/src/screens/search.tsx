export function Search(_: Record<string, unknown>) {
  return <main id="main" className="page" />;
}
