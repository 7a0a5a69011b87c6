import { IconCircleCheckFilled } from '@tabler/icons-react';

/** A small circle that closes as questions get answered. The figures stand beside it as text. */
export function ProgressRing({ answered, total }: { answered: number; total: number }) {
  if (total > 0 && answered >= total) return <IconCircleCheckFilled size={16} aria-hidden="true" color="var(--good)" />;
  const circumference = 2 * Math.PI * 6;
  const part = total === 0 ? 0 : answered / total;
  return (
    <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <circle cx="8" cy="8" r="6" fill="none" stroke="var(--line-strong)" strokeWidth="2" opacity="0.5" />
      <circle
        cx="8"
        cy="8"
        r="6"
        fill="none"
        stroke="var(--accent)"
        strokeWidth="2"
        strokeLinecap="round"
        strokeDasharray={`${part * circumference} ${circumference}`}
        transform="rotate(-90 8 8)"
        opacity={part === 0 ? 0 : 1}
      />
    </svg>
  );
}
