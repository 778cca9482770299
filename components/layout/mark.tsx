/** Our mark: four panes of an open shutter, one lit. Always beside the name, so decorative. */
export const Mark = ({ className = 'size-10' }: { className?: string }) => (
  <svg aria-hidden="true" focusable="false" viewBox="0 0 40 40" className={`shrink-0 ${className}`}>
    <path d="M4 6 18 3v15H4z" fill="currentColor" />
    <path d="M22 3 36 6v12H22z" className="fill-saffron" />
    <path d="M4 22h14v15L4 34z" fill="currentColor" />
    <path d="M22 22h14v12l-14 3z" fill="currentColor" fillOpacity="0.55" />
  </svg>
);
