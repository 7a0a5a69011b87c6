import styles from './ui.module.css';

/** A day, a day with its hour, or a number with the short word behind it: what must not be torn apart by a line's end. */
const WHOLE =
  /(\d{1,2}-\d{1,2}-\d{4}(?: \d{2}:\d{2})?|\d{1,2} \p{L}+ \d{4}(?!\d)|\d[\d.,]* (?:\p{L}{1,5}(?!\p{L})|%))/u;

/** A sentence in which no number stands at a line's end with its unit on the next. */
export function Together({ text }: { text: string }) {
  return text.split(WHOLE).map((part, index) =>
    index % 2 === 0 ? (
      part
    ) : (
      <span key={index} className={styles.whole}>
        {part}
      </span>
    ),
  );
}
