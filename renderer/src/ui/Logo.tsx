/** The mark: a pointer on a road that forks, read as a V. */
export function Logo({ size = 26 }: { size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 32 32" aria-hidden="true" focusable="false">
      <rect width="32" height="32" rx="9" fill="var(--logo-ground, var(--accent))" />
      <path
        d="M8 8.5 L16 24 L24 8.5"
        fill="none"
        stroke="var(--logo-line, var(--on-accent))"
        strokeWidth="3.4"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
      <circle cx="16" cy="10.2" r="2.5" fill="var(--logo-line, var(--on-accent))" />
    </svg>
  );
}
