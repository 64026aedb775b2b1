/** A wave of sound that ends in a quotation mark. */
export function Wordmark() {
  return (
    <svg viewBox="0 0 28 20" width="28" height="20" aria-hidden="true" className="glyph">
      <path className="wave" d="M2 8v4M7 4v12M12 1v18M17 6v8" />
      <path className="mark" d="M22 5h4.4v4.4c0 3-1.4 4.7-4.2 5.5l-.7-1.6c1.4-.5 2.1-1.4 2.2-2.6H22z" />
    </svg>
  );
}
