import styles from './sections.module.css';

export function SectionTitle({ title, intro }: { title: string; intro: string }) {
  return (
    <div className={styles.title}>
      <h1>{title}</h1>
      <p>{intro}</p>
    </div>
  );
}
